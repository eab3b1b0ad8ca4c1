package dev.rasid.monitor;

/**
 * Words as numbers, by which a {@link Vocabulary} finds them: a byte for the code of each of the
 * last eight letters, folded, the first of them lowest; the sign says that there are more.
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
    long codes = 0;
    for (int i = 0; i < word.length(); i++) {
      codes = append(codes, i, word.charAt(i));
    }
    return of(codes, word.length());
  }

  /** The key of a word of whose last letters the codes are known. */
  static long of(long codes, int letters) {
    return codes | ((LETTERS - letters) & Long.MIN_VALUE);
  }

  /** Codes of as many letters with that of one more behind them. */
  static long append(long codes, int letters, char letter) {
    long code = CODES[letter];
    return letters < LETTERS
        ? codes | (code << (letters * Byte.SIZE))
        : (codes >>> Byte.SIZE) | (code << (Long.SIZE - Byte.SIZE));
  }

  /** Codes of as many letters with that of one more before them. */
  static long prepend(char letter, long codes, int letters) {
    return letters < LETTERS ? (codes << Byte.SIZE) | CODES[letter] : codes;
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
