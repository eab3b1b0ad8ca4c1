package dev.rasid.arabic.text;

/** Grapheme clusters of emoji: joined sequences, skin tones, flags, keycaps, tag sequences. */
final class Emoji {
  private static final char PICTURE_SELECTOR = 0xFE0F;
  private static final char KEYCAP = 0x20E3;
  private static final char JOINER = 0x200D;

  private Emoji() {}

  static boolean isPicture(int point) {
    return point > 0xFFFF
        ? point >= 0x1F000 && point <= 0x1FAFF
        : CharClass.of((char) point) == CharClass.PICTURE;
  }

  private static boolean isRegional(int point) {
    return point >= 0x1F1E6 && point <= 0x1F1FF;
  }

  /** The end of the cluster whose picture starts here. */
  static int clusterEnd(char[] chars, int length, int start) {
    int point = Character.codePointAt(chars, start, length);
    int end = start + Character.charCount(point);
    if (isRegional(point) && end < length) {
      int second = Character.codePointAt(chars, end, length);
      end += isRegional(second) ? 2 : 0;
    }
    return extend(chars, length, end);
  }

  /** The end of a cluster that is complete up to here. */
  static int extend(char[] chars, int length, int from) {
    int end = from;
    while (end < length) {
      int point = Character.codePointAt(chars, end, length);
      if (point == JOINER && end + 1 < length) {
        int next = Character.codePointAt(chars, end + 1, length);
        end += 1 + (isPicture(next) ? Character.charCount(next) : 0);
      } else if (isExtender(point)) {
        end += Character.charCount(point);
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isExtender(int point) {
    return (point >= 0x1F3FB && point <= 0x1F3FF)
        || (point >= 0xE0020 && point <= 0xE007F)
        || (point <= 0xFFFF && CharClass.of((char) point) == CharClass.EXTEND);
  }

  /** The end of the keycap whose base (a digit, # or *) is before here, or -1 if it is none. */
  static int keycapEnd(char[] chars, int length, int afterBase) {
    int at = afterBase;
    if (at < length && chars[at] == PICTURE_SELECTOR) {
      at++;
    }
    return at < length && chars[at] == KEYCAP ? at + 1 : -1;
  }

  static boolean isPictureSelector(char c) {
    return c == PICTURE_SELECTOR;
  }
}
