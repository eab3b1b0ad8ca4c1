package dev.rasid.arabic.dates;

import dev.rasid.annotation.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads two days of one month: 5 إلى 10 مايو, 19-20 نوفمبر, بين 3 و12 سبتمبر. */
final class RangeGrammar {
  private final TimeText text;
  private final DateGrammar dates;

  RangeGrammar(TimeText text, DateGrammar dates) {
    this.text = text;
    this.dates = dates;
  }

  /** Two days with the month of the second. */
  record Range(int end, String value, boolean anchored) {}

  @Nullable Range read(int at) {
    if (text.isKind(at, TokenKind.RANGE)) {
      return joined(at);
    }
    DateGrammar.Num first = dates.dayNumber(at);
    if (first == null) {
      return null;
    }
    boolean between = text.isKey(at - 1, "بين");
    boolean linked = text.is(TermKind.TO, first.end()) || text.isKey(first.end(), "-");
    boolean and = between && text.isKey(first.end(), "و");
    if (!linked && !and) {
      return null;
    }
    Part second = dates.date(first.end() + 1);
    return second == null ? null : range(first.value(), second);
  }

  private @Nullable Range joined(int at) {
    String form = text.form(at);
    int dash = Math.max(form.indexOf('-'), form.indexOf('–'));
    int first = dash < 1 || dash > 2 ? -1 : number(form, 0, dash);
    int second = first < 0 ? -1 : number(form, dash + 1, form.length());
    if (second < 1 || second > 31 || first < 1 || first >= second) {
      return null;
    }
    Part date = dates.dateOf(at + 1, second);
    return date == null ? null : range(first, date);
  }

  private static int number(String form, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(form.charAt(i), 10);
      if (digit < 0 || to - from > 2) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  private static @Nullable Range range(int first, Part second) {
    When when = second.when();
    if (!when.isDay()) {
      return null;
    }
    String value = when.value();
    int day = Integer.parseInt(value.substring(value.length() - 2));
    if (first >= day) {
      return null;
    }
    String start =
        value.substring(0, value.length() - 2)
            + String.format(java.util.Locale.ROOT, "%02d", first);
    return new Range(second.end(), start + "/" + value, when.anchored());
  }
}
