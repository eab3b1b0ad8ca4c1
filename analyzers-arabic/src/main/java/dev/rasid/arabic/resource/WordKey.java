package dev.rasid.arabic.resource;

/**
 * Words as numbers, by which caches find them without an object.
 *
 * <p>A word of up to ten Arabic letters is a key by itself, six bits a letter, and so are up to
 * three characters of any kind; what is longer has its hash as key, which others may share.
 */
public final class WordKey {
  private static final int LETTER_BITS = 6;
  private static final int LONGEST_KEY = 10;

  /** Up to so many characters of any kind are a key, which {@link #SHORT} marks. */
  private static final int LONGEST_SHORT = 3;

  private static final long SHORT = 1L << 62;

  /** Letters from here on make keys; none has the number 0. */
  private static final int BEFORE_LETTERS = 0x0620;

  private WordKey() {}

  /** Positive if it stands for this word alone. */
  public static long of(char[] text, int start, int end) {
    if (end - start > LONGEST_KEY) {
      return hash(text, start, end);
    }
    long key = 1; // so that the length shows
    for (int i = start; i < end; i++) {
      int letter = text[i] - BEFORE_LETTERS;
      if (letter <= 0 || letter >= 1 << LETTER_BITS) {
        return end - start > LONGEST_SHORT ? hash(text, start, end) : shortKey(text, start, end);
      }
      key = key << LETTER_BITS | letter;
    }
    return key;
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
