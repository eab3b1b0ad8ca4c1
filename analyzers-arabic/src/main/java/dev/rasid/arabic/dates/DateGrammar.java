package dev.rasid.arabic.dates;

import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.numbers.FoundNumber;
import dev.rasid.arabic.phrases.PhraseMap.Match;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads months, years and days of months: what names a date by itself. */
final class DateGrammar {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;
  private static final int LAST_DAY = 31;

  private final TimeText text;
  private final Anchor anchor;
  private final DigitDates digitDates;

  /** What was read last, since several rules ask for the same date. */
  private int lastAt = -1;

  private @Nullable Part lastPart;

  DateGrammar(TimeText text, Anchor anchor) {
    this.text = text;
    this.anchor = anchor;
    digitDates = new DigitDates(text, anchor);
  }

  /** A month by its name. */
  record MonthName(int month, boolean hijri, int end, boolean sure) {}

  /** A number that was read up to a token. */
  record Num(int value, int end, boolean ordinal) {}

  /** A year; {@code hijri} if it is marked as one. */
  record Year(int value, int end, boolean led, boolean hijri) {}

  @Nullable MonthName month(int at) {
    Match<String> thisOne = text.term(TermKind.THIS, at);
    if (thisOne != null) {
      MonthName named = month(thisOne.end());
      boolean fits = named != null && !text.isDefinite(thisOne.end());
      return fits && named != null
          ? new MonthName(named.month(), named.hijri(), named.end(), true)
          : null;
    }
    Match<String> lead = text.term(TermKind.UNIT_ONE, at);
    boolean led = lead != null && lead.value().equals("M");
    int name = led && lead != null ? lead.end() : at;
    Match<String> found = text.term(TermKind.MONTH, name);
    Match<String> hijri = text.term(TermKind.HIJRI, name);
    boolean isHijri = hijri != null && (found == null || hijri.end() > found.end());
    Match<String> month = isHijri ? hijri : found;
    if (month == null) {
      return led ? numberedMonth(name) : null;
    }
    if (led && month.skip() > 0) {
      return null;
    }
    int number = Integer.parseInt(month.value());
    int end = isHijri ? month.end() : pair(month.end(), month.value());
    boolean sure = led || end > name + 1 || !text.is(TermKind.DOUBTFUL, name);
    return new MonthName(number, isHijri, end, sure && (!isHijri || led || end > name + 1));
  }

  /** شهر 9 and شهر تسعة. */
  private @Nullable MonthName numberedMonth(int at) {
    int digits = text.digits(at, 2);
    if (digits >= 1 && digits <= 12) {
      return new MonthName(digits, false, at + 1, true);
    }
    FoundNumber words = text.isKind(at, TokenKind.WORD) ? text.cardinal(at) : null;
    boolean month = words != null && !words.definite() && words.start() == text.start(at);
    if (month && words != null && words.whole() >= 1 && words.whole() <= 12) {
      return new MonthName((int) words.whole(), false, words.endToken(), true);
    }
    return null;
  }

  /** The same month by a name of another family: كانون الثاني/يناير, شباط (فبراير). */
  private int pair(int at, String month) {
    Match<String> beside = text.bare(TermKind.MONTH, at);
    if (beside != null && beside.value().equals(month)) {
      return beside.end(); // مايو أيار
    }
    boolean opened = text.isKey(at, "(");
    if (!opened && !text.isKey(at, "/") && !text.isKey(at, "-") && !text.isKey(at, "ـ")) {
      return at;
    }
    Match<String> other = text.bare(TermKind.MONTH, at + 1);
    if (other == null || !other.value().equals(month)) {
      return at;
    }
    if (opened) {
      return text.isKey(other.end(), ")") ? other.end() + 1 : at;
    }
    return other.end();
  }

  /** A year after عام, or digits that may be one; words only after عام or a month. */
  @Nullable Year year(int at, boolean afterMonth) {
    Match<String> lead = text.term(TermKind.UNIT_ONE, at);
    boolean led = lead != null && lead.value().equals("Y");
    int from = led && lead != null ? lead.end() : at;
    int digits = text.digits(from, 4);
    boolean four = digits >= FIRST_YEAR && digits <= LAST_YEAR;
    if (four || (led && digits >= 100)) {
      return era(digits, from + 1, led);
    }
    if ((led || afterMonth) && text.isKind(from, TokenKind.WORD)) {
      FoundNumber words = text.cardinal(from);
      boolean plain = words != null && words.start() == text.start(from);
      long least = led ? 100 : FIRST_YEAR;
      if (plain && words != null && words.whole() >= least && words.whole() <= LAST_YEAR) {
        return era((int) words.whole(), words.endToken(), led);
      }
    }
    return null;
  }

  private Year era(int value, int end, boolean led) {
    Match<String> era = text.bare(TermKind.ERA, end);
    if (era == null) {
      return new Year(value, end, led, false);
    }
    if (era.value().equals("BC")) {
      return new Year(1 - value, era.end(), led, false);
    }
    return new Year(value, era.end(), true, era.value().equals("AH"));
  }

