package dev.rasid.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the spikes of one entity in days that follow each other and all have reports. */
final class SpikeRuns {
  private final SpikeRules rules;
  private final List<LocalDate> dates;
  private final List<SpikeDay> days;
  private final int[] reports;

  SpikeRuns(SpikeRules rules, List<LocalDate> dates, List<SpikeDay> days) {
    this.rules = rules;
    this.dates = dates;
    this.days = days;
    reports = days.stream().mapToInt(SpikeDay::reports).toArray();
  }

  /** A spike, and the place of the day on which it was found to be over, or -1. */
  record Run(Spike spike, int over) {}

  /** The days that make a spike, as places in the list of days. */
  private static final class Open {
    private final int start;
    private int end;
    private int peak;
    private double expected;
    private double score;

    private Open(int start) {
      this.start = start;
    }
  }

  /** Spikes that begin on a day from the given place on, oldest first. */
  List<Run> of(String entity, int from) {
    int[] counts = days.stream().mapToInt(day -> day.count(entity)).toArray();
    List<Run> runs = new ArrayList<>();
    Open open = null;
    int quiet = 0;
    for (int day = from; day < counts.length; day++) {
      Open next = next(open, counts, day);
      if (next != null) {
        open = next;
        quiet = 0;
      } else if (open != null && ++quiet > rules.quietDays()) {
        runs.add(new Run(spike(entity, open, counts, false), day));
        open = null;
      }
    }
    if (open != null) {
      runs.add(new Run(spike(entity, open, counts, true), -1));
    }
    return runs;
  }

  /** The spike with this day, or null if the day is quiet. */
  private @Nullable Open next(@Nullable Open open, int[] counts, int day) {
    int first = firstOfBaseline(day);
    if (counts[day] < rules.minReports() || day - first < rules.minBaselineDays()) {
      return null;
    }
    Baseline baseline =
        Baseline.of(
            Arrays.copyOfRange(counts, first, day), Arrays.copyOfRange(reports, first, day));
    double score = baseline.score(counts[day], reports[day]);
    if (score < (open == null ? rules.startScore() : rules.continueScore())) {
      return null;
    }
    Open spike = open == null ? new Open(day) : open;
    spike.end = day;
    if (open == null
        || (long) counts[day] * reports[spike.peak] > (long) counts[spike.peak] * reports[day]) {
      spike.peak = day;
      spike.expected = baseline.expected(reports[day]);
      spike.score = score;
    }
    return spike;
  }

  private int firstOfBaseline(int day) {
    LocalDate start = dates.get(day).minusDays(rules.baselineDays());
    int first = day;
    while (first > 0 && !dates.get(first - 1).isBefore(start)) {
      first--;
    }
    return first;
  }

  private Spike spike(String entity, Open run, int[] counts, boolean ongoing) {
    SpikeDay.Attention attention = days.get(run.peak).entities().get(entity);
    if (attention == null) {
      throw new IllegalStateException("nothing is known of " + entity + " on its peak day");
    }
    return new Spike(
        attention.name(),
        dates.get(run.start),
        dates.get(run.peak),
        dates.get(run.end),
        ongoing,
        counts[run.peak],
        run.expected,
        run.score,
        Arrays.stream(counts, run.start, run.end + 1).sum(),
        attention.examples());
  }
}
