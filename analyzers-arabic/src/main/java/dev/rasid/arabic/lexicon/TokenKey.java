package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.text.KeyProfile;

/**
 * A token as one number: six bits for each letter of its search key, up to ten Arabic letters
 * behind a leading 1, so that equal numbers are equal keys.
 */
final class TokenKey {
  /** The number of a token that is too long, or has other characters. */
  static final long OTHER = 0;

  private static final int BITS = 6;
  private static final int LONGEST = 10;

  /** Letters from here on have a number; the next one has 1. */
  private static final char BEFORE_LETTERS = 0x0620;

  private static final int OTHERS = 1 << BITS;

  /** By character: the number of its letter, or {@link #OTHERS}. */
  private static final byte[] LETTERS = letters();

  private TokenKey() {}

  private static byte[] letters() {
    byte[] letters = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < letters.length; c++) {
      int letter = KeyProfile.SEARCH.key((char) c) - BEFORE_LETTERS;
      letters[c] = (byte) (letter > 0 && letter < OTHERS ? letter : OTHERS);
    }
    return letters;
  }

  /** Returns the number of a range of clean text. */
  static long of(char[] text, int start, int end) {
    return append(1, text, start, end);
  }

  /** Returns the number of the first letters of a key, and behind them a range of clean text. */
  static long of(String before, char[] text, int start, int end) {
    if (before.length() + end - start > LONGEST) {
      return OTHER;
    }
    long key = 1;
    for (int i = 0; i < before.length(); i++) {
      key = key << BITS | LETTERS[before.charAt(i)];
    }
    return append(key, text, start, end);
  }

  private static long append(long before, char[] text, int start, int end) {
    if (end - start > LONGEST) {
      return OTHER;
    }
    long key = before;
    int all = 0;
    for (int i = start; i < end; i++) {
      int letter = LETTERS[text[i]];
      all |= letter;
      key = key << BITS | letter;
    }
    return (all & OTHERS) == 0 ? key : OTHER;
  }

  /** Returns the number without its first letters, if it has one; some are left. */
  static long rest(long key, int left) {
    long lead = 1L << (BITS * left);
    return (key & (lead - 1)) | lead;
  }
}
