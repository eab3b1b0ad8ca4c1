package dev.rasid.arabic.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits of any script, with the separators that news uses. */
final class Digits {
  private static final int LONGEST = 40;
  private static final int GROUP = 3;

  private Digits() {}

  /** The value of a number in digits, or null if it is none. */
  static @Nullable BigDecimal value(String form) {
    if (form.length() > LONGEST) {
      return null;
    }
    StringBuilder out = new StringBuilder(form.length());
    int agency = form.indexOf('ر');
    if (agency > 0) { // 5ر3 is 3.5: agencies wrote the decimals first
      return plain(form.substring(agency + 1) + "." + form.substring(0, agency), out);
    }
    return plain(form, out);
  }

  private static @Nullable BigDecimal plain(String form, StringBuilder out) {
    int decimal = decimalPoint(form);
    for (int i = 0; i < form.length(); i++) {
      int digit = Character.digit(form.charAt(i), 10);
      if (digit >= 0) {
        out.append((char) ('0' + digit));
      } else if (i == decimal) {
        out.append('.');
      } else if (!isSeparator(form.charAt(i))) {
        return null;
      }
    }
    return out.length() == 0 || out.toString().equals(".") ? null : new BigDecimal(out.toString());
  }

  private static boolean isSeparator(char c) {
    return c == '.'
        || c == ','
        || c == '،'
        || c == '٬'
        || c == '٫'
        || c == '\''
        || c == '’'
        || Character.isSpaceChar(c);
  }

  /** Where the decimal point stands, or -1. */
  private static int decimalPoint(String form) {
    int arabic = form.indexOf('٫');
    if (arabic >= 0) {
      return arabic;
    }
    int dot = form.lastIndexOf('.');
    int comma = Math.max(form.lastIndexOf(','), form.lastIndexOf('،'));
    if (dot >= 0 && comma >= 0) {
      return Math.max(dot, comma);
    }
    if (dot >= 0) {
      return form.indexOf('.') == dot && form.indexOf('٬') < dot ? dot : -1;
    }
    if (comma < 0 || Math.max(form.indexOf(','), form.indexOf('،')) != comma) {
      return -1;
    }
    boolean thousands =
        form.length() - comma - 1 == GROUP && comma <= GROUP && form.charAt(0) != '0';
    return thousands ? -1 : comma;
  }
}
