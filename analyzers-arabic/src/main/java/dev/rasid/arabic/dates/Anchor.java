package dev.rasid.arabic.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What relative expressions are resolved against.
 *
 * @param published when the article was published, in its own zone, or null if that is not known
 * @param weekStart the first day of a week
 */
record Anchor(@Nullable OffsetDateTime published, DayOfWeek weekStart) {
  private static final int FUTURE_WEIGHT = 2;
  private static final int PAST_WEIGHT = 3;

  @Nullable LocalDate today() {
    return published == null ? null : published.toLocalDate();
  }

  When day(int offset) {
    LocalDate today = today();
    return today == null
        ? When.open(Grain.DAY, "XXXX-XX-XX")
        : When.of(Grain.DAY, today.plusDays(offset)).fromPublication();
  }

  /** The stretch so many after the present one. */
  When relative(Grain grain, int offset) {
    LocalDate today = today();
    if (today == null) {
      return When.open(grain, openValue(grain));
    }
    LocalDate moved =
        switch (grain) {
          case CENTURY -> today.plusYears(100L * offset);
          case DECADE -> today.plusYears(10L * offset);
          case YEAR -> today.plusYears(offset);
          case MONTH -> today.withDayOfMonth(1).plusMonths(offset);
          case WEEK, WEEKEND -> today.plusWeeks(offset);
          default -> today.plusDays(offset);
        };
    return When.around(grain, moved, weekStart).fromPublication();
  }

  static String openValue(Grain grain) {
    return switch (grain) {
      case CENTURY -> "XX";
      case DECADE -> "XXX";
      case YEAR -> "XXXX";
      case MONTH -> "XXXX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      default -> "XXXX-XX-XX";
    };
  }

  /** A weekday by an adjective, by tense, or in a week so many weeks away. */
  When weekday(DayOfWeek day, @Nullable Integer direction, boolean future) {
    LocalDate today = today();
    if (today == null) {
      return When.open(Grain.DAY, "XXXX-WXX-" + day.getValue());
    }
    LocalDate date;
    if (direction == null) {
      LocalDate last = today.with(TemporalAdjusters.previousOrSame(day));
      LocalDate next = today.with(TemporalAdjusters.nextOrSame(day));
      date = future ? next : last;
      LocalDate other = future ? last : next;
      return When.of(Grain.DAY, date)
          .fromPublication()
          .or(other.equals(date) ? List.of() : List.of(other.toString()));
    }
    if (direction < 0) {
      date = today.with(TemporalAdjusters.previous(day)).plusWeeks(direction + 1L);
    } else if (direction > 0) {
      date = today.with(TemporalAdjusters.next(day)).plusWeeks(direction - 1L);
    } else {
      date = today.with(TemporalAdjusters.nextOrSame(day));
    }
    return When.of(Grain.DAY, date).fromPublication();
  }

  /** The weekday that is nearest to the day of publication, which none is as near as. */
  When nearestWeekday(DayOfWeek day) {
    LocalDate today = today();
    boolean ahead =
        today != null
            && ChronoUnit.DAYS.between(today, today.with(TemporalAdjusters.nextOrSame(day))) <= 3;
    return weekday(day, null, ahead);
  }

  When weekdayInWeek(DayOfWeek day, When week) {
    return week.start() == null
        ? When.open(Grain.DAY, "XXXX-WXX-" + day.getValue())
        : When.of(Grain.DAY, week.start().with(TemporalAdjusters.nextOrSame(day)))
            .fromPublication();
  }

  /** A month without a year. */
  When month(int month, @Nullable Integer direction, boolean future) {
    LocalDate today = today();
    if (today == null) {
      return When.open(Grain.MONTH, String.format(Locale.ROOT, "XXXX-%02d", month));
    }
    int here = today.getYear() * 12 + today.getMonthValue() - 1;
    int same = today.getYear() * 12 + month - 1;
    int chosen;
    if (direction == null) {
      chosen = nearest(same - 12, same, same + 12, here, future);
    } else if (direction == 0) {
      chosen = same;
    } else if (direction < 0) {
      chosen = (same < here ? same : same - 12) + 12 * (direction + 1);
    } else {
      chosen = (same > here ? same : same + 12) + 12 * (direction - 1);
    }
    LocalDate start = LocalDate.of(Math.floorDiv(chosen, 12), Math.floorMod(chosen, 12) + 1, 1);
    When when = When.of(Grain.MONTH, start).fromPublication();
    if (direction == null) {
      LocalDate other = start.plusYears(chosen <= here ? 1 : -1);
      return when.or(List.of(When.of(Grain.MONTH, other).value()));
    }
    return when;
  }

