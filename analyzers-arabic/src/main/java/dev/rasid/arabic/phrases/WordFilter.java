package dev.rasid.arabic.phrases;

/**
 * Says of most words at once that they are in no table, without computing their hash.
 *
 * <p>Unchangeable once filled, and then safe for use by any number of threads.
 */
public final class WordFilter {
  private static final int SIZE_BITS = 20;

  private final long[] bits = new long[1 << (SIZE_BITS - 6)];

  /** Adds a word. */
  public void add(String word) {
    int slot = slot(word);
    bits[slot >> 6] |= 1L << slot;
  }

  /** Whether a word may have been added; false if it was not for sure. */
  public boolean mayHave(String word) {
    int slot = slot(word);
    return (bits[slot >> 6] & 1L << slot) != 0;
  }

  private static int slot(String word) {
    int length = word.length();
    if (length == 0) {
      return 0;
    }
    int hash = word.charAt(0) * 0x9E3779B1;
    hash = (hash ^ word.charAt(length >> 1)) * 0x85EBCA6B;
    hash = (hash ^ word.charAt(length - 1)) * 0xC2B2AE35;
    hash = (hash ^ word.charAt((length - 1) >> 2) ^ length << 12) * 0x27D4EB2F;
    return hash >>> (Integer.SIZE - SIZE_BITS);
  }
}
