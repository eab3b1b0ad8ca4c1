package dev.rasid.monitor;

/**
 * Words as numbers, by which a {@link Vocabulary} finds them: the length in the highest four bits,
 * and below it the last ten letters, folded, with six bits each.
 *
 * <p>Words up to ten letters long, all of which are Arabic or Latin, are the same if their keys
 * are. Three of a hundred words of the news are others, most of them numbers; these are compared
 * letter by letter.
 */
final class WordKey {
  /** How many letters a key has room for. */
  static final int LETTERS = 10;

  private static final int BITS = 6;
  private static final int LONGEST = 15;

  /** The letters that have a code of their own: their place here. */
  private static final String ALPHABET =
      " ابتثجحخدذرزسشصضطظعغفقكلمنهويءؤئabcdefghijklmnopqrstuvwxyz";

  private static final byte[] CODES = codes();

  /** Of each length what a key has of the letters. */
  private static final long[] MASKS = masks();

  private static final long ARTICLE = append(append(0, 'ا'), 'ل');

  private WordKey() {}

  private static byte[] codes() {
    char[] fold = WordFold.table();
    byte[] codes = new byte[fold.length];
    int shared = (1 << BITS) - ALPHABET.length();
    for (int i = 0; i < codes.length; i++) {
      int own = ALPHABET.indexOf(fold[i]);
      codes[i] = (byte) (own > 0 ? own : ALPHABET.length() + fold[i] % shared);
    }
    return codes;
  }

  private static long[] masks() {
    long[] masks = new long[LONGEST + 1];
    for (int letters = 0; letters < masks.length; letters++) {
      masks[letters] = (1L << (BITS * Math.min(letters, LETTERS))) - 1;
    }
    return masks;
  }

  /** For each character of clean text its code; not to be written to. */
  static byte[] table() {
    return CODES;
  }

  /** The key of a word. */
  static long of(String word) {
    long packed = 0;
    for (int i = 0; i < word.length(); i++) {
      packed = append(packed, word.charAt(i));
    }
    return of(packed, word.length());
  }

  /** The key of a word of which at least the last letters are packed, in a row. */
  static long of(long packed, int letters) {
    int length = Math.min(letters, LONGEST);
    return (packed & MASKS[length]) | ((long) length << (BITS * LETTERS));
  }

  /** Packed letters with one more behind them; those before the last ten get lost. */
  static long append(long packed, char letter) {
    return (packed << BITS) | CODES[letter];
  }

  /** The last letters of packed ones. */
  static long last(int letters, long packed) {
    return packed & MASKS[Math.min(letters, LONGEST)];
  }

  /** Packed letters, of which there are as many as are said, with the article before them. */
  static long withArticle(long packed, int letters) {
    return letters < LETTERS ? packed | (ARTICLE << (BITS * letters)) : packed;
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
