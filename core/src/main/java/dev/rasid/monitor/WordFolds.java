package dev.rasid.monitor;

import java.text.Normalizer;

/**
 * What a character is to a fingerprint: one look-up in a table of the 65,536 UTF-16 code units.
 *
 * <p>Letters that spelling variants mix are one letter (hamza seats, alef, yeh, teh marbuta),
 * digits are ASCII digits, Latin letters are small; vowel signs, tatweel and invisible signs are
 * left out. The table does not come from the token layer: a copy must be found whichever analyzers
 * ran on its two articles, and tokens as objects cost more than the whole fingerprint.
 */
final class WordFolds {
  static final char SEPARATOR = 0;
  static final char DROPPED = 1;

  /** A lam-alef in one sign: two letters. */
  static final char LAM_ALEF = 2;

  private static final char[] TABLE = table();

  private WordFolds() {}

  /**
   * Returns the table: for each code unit its folded letter or digit, or one of the three
   * constants.
   */
  static char[] get() {
    return TABLE;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = entry((char) c);
    }
    return table;
  }

  private static char entry(char c) {
    if (c == 'ـ') {
      return DROPPED;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          DROPPED;
      default -> Character.isLetterOrDigit(c) ? presentation(c) : SEPARATOR;
    };
  }

  private static char presentation(char c) {
    boolean form = (c >= '\uFB50' && c <= '\uFDFF') || c >= '\uFE70';
    if (!form) {
      return fold(c);
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    if (plain.length() == 2 && plain.charAt(0) == 'ل' && fold(plain.charAt(1)) == 'ا') {
      return LAM_ALEF;
    }
    return plain.length() == 1 ? fold(plain.charAt(0)) : c;
  }

  private static char fold(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ئ' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة', 'ہ', 'ە' -> 'ه';
      case 'ک' -> 'ك';
      default -> {
        int digit = Character.digit(c, 10);
        yield digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(c);
      }
    };
  }
}
