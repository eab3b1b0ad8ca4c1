package dev.rasid.arabic.text;

/**
 * The canonical order of the signs that Arabic letters carry: Unicode's combining classes, which
 * the JDK does not tell.
 */
final class SignOrder {
  /** The classes in use: 27 to 35, 220 (below) and 230 (above), counted from 0. */
  private static final int CLASSES = 11;

  private static final int BELOW = 9;
  private static final int ABOVE = 10;

  private SignOrder() {}

  /** Tells whether it is a sign that stands on a letter. */
  static boolean isSign(char c) {
    return c >= 0x0610
        && c <= 0x08FF
        && (c <= 0x061A
            || (c >= 0x064B && c <= 0x065F)
            || c == 0x0670
            || (c >= 0x06D6 && c <= 0x06ED && !isNoMark(c))
            || (c >= 0x0898 && c <= 0x089F)
            || (c >= 0x08CA && c != 0x08E2));
  }

  private static boolean isNoMark(char c) {
    return c == 0x06DD || c == 0x06DE || c == 0x06E5 || c == 0x06E6 || c == 0x06E9;
  }

  /** Writes signs in canonical order; those of one class stay as they stand. Takes linear time. */
  static void sort(char[] signs, int count, char[] target, int at) {
    if (count == 1) {
      target[at] = signs[0];
      return;
    }
    int[] next = new int[CLASSES + 1];
    for (int i = 0; i < count; i++) {
      next[classOf(signs[i]) + 1]++;
    }
    for (int i = 1; i <= CLASSES; i++) {
      next[i] += next[i - 1];
    }
    for (int i = 0; i < count; i++) {
      target[at + next[classOf(signs[i])]++] = signs[i];
    }
  }

  private static int classOf(char c) {
    return switch (c) {
      case 0x064B, 0x08F0 -> 0;
      case 0x064C, 0x08F1 -> 1;
      case 0x064D, 0x08F2 -> 2;
      case 0x064E, 0x0618 -> 3;
      case 0x064F, 0x0619 -> 4;
      case 0x0650, 0x061A -> 5;
      case 0x0651 -> 6;
      case 0x0652 -> 7;
      case 0x0670 -> 8;
      case 0x0655, 0x0656, 0x065C, 0x065F, 0x06E3, 0x06EA, 0x06ED -> BELOW;
      case 0x0899, 0x089A, 0x089B, 0x08CF, 0x08D0, 0x08D1, 0x08D2, 0x08D3 -> BELOW;
      case 0x08E3, 0x08E6, 0x08E9, 0x08ED, 0x08EE, 0x08EF, 0x08F6, 0x08F9, 0x08FA -> BELOW;
      default -> ABOVE;
    };
  }
}
