package dev.rasid.arabic.words;

/**
 * Words as numbers, by which {@link Words} finds them without an object.
 *
 * <p>A word of up to ten Arabic letters or digits is a key by itself, six bits a character, and so
 * are up to three characters of any kind; what is longer has its hash as key, which others may
 * share.
 */
final class WordKey {
  /** So many letters and digits fit in one number. */
  static final int LONGEST_PACK = 10;

  /** Stands for a stretch that has other characters. */
  static final long NO_PACK = 0;

  private static final int BITS = 6;

  /** Up to so many characters of any kind are a key, which {@link #SHORT} marks. */
  private static final int LONGEST_SHORT = 3;

  private static final long SHORT = 1L << 62;

  /**
   * Letters of the Arabic block, from the hamza to the yeh without tatweel, and five of Persian.
   */
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي" + "پچژڤکگی";

  private static final String DIGITS = "0123456789";

  /** By character: its number, or 0. */
  private static final byte[] NUMBERS = numbers();

  private WordKey() {}

  private static byte[] numbers() {
    byte[] numbers = new byte[Character.MAX_VALUE + 1];
    String all = LETTERS + DIGITS;
    for (int i = 0; i < all.length(); i++) {
      numbers[all.charAt(i)] = (byte) (i + 1);
    }
    return numbers;
  }

  /** Positive if it stands for this word alone. */
  static long of(char[] text, int start, int end) {
    if (end - start > LONGEST_PACK) {
      return hash(text, start, end);
    }
    long pack = pack(text, start, end);
    if (pack != NO_PACK) {
      return pack;
    }
    return end - start > LONGEST_SHORT ? hash(text, start, end) : shortKey(text, start, end);
  }

  /** Up to ten letters and digits as a number of their own, or {@link #NO_PACK}. */
  static long pack(char[] text, int start, int end) {
    long pack = 1; // so that the length shows
    for (int i = start; i < end; i++) {
      int number = NUMBERS[text[i]];
      if (number == 0) {
        return NO_PACK;
      }
      pack = pack << BITS | number;
    }
    return pack;
  }

  private static long shortKey(char[] text, int start, int end) {
    long key = (long) end - start;
    for (int i = start; i < start + LONGEST_SHORT; i++) {
      key = key << Character.SIZE | (i < end ? text[i] : 0);
    }
    return key | SHORT;
  }

  private static long hash(char[] text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash | Long.MIN_VALUE;
  }
}
