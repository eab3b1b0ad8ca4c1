package dev.rasid.arabic.dates;

import dev.rasid.annotation.TokenKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits: {@code 5/1/2024}, {@code 2024-01-05}, {@code 22/4}, {@code 3/2015}. */
final class DigitDates {
  private static final int LAST_MONTH = 12;
  private static final int CENTURY_TURN = 50;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private final TimeText text;
  private final Anchor anchor;

  DigitDates(TimeText text, Anchor anchor) {
    this.text = text;
    this.anchor = anchor;
  }

  @Nullable Part read(int at) {
    if (text.isKind(at, TokenKind.DATE)) {
      return full(at);
    }
    return text.isKind(at, TokenKind.RANGE) ? two(at) : null;
  }

  private static int[] numbers(String form) {
    int[] numbers = {-1, -1, -1, 0};
    int count = 0;
    int digits = 0;
    int value = 0;
    for (int i = 0; i <= form.length(); i++) {
      int digit = i < form.length() ? Character.digit(form.charAt(i), 10) : -1;
      if (digit >= 0) {
        value = 10 * value + digit;
        digits++;
      } else {
        if (count == 3 || digits == 0 || digits > 4) {
          return new int[] {-1, -1, -1, 0};
        }
        numbers[count++] = value;
        value = 0;
        digits = 0;
      }
    }
    numbers[3] = count;
    return numbers;
  }

  private @Nullable Part full(int at) {
    int[] n = numbers(text.form(at));
    if (n[3] != 3) {
      return null;
    }
    LocalDate date = date(n[2], n[1], n[0]);
    if (n[0] > 99 || date == null) {
      LocalDate yearFirst = date(n[0], n[1], n[2]);
      date = yearFirst == null ? date(n[0], n[2], n[1]) : yearFirst;
    }
    if (date == null) {
      date = date(n[2], n[0], n[1]); // month before day, only where it cannot be otherwise
    }
    return date == null ? null : new Part(at + 1, When.of(Grain.DAY, date), "date in digits");
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    int full = year > 99 ? year : year + (year < CENTURY_TURN ? 2000 : 1900);
    boolean valid = full <= LAST_YEAR && Anchor.isValid(full, month, day);
    return valid ? LocalDate.of(full, month, day) : null;
  }

  /** Two numbers: a day and a month, or a month and a year. */
  private @Nullable Part two(int at) {
    int[] n = numbers(text.form(at));
    if (n[3] != 2 || text.form(at).indexOf(':') >= 0) {
      return null;
    }
    if (isYear(n[0]) && isMonth(n[1])) {
      return month(at, n[0], n[1]);
    }
    if (isYear(n[1]) && isMonth(n[0])) {
      return month(at, n[1], n[0]);
    }
    boolean slash = text.form(at).indexOf('/') >= 0;
    boolean placed =
        text.isKey(at - 1, "في") || text.isKey(at - 1, "عند") || text.isKey(at - 1, "يوم");
    boolean ends = text.endsAt(at + 1) || text.isPunctuation(at + 1);
    if (!slash && !text.is(TermKind.WEEKDAY, at - 1) && !(placed && ends)) {
      return null;
    }
    int day = isMonth(n[1]) ? n[0] : n[1];
    int month = isMonth(n[1]) ? n[1] : n[0];
    if (!Anchor.isValid(2000, Math.max(1, Math.min(month, LAST_MONTH)), day) || !isMonth(month)) {
      return null;
    }
    Part withYear = yearAfter(at, month, day);
    if (withYear != null) {
      return withYear;
    }
    When when = anchor.dayOfMonth(month, day, null, text.isFuture(at));
    return when == null ? null : new Part(at + 1, when, "day and month in digits");
  }

  /** {@code 08/12, 2015}. */
  private @Nullable Part yearAfter(int at, int month, int day) {
    int next = text.afterComma(at + 1);
    int year = next > at + 1 ? text.digits(next, 4) : -1;
    LocalDate date = year < 0 ? null : date(year, month, day);
    return date == null ? null : new Part(next + 1, When.of(Grain.DAY, date), "date in digits");
  }

  private static Part month(int at, int year, int month) {
    LocalDate start = LocalDate.of(year, month, 1);
    return new Part(at + 1, When.of(Grain.MONTH, start), "month in digits");
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= LAST_MONTH;
  }
}
