package dev.rasid.arabic.text;

/** What single characters are, and what they become on the key level. */
public final class Letters {
  private static final char FIRST = '\u0620';
  private static final char LAST = '\u08C9';
  private static final boolean[] ARABIC = new boolean[LAST - FIRST + 1];

  static {
    for (char c = FIRST; c <= '\u06FF'; c++) {
      boolean sign = c == 0x0674 || c == 0x06E5 || c == 0x06E6;
      ARABIC[c - FIRST] = Character.isLetter(c) && !sign && c != CleanTable.TATWEEL;
    }
    mark(0x0750, 0x077F);
    mark(0x0870, 0x0887);
    mark(0x0889, 0x088E);
    mark(0x08A0, 0x08C9);
  }

  private Letters() {}

  private static void mark(int from, int to) {
    for (int c = from; c <= to; c++) {
      ARABIC[c - FIRST] = true;
    }
  }

  /**
   * Tells whether a character is a letter of the Arabic script, by itself: no sign, no digit, no
   * tatweel, no presentation form.
   *
   * @param c any UTF-16 code unit
   * @return whether it is such a letter
   */
  public static boolean isArabic(char c) {
    return c >= FIRST && c <= LAST && ARABIC[c - FIRST];
  }

  /**
   * Tells whether a character is left out of clean text: vowel signs, Quranic marks, tatweel, bidi
   * and joining controls. A combining hamza changes the letter before it, and a joiner inside an
   * emoji sequence stays.
   *
   * @param c any UTF-16 code unit
   * @return whether clean text has no such character
   */
  public static boolean isDropped(char c) {
    return CleanTable.isDropped(c);
  }

  /** Returns the search key of a character of clean text. */
  static char key(char c) {
    return KeyProfile.SEARCH.key(c);
  }
}