  /** The year of a month: after a comma, من, عام; null if there is none. */
  private @Nullable Year yearOf(MonthName month) {
    int at = text.afterComma(month.end());
    Year year = year(at, true);
    if (year == null && text.isKey(at, "من")) {
      year = year(at + 1, true);
    }
    return year == null || fits(month, year.value()) ? year : null;
  }

  private static boolean fits(MonthName month, int year) {
    return !month.hijri() || (year >= FIRST_HIJRI && year <= LAST_HIJRI);
  }

  /** A day's number from 1 to 31: digits, words, ordinals, الـ15. */
  @Nullable Num dayNumber(int at) {
    int from = text.isKey(at, "ال") || text.isKey(at, "لل") ? at + 1 : at;
    int digits = text.digits(from, 2);
    if (digits >= 1 && digits <= LAST_DAY) {
      return new Num(digits, from + 1, from > at);
    }
    if (!text.isKind(at, TokenKind.WORD)) {
      return null;
    }
    FoundNumber ordinal = text.ordinal(at);
    FoundNumber cardinal = text.cardinal(at);
    boolean second =
        ordinal == null || (cardinal != null && cardinal.endToken() > ordinal.endToken());
    FoundNumber number = second ? cardinal : ordinal;
    if (number == null || number.whole() < 1 || number.whole() > LAST_DAY) {
      return null;
    }
    return new Num((int) number.whole(), number.endToken(), !second || number.definite());
  }

  /** An adjective of direction, also قبل الماضي and بعد القادم. */
  @Nullable Num direction(int at) {
    Match<String> direction = text.bare(TermKind.DIRECTION, at);
    if (direction != null) {
      int value = direction.value().equals("T") ? 1 : Integer.parseInt(direction.value());
      return new Num(value, direction.end(), direction.value().equals("T"));
    }
    boolean before = text.isKey(at, "قبل");
    if (before || text.isKey(at, "بعد")) {
      Match<String> further = text.bare(TermKind.DIRECTION, at + 1);
      int wanted = before ? -1 : 1;
      boolean same =
          further != null
              && (further.value().equals("T") ? 1 : Integer.parseInt(further.value())) == wanted;
      if (same && further != null) {
        return new Num(2 * wanted, further.end(), false);
      }
    }
    return null;
  }

  /** A date that begins here: digits, a day and its month, a month, each with its year. */
  @Nullable Part date(int at) {
    if (at != lastAt) {
      lastPart = find(at);
      lastAt = at;
    }
    return lastPart;
  }

  private @Nullable Part find(int at) {
    Part digits = digitDates.read(at);
    if (digits != null) {
      return digits;
    }
    Num day = dayNumber(at);
    Part part = day == null ? null : ofMonth(at, day);
    return part != null ? part : monthFirst(at);
  }

  /** The date of a day whose month begins at a token. */
  @Nullable Part dateOf(int at, int day) {
    return ofMonth(at, new Num(day, at, false));
  }

  private @Nullable Part ofMonth(int at, Num day) {
    int next =
        text.isKey(day.end(), "من") || text.isKey(day.end(), "في") ? day.end() + 1 : day.end();
    if (joins(day.end())) {
      next = day.end() + 1;
    }
    MonthName month = month(next);
    if (month != null && clean(next)) {
      return dated(at, day.value(), month);
    }
    return relativeMonth(day, next);
  }

  /** Nothing may be written before a month that follows its day. */
  private boolean clean(int at) {
    Match<String> name = text.term(TermKind.MONTH, at);
    Match<String> unit = text.term(TermKind.UNIT_ONE, at);
    return (name == null || name.skip() == 0) && (unit == null || unit.skip() == 0);
  }

  private boolean joins(int at) {
    return text.isKey(at, "/") || text.isKey(at, "-") || text.isKey(at, ".");
  }

  /** العاشر من الشهر الجاري, 20 من هذا الشهر. */
  private @Nullable Part relativeMonth(Num day, int at) {
    Part month = new RelativeUnits(text, anchor, this).read(at);
    if (month == null || month.when().grain() != Grain.MONTH) {
      return null;
    }
    LocalDate start = month.when().start();
    if (start == null) {
      String open = String.format(java.util.Locale.ROOT, "XXXX-XX-%02d", day.value());
      return new Part(month.end(), When.open(Grain.DAY, open), "day of month");
    }
    if (day.value() > start.lengthOfMonth()) {
      return null;
    }
    When when = When.of(Grain.DAY, start.withDayOfMonth(day.value())).fromPublication();
    return new Part(month.end(), when, "day of month");
  }

