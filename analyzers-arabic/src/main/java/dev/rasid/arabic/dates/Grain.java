package dev.rasid.arabic.dates;

/** How long a stretch of the calendar is, from the longest. */
enum Grain {
  CENTURY,
  DECADE,
  YEAR,
  HALF,
  SEASON,
  QUARTER,
  MONTH,
  WEEK,
  WEEKEND,
  DAY
}
