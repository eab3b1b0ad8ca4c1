package dev.rasid.arabic.text;

import dev.rasid.annotation.TokenKind;

/**
 * Reads the number that starts at a digit, with its separators, and tells a time, a date, a range
 * and a percentage from a plain number by how its groups of digits are joined.
 */
final class NumberScanner {
  private static final int DECIMAL = 1;
  private static final int COMMA = 1 << 1;
  private static final int THOUSANDS = 1 << 2;
  private static final int BLANK = 1 << 3;
  private static final int COLON = 1 << 4;
  private static final int SLASH = 1 << 5;
  private static final int DASH = 1 << 6;

  private static final int KEPT_GROUPS = 3;
  private static final int THOUSAND_DIGITS = 3;

  /** From here on two groups at a comma are two years or counts, not one number. */
  private static final int LIST_DIGITS = 4;

  private static final int MINUTES = 59;
  private static final int DAYS = 31;
  private static final int MONTHS = 12;

  private char[] chars = {};
  private int length;
  private int end;
  private int joints;
  private int groups;

  /** Lengths and values of the first groups; a value is 1,000 if the group is longer than four. */
  private final int[] lengths = new int[KEPT_GROUPS];

  private final int[] values = new int[KEPT_GROUPS];

  /** Reads from a digit on; then {@link #end} is behind the number. */
  TokenKind scan(char[] text, int textLength, int start) {
    chars = text;
    length = textLength;
    joints = 0;
    groups = 0;
    end = start;
    readGroup();
    int joint = jointAt(end);
    while (joint != 0) {
      joints |= joint;
      end++;
      readGroup();
      joint = jointAt(end);
    }
    if (takePercent()) {
      return TokenKind.PERCENT;
    }
    return kind();
  }

  int end() {
    return end;
  }

  private boolean isDigit(int at) {
    return at < length && CharClass.of(chars[at]) == CharClass.DIGIT;
  }

  private void readGroup() {
    int start = end;
    int value = 0;
    while (isDigit(end)) {
      if (end - start < LIST_DIGITS) {
        value = 10 * value + Character.digit(chars[end], 10);
      }
      end++;
    }
    if (groups < KEPT_GROUPS) {
      lengths[groups] = end - start;
      values[groups] = value;
    }
    groups++;
  }

  /** How the character joins the digits around it, or 0 if it does not. */
  private int jointAt(int at) {
    if (!isDigit(at + 1)) {
      return 0;
    }
    return switch (chars[at]) {
      // ر for the separator: how agencies wrote decimals, 5ر3
      case '.', '٫', 'ر' -> DECIMAL;
      case ',', '،' -> isList(at) ? 0 : COMMA;
      case '٬' -> THOUSANDS;
      case '\'', '’' -> isThousand(at + 1) ? THOUSANDS : 0;
      case ' ', '\u00A0', '\u202F', '\u2009' -> isBlankBeforeThousand(at) ? BLANK : 0;
      case ':' -> COLON;
      case '/', '؍' -> SLASH;
      case '-', '‐', '‑', '–', '−' -> DASH;
      default -> 0;
    };
  }

  /** {@code 2016،2017}: longer groups on both sides than one number has. */
  private boolean isList(int at) {
    return digitsBefore(at) >= LIST_DIGITS && digitsFrom(at + 1) >= LIST_DIGITS;
  }

  private int digitsBefore(int at) {
    int count = 0;
    while (count < LIST_DIGITS && at - count > 0 && isDigit(at - count - 1)) {
      count++;
    }
    return count;
  }

  private int digitsFrom(int at) {
    int count = 0;
    while (count < LIST_DIGITS && isDigit(at + count)) {
      count++;
    }
    return count;
  }

  private boolean isThousand(int at) {
    return digitsFrom(at) == THOUSAND_DIGITS;
  }

  /** A blank joins only 1 to 3 digits and then exactly 3 each, and no other sign before it. */
  private boolean isBlankBeforeThousand(int at) {
    boolean first = groups == 1 && lengths[0] <= THOUSAND_DIGITS && values[0] > 0;
    return (first || joints == BLANK) && isThousand(at + 1);
  }

  /** Takes the percent sign behind the number, also if one blank is between. */
  private boolean takePercent() {
    int sign = end;
    if (sign + 1 < length && (chars[sign] == ' ' || chars[sign] == '\u00A0')) {
      sign++;
    }
    boolean percent =
        sign < length
            && CharClass.of(chars[sign]) == CharClass.PERCENT
            && (sign == end || !isDigit(sign + 1));
    if (percent) {
      end = sign + 1;
    }
    return percent;
  }

  private TokenKind kind() {
    if (joints == COLON && isTime()) {
      return TokenKind.TIME;
    }
    boolean one = joints == SLASH || joints == DASH || joints == DECIMAL;
    if (one && groups == KEPT_GROUPS && isDate()) {
      return TokenKind.DATE;
    }
    boolean joined = (joints & (COLON | SLASH | DASH)) != 0;
    return joined ? TokenKind.RANGE : TokenKind.NUMBER;
  }

  private boolean isTime() {
    boolean time = groups <= KEPT_GROUPS && lengths[0] <= 2;
    for (int i = 1; i < Math.min(groups, KEPT_GROUPS); i++) {
      time &= lengths[i] == 2 && values[i] <= MINUTES;
    }
    return time;
  }

  private boolean isDate() {
    if (lengths[0] == LIST_DIGITS) {
      return lengths[1] <= 2 && lengths[2] <= 2 && isDayAndMonth(values[2], values[1]);
    }
    boolean year = lengths[2] == LIST_DIGITS || (lengths[2] == 2 && joints != DECIMAL);
    return year
        && lengths[0] <= 2
        && lengths[1] <= 2
        && (isDayAndMonth(values[0], values[1]) || isDayAndMonth(values[1], values[0]));
  }

  private static boolean isDayAndMonth(int day, int month) {
    return day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
  }
}
