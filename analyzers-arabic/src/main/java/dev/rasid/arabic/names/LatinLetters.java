package dev.rasid.arabic.names;

import java.text.Normalizer;

/** What Latin letters are compared as: lower case, without accents. */
final class LatinLetters {
  private static final int TABLE_END = 0x2B0;
  private static final char[] BASE = new char[TABLE_END];

  static {
    for (char c = 0; c < TABLE_END; c++) {
      BASE[c] = base(c);
    }
  }

  private LatinLetters() {}

  private static char base(char c) {
    char lower = Character.toLowerCase(c);
    return switch (lower) {
      case 'ı' -> 'i';
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ', 'ð' -> 'd';
      case 'ß' -> 's';
      case 'æ' -> 'e';
      case 'ə' -> 'a';
      default -> Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
    };
  }

  /** The plain lower-case letter; any other character stays, in lower case. */
  static char fold(char c) {
    if (c < TABLE_END) {
      return BASE[c];
    }
    if (c >= 0x1E00 && c <= 0x1EFF) {
      return Character.toLowerCase(
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
    return Character.toLowerCase(c);
  }

  /** Apostrophes, the letters for ʿayn and hamza, combining accents: no letters of a name. */
  static boolean isSilent(char c) {
    return c == '\''
        || c == '`'
        || c == '´'
        || c == '’'
        || c == '‘'
        || (c >= 0x2B0 && c <= 0x2FF)
        || (c >= 0x300 && c <= 0x36F);
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  /**
   * Folds what spells one sound in several ways: ee and i, oo ou and u, doubled letters, dj and j,
   * an h at the end.
   */
  static String key(CharSequence letters) {
    StringBuilder key = new StringBuilder(letters.length());
    int length = letters.length();
    for (int i = 0; i < length; i++) {
      char c = letters.charAt(i);
      char next = i + 1 < length ? letters.charAt(i + 1) : 0;
      if (c == 'e' && next == 'e') {
        c = 'i';
        i++;
      } else if (c == 'o' && (next == 'o' || next == 'u')) {
        c = 'u';
        i++;
      } else if (c == 'd' && next == 'j') {
        c = 'j';
        i++;
      } else if (c == 'p' && next == 'h') {
        c = 'f';
        i++;
      }
      int end = key.length();
      boolean silent = c == 'h' && i + 1 == length && end > 1 && isVowel(key.charAt(end - 1));
      if (!silent && (end == 0 || key.charAt(end - 1) != c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