  /** A day of a month without a year; null if the month never has the day. */
  @Nullable When dayOfMonth(int month, int day, @Nullable Integer direction, boolean future) {
    LocalDate today = today();
    if (today == null) {
      return isValid(2000, month, day)
          ? When.open(Grain.DAY, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day))
          : null;
    }
    LocalDate best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int year = today.getYear() - 8; year <= today.getYear() + 8; year++) {
      if (!isValid(year, month, day)) {
        continue;
      }
      LocalDate date = LocalDate.of(year, month, day);
      boolean fits =
          direction == null
              || (direction < 0 && date.isBefore(today))
              || (direction > 0 && date.isAfter(today))
              || direction == 0;
      long distance = weighted(ChronoUnit.DAYS.between(today, date), future);
      if (fits && distance < bestDistance) {
        best = date;
        bestDistance = distance;
      }
    }
    if (best == null) {
      return null;
    }
    When when = When.of(Grain.DAY, best).fromPublication();
    LocalDate other = best.plusYears(best.isAfter(today) ? -1 : 1);
    boolean keep = direction == null && other.getDayOfMonth() == day;
    return keep ? when.or(List.of(When.of(Grain.DAY, other).value())) : when;
  }

  /** A day of a month that is not named. */
  @Nullable When dayOfAnyMonth(int day, boolean future) {
    LocalDate today = today();
    if (today == null) {
      return When.open(Grain.DAY, String.format(Locale.ROOT, "XXXX-XX-%02d", day));
    }
    LocalDate first = today.withDayOfMonth(1);
    LocalDate best = null;
    long bestDistance = Long.MAX_VALUE;
    for (int month = -2; month <= 2; month++) {
      LocalDate in = first.plusMonths(month);
      if (day <= in.lengthOfMonth()) {
        long days = ChronoUnit.DAYS.between(today, in.withDayOfMonth(day));
        long distance = weighted(days, future);
        if (distance < bestDistance) {
          best = in.withDayOfMonth(day);
          bestDistance = distance;
        }
      }
    }
    if (best == null) {
      return null;
    }
    return When.of(Grain.DAY, best)
        .fromPublication()
        .or(List.of(best.plusMonths(best.isAfter(today) ? -1 : 1).toString()));
  }

  private static long weighted(long distance, boolean future) {
    if (future) {
      return distance >= 0 ? distance : -distance * PAST_WEIGHT;
    }
    return distance <= 0 ? -distance : distance * FUTURE_WEIGHT;
  }

  private static int nearest(int one, int two, int three, int here, boolean future) {
    int best = one;
    for (int candidate : new int[] {two, three}) {
      if (weighted(candidate - here, future) < weighted(best - here, future)) {
        best = candidate;
      }
    }
    return best;
  }

  static boolean isValid(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
  }

  /** A day of the Hijri calendar, or null if the JDK's table has it not. */
  static @Nullable When hijri(int year, int month, int day) {
    try {
      HijrahDate date = HijrahChronology.INSTANCE.date(year, month, day);
      LocalDate civil = LocalDate.ofEpochDay(date.toEpochDay());
      return When.of(Grain.DAY, civil)
          .or(List.of(civil.minusDays(1).toString(), civil.plusDays(1).toString()))
          .noting(", Hijri " + year + "-" + month + "-" + day + " by Umm al-Qura, ±1 day");
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The Hijri year of today, or 0 if that is not known. */
  int hijriYear() {
    return hijri(java.time.temporal.ChronoField.YEAR);
  }

  /** The Hijri month of today, or 0 if that is not known. */
  int hijriMonth() {
    return hijri(java.time.temporal.ChronoField.MONTH_OF_YEAR);
  }

  private int hijri(java.time.temporal.ChronoField field) {
    LocalDate today = today();
    if (today == null || today.getYear() < 1900 || today.getYear() > 2170) {
      return 0;
    }
    try {
      return HijrahDate.from(today).get(field);
    } catch (DateTimeException e) {
      return 0;
    }
  }
}