  private @Nullable Part dated(int at, int day, MonthName month) {
    Year year = yearOf(month);
    if (month.hijri()) {
      if (year == null && !month.sure() && text.isKey(month.end() - 1, "صفر")) {
        return null; // zero, as in 2-صفر
      }
      int number = year == null ? anchor.hijriYear() : year.value();
      When when = number == 0 ? null : Anchor.hijri(number, month.month(), day);
      int end = year == null ? month.end() : year.end();
      if (when == null) {
        return null;
      }
      return new Part(end, year == null ? when.fromPublication() : when, "Hijri date");
    }
    if (year != null) {
      boolean valid = Anchor.isValid(year.value(), month.month(), day);
      LocalDate date = valid ? LocalDate.of(year.value(), month.month(), day) : null;
      return date == null ? null : new Part(year.end(), When.of(Grain.DAY, date), "date");
    }
    Num direction = direction(month.end());
    Part inYear = relativeYear(month.end());
    if (inYear != null && inYear.when().start() != null) {
      int number = inYear.when().start().getYear();
      if (Anchor.isValid(number, month.month(), day)) {
        LocalDate date = LocalDate.of(number, month.month(), day);
        return new Part(inYear.end(), When.of(Grain.DAY, date).fromPublication(), "date");
      }
    }
    boolean ahead = text.isFuture(at) || text.isKey(at - 1, "حتي");
    Integer by = direction == null ? null : Integer.valueOf(direction.value());
    When when = anchor.dayOfMonth(month.month(), day, by, ahead);
    int end = direction == null ? month.end() : direction.end();
    return when == null ? null : new Part(end, when, "day and month");
  }

  /** السنة القادمة after a month. */
  private @Nullable Part relativeYear(int at) {
    int from = text.isKey(at, "من") ? at + 1 : at;
    Part year = new RelativeUnits(text, anchor, this).read(from);
    return year != null && year.when().grain() == Grain.YEAR ? year : null;
  }

  private @Nullable Part monthFirst(int at) {
    MonthName month = month(at);
    if (month == null) {
      return null;
    }
    int next = joins(month.end()) ? month.end() + 1 : month.end();
    Num day = dayNumber(next);
    boolean four = text.digits(next, 4) >= FIRST_YEAR;
    if (day != null && !four && !text.is(TermKind.UNIT_ONE, day.end()) && isDay(next, day)) {
      Part dated =
          dated(at, day.value(), new MonthName(month.month(), month.hijri(), day.end(), true));
      if (dated != null) {
        return dated;
      }
    }
    return monthAlone(at, month);
  }

  /** Whether a number after a month is its day, not the count of what follows. */
  private boolean isDay(int at, Num day) {
    boolean words = text.isKind(at, TokenKind.WORD);
    if (words) {
      return day.ordinal()
          && text.start(at) < text.end(at)
          && text.isDefinite(at)
          && !text.key(at).startsWith("و");
    }
    return day.end() >= text.size()
        || text.isPunctuation(day.end())
        || year(text.afterComma(day.end()), true) != null;
  }

  private @Nullable Part monthAlone(int at, MonthName month) {
    Year year = yearOf(month);
    if (month.hijri()) {
      Num adjective = year == null ? direction(month.end()) : null;
      int number = year == null ? hijriYear(month, adjective) : year.value();
      When first = number == 0 ? null : Anchor.hijri(number, month.month(), 1);
      if (first == null
          || first.start() == null
          || !(month.sure() || year != null || adjective != null || led(at))) {
        return null;
      }
      When when =
          When.of(Grain.MONTH, first.start().withDayOfMonth(1))
              .or(List.of(When.of(Grain.MONTH, first.start().plusDays(29)).value()))
              .noting(first.note());
      int end = year != null ? year.end() : adjective != null ? adjective.end() : month.end();
      return new Part(end, year == null ? when.fromPublication() : when, "Hijri month");
    }
    if (year != null) {
      LocalDate start = LocalDate.of(year.value(), month.month(), 1);
      return new Part(year.end(), When.of(Grain.MONTH, start), "month and year");
    }
    Part inYear = relativeYear(month.end());
    if (inYear != null && inYear.when().start() != null) {
      LocalDate start = LocalDate.of(inYear.when().start().getYear(), month.month(), 1);
      return new Part(inYear.end(), When.of(Grain.MONTH, start).fromPublication(), "month of year");
    }
    Num direction = direction(month.end());
    if (direction != null) {
      When when = anchor.month(month.month(), direction.value(), false);
      return new Part(direction.end(), when, "month by adjective");
    }
    if (!month.sure() && !led(at) && !text.isAlone(at, month.end())) {
      return null;
    }
    return new Part(month.end(), anchor.month(month.month(), null, text.isFuture(at)), "month");
  }

  /** The year of a Hijri month by its adjective; this year if there is none. */
  private int hijriYear(MonthName month, @Nullable Num adjective) {
    int year = anchor.hijriYear();
    if (adjective == null || year == 0 || adjective.value() == 0) {
      return year;
    }
    int here = anchor.hijriMonth();
    int by = adjective.value();
    if (by > 0) {
      return year + (month.month() > here ? by - 1 : by);
    }
    return year + (month.month() < here ? by + 1 : by);
  }

  /** Whether a preposition stands before or on a word that may be a month. */
  private boolean led(int at) {
    Match<String> month = text.term(TermKind.MONTH, at);
    boolean written = month != null && month.preposition() != 0;
    return (written && text.key(at).length() > 3) // باب is no month
        || text.is(TermKind.ON, at - 1)
        || text.is(TermKind.PHASE, at - 1);
  }
}
