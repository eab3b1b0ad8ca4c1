package dev.rasid.monitor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day of an instant. */
final class Days {
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

  private Days() {}

  /** The day in a time zone; absurd times, which would be no date, count for the nearest year. */
  static LocalDate of(Instant time, ZoneId zone) {
    Instant inRange = time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    return LocalDate.ofInstant(inRange, zone);
  }
}
