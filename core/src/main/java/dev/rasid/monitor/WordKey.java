package dev.rasid.monitor;

/**
 * Words as numbers, by which a {@link Vocabulary} finds them: a byte for the code of each of up to
 * eight letters, folded, the first of them lowest. Longer words have the sign bit and a hash of
 * their first and last eight.
 *
 * <p>Words up to eight letters long are the same if their keys are, unless they have a letter that
 * shares its code with others. All others are compared letter by letter.
 */
final class WordKey {
  /** How many letters a key has room for. */
  static final int LETTERS = Long.BYTES;

  /** The characters that have a code of their own: their place here. */
  private static final String ALPHABET =
      " ابتثجحخدذرزسشصضطظعغفقكلمنهويءؤئپچڤگژ0123456789abcdefghijklmnopqrstuvwxyz";

  private static final byte[] CODES = codes();
  private static final String ARTICLE = "ال";
  private static final long ARTICLE_CODES = of(ARTICLE);

  private WordKey() {}

  private static byte[] codes() {
    char[] fold = WordFold.table();
    byte[] codes = new byte[fold.length];
    int shared = Byte.MAX_VALUE + 1 - ALPHABET.length();
    for (int i = 0; i < codes.length; i++) {
      int own = ALPHABET.indexOf(fold[i]);
      codes[i] = (byte) (own > 0 ? own : ALPHABET.length() + fold[i] % shared);
    }
    return codes;
  }

  /** For each character of clean text its code, which is positive; not to be written to. */
  static byte[] table() {
    return CODES;
  }

  /** The key of a word. */
  static long of(String word) {
    long first = 0;
    long last = 0;
    for (int i = 0; i < word.length(); i++) {
      first = i < LETTERS ? append(first, i, word.charAt(i)) : first;
      last = append(last, i, word.charAt(i));
    }
    return word.length() <= LETTERS ? last : ofLonger(first, last, word.length());
  }

  /** The key of a word with more letters than fit, by the codes of the first and last of them. */
  static long ofLonger(long first, long last, int letters) {
    return (first * 0xC2B2AE3D27D4EB4FL + spread(last) + letters) | Long.MIN_VALUE;
  }

  /** Codes of as many letters with that of one more behind them. */
  static long append(long codes, int letters, char letter) {
    long code = CODES[letter];
    return letters < LETTERS
        ? codes | (code << (letters * Byte.SIZE))
        : (codes >>> Byte.SIZE) | (code << (Long.SIZE - Byte.SIZE));
  }

  /** Codes of last letters, as many as are said, with that of one more before them. */
  static long prepend(char letter, long codes, int letters) {
    return letters < LETTERS ? (codes << Byte.SIZE) | CODES[letter] : codes;
  }

  /** Codes of first letters with the article before them. */
  static long withArticle(long codes) {
    return (codes << (ARTICLE.length() * Byte.SIZE)) | ARTICLE_CODES;
  }

  /** Whether all words with the key of a word are the same. */
  static boolean isExact(String word) {
    boolean exact = word.length() <= LETTERS;
    for (int i = 0; exact && i < word.length(); i++) {
      exact = CODES[word.charAt(i)] < ALPHABET.length();
    }
    return exact;
  }

  /** A key as a number whose highest bits depend on all letters. */
  static long spread(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }
}
