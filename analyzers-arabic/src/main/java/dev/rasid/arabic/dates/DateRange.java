package dev.rasid.arabic.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * The days that a TIMEX3 value covers.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {
  private static final int SEASON_MONTHS = 3;

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last day " + last + " must not be before " + first);
    }
  }

  /**
   * Reads a value such as {@code 2018}, {@code 2018-07}, {@code 2018-W28}, {@code 2018-SU} or
   * {@code 2018-07-12TEV}.
   *
   * @param value a TIMEX3 value of a date or time
   * @return its days, or empty if it is not resolved or no date
   */
  public static Optional<DateRange> of(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      Optional<DateRange> from = of(value.substring(0, slash));
      Optional<DateRange> to = of(value.substring(slash + 1));
      boolean ordered =
          from.isPresent() && to.isPresent() && !to.get().last().isBefore(from.get().first());
      return ordered
          ? Optional.of(new DateRange(from.orElseThrow().first(), to.orElseThrow().last()))
          : Optional.empty();
    }
    int clock = value.indexOf('T');
    String date = clock < 0 ? value : value.substring(0, clock);
    for (int i = 0; i < Math.min(date.length(), 4); i++) {
      if (date.charAt(i) < '0' || date.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(parse(date));
    } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
      return Optional.empty(); // XXXX-12-01 and its like
    }
  }

  private static DateRange parse(String date) {
    return switch (date.length()) {
      case 2 -> years(100 * Integer.parseInt(date), 100);
      case 3 -> years(10 * Integer.parseInt(date), 10);
      case 4 -> years(Integer.parseInt(date), 1);
      default -> inYear(Integer.parseInt(date.substring(0, 4)), date);
    };
  }

  private static DateRange inYear(int year, String date) {
    String rest = date.substring(5);
    return switch (rest) {
      case "SP" -> months(year, 3, SEASON_MONTHS);
      case "SU" -> months(year, 6, SEASON_MONTHS);
      case "FA" -> months(year, 9, SEASON_MONTHS);
      case "WI" -> months(year, 12, SEASON_MONTHS);
      default -> numbered(year, rest, date);
    };
  }

  private static DateRange numbered(int year, String rest, String date) {
    int number = Integer.parseInt(rest.substring(1, 2));
    return switch (rest.charAt(0)) {
      case 'Q' -> months(year, 3 * number - 2, 3);
      case 'H' -> months(year, 6 * number - 5, 6);
      case 'W' -> week(year, Integer.parseInt(rest.substring(1, 3)), rest.endsWith("WE"));
      default -> {
        if (rest.length() == 2) {
          yield months(year, Integer.parseInt(rest), 1);
        }
        LocalDate day = LocalDate.parse(date);
        yield new DateRange(day, day);
      }
    };
  }

  private static DateRange years(int first, int count) {
    LocalDate start = LocalDate.of(first, 1, 1);
    return new DateRange(start, start.plusYears(count).minusDays(1));
  }

  private static DateRange months(int year, int month, int count) {
    LocalDate start = LocalDate.of(year, month, 1);
    return new DateRange(start, start.plusMonths(count).minusDays(1));
  }

  private static DateRange week(int year, int week, boolean end) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(java.time.DayOfWeek.MONDAY);
    return new DateRange(end ? monday.plusDays(5) : monday, monday.plusDays(6));
  }

  /**
   * Returns how many days there are.
   *
   * @return at least 1
   */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
