package dev.rasid.arabic.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar, as far as it is known.
 *
 * @param grain how long it is
 * @param start its first day, or null if the publication time is needed and not known
 * @param open the value if it is not resolved
 * @param detail the season, or empty
 * @param others other stretches that fit too
 * @param anchored whether it was computed from the time of publication
 * @param note what else the evidence is to say, or empty
 */
record When(
    Grain grain,
    @Nullable LocalDate start,
    String open,
    String detail,
    List<String> others,
    boolean anchored,
    String note) {
  When {
    others = List.copyOf(others);
  }

  static When of(Grain grain, LocalDate start) {
    return new When(grain, start, "", "", List.of(), false, "");
  }

  static When open(Grain grain, String value) {
    return new When(grain, null, value, "", List.of(), false, "");
  }

  static When season(LocalDate start, String season) {
    return new When(Grain.SEASON, start, "", season, List.of(), false, "");
  }

  /** The stretch of this length that a day lies in. */
  static When around(Grain grain, LocalDate day, DayOfWeek weekStart) {
    LocalDate start =
        switch (grain) {
          case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
          case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
          case YEAR -> day.withDayOfYear(1);
          case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
          case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
          case SEASON, MONTH -> day.withDayOfMonth(1);
          case WEEK, WEEKEND -> day.with(TemporalAdjusters.previousOrSame(weekStart));
          case DAY -> day;
        };
    return of(grain, start);
  }

  When fromPublication() {
    return new When(grain, start, open, detail, others, true, note);
  }

  When or(List<String> alternatives) {
    return new When(grain, start, open, detail, alternatives, anchored, note);
  }

  When noting(String what) {
    return new When(grain, start, open, detail, others, anchored, what);
  }

  boolean isDay() {
    return grain == Grain.DAY;
  }

  /** The TIMEX3 value. */
  String value() {
    if (start == null) {
      return open;
    }
    int year = start.getYear();
    String four = year <= 0 ? "BC" + digits(4, 1 - year) : digits(4, year);
    return switch (grain) {
      case CENTURY -> four.substring(0, 2);
      case DECADE -> four.substring(0, 3);
      case YEAR -> four;
      case HALF -> four + (start.getMonthValue() <= 6 ? "-H1" : "-H2");
      case SEASON -> four + "-" + detail;
      case QUARTER -> four + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
      case MONTH -> four + "-" + digits(2, start.getMonthValue());
      case WEEK -> week(start);
      case WEEKEND -> week(start) + "-WE";
      case DAY ->
          four + "-" + digits(2, start.getMonthValue()) + "-" + digits(2, start.getDayOfMonth());
    };
  }

  /** A number with zeros before it. */
  static String digits(int count, int number) {
    String plain = Integer.toString(number);
    return "0000".substring(Math.min(4, Math.max(0, 4 - count + plain.length()))) + plain;
  }

  /** The ISO week that most days of the week lie in, on whatever day it starts. */
  static String week(LocalDate first) {
    LocalDate middle = first.plus(3, ChronoUnit.DAYS);
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        middle.get(IsoFields.WEEK_BASED_YEAR),
        middle.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Other values of the same stretch. */
  List<String> alternatives() {
    if (grain == Grain.DECADE && start != null) {
      return List.of(value() + "X", value() + "0");
    }
    return others;
  }
}
