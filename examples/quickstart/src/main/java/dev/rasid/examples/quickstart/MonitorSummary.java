package dev.rasid.examples.quickstart;

import dev.rasid.monitor.Counts;
import dev.rasid.monitor.DuplicatePair;
import dev.rasid.monitor.Monitor;
import dev.rasid.monitor.Observation;
import dev.rasid.monitor.Slice;
import dev.rasid.monitor.Spike;
import dev.rasid.monitor.StorySummary;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Says in a few lines what a monitor saw. If it goes on from an earlier run, each line says whether
 * it is of this run or of all. Used by one thread.
 */
final class MonitorSummary {
  private static final int TOP = 8;

  private final Map<String, Integer> alerts = new HashMap<>();
  private final Map<DuplicatePair.Kind, Integer> copies = new EnumMap<>(DuplicatePair.Kind.class);
  private final boolean resumed;
  private int articles;

  MonitorSummary(boolean resumed) {
    this.resumed = resumed;
  }

  void add(Observation seen) {
    articles++;
    seen.alerts().forEach(alert -> alerts.merge(alert.query(), 1, Integer::sum));
    seen.duplicates().forEach(pair -> copies.merge(pair.kind(), 1, Integer::sum));
  }

  int articles() {
    return articles;
  }

  void print(Monitor monitor, PrintStream out) {
    Counts all = monitor.coverage().count(Slice.ALL);
    NavigableMap<LocalDate, Counts> days = monitor.coverage().daily(Slice.ALL);
    out.println(
        (resumed ? "All runs: " : "")
            + Text.count(all.reports(), "report")
            + ", "
            + Text.count(all.texts(), "distinct text")
            + ", "
            + Text.count(all.outlets(), "outlet")
            + (days.isEmpty() ? "" : ", " + days.firstKey() + " to " + days.lastKey()));
    if (resumed) {
      out.println("This run: " + Text.count(articles, "article"));
    }
    out.println(
        (resumed ? "Copies in this run: " : "Copies: ")
            + copies.getOrDefault(DuplicatePair.Kind.IDENTICAL, 0)
            + " identical, "
            + copies.getOrDefault(DuplicatePair.Kind.REVISED, 0)
            + " revised, "
            + copies.getOrDefault(DuplicatePair.Kind.PARTIAL, 0)
            + " partial");
    printStories(monitor, out);
    printSpikes(monitor, out);
    printAlerts(monitor, out);
    out.println();
  }

  private void printStories(Monitor monitor, PrintStream out) {
    List<StorySummary> stories = monitor.largestStories();
    if (!stories.isEmpty()) {
      out.println();
      out.println("The largest stories" + ofAllRuns() + ": reports, outlets, first day, headline");
      for (StorySummary story : stories.subList(0, Math.min(TOP, stories.size()))) {
        out.printf(
            Locale.ROOT,
            "%5d %3d  %s  %s%n",
            story.reports(),
            story.outlets().size(),
            LocalDate.ofInstant(story.first(), ZoneOffset.UTC),
            Text.line(story.label()));
      }
    }
  }

  private void printSpikes(Monitor monitor, PrintStream out) {
    List<Spike> spikes = monitor.spikes();
    if (!spikes.isEmpty()) {
      out.println();
      out.println(
          "Sudden attention"
              + ofAllRuns()
              + " ("
              + spikes.size()
              + "): reports, expected, day, who or what");
      spikes.stream()
          .sorted(
              Comparator.comparing((Spike spike) -> spike.expected() - spike.count())
                  .thenComparing(Spike::peak))
          .limit(TOP)
          .forEach(
              spike ->
                  out.printf(
                      Locale.ROOT,
                      "%5d %5.1f  %s  %s%n",
                      spike.count(),
                      spike.expected(),
                      spike.peak(),
                      Text.line(spike.entity().name())));
    }
  }

  private String ofAllRuns() {
    return resumed ? " of all runs" : "";
  }

  private void printAlerts(Monitor monitor, PrintStream out) {
    int total = alerts.values().stream().mapToInt(Integer::intValue).sum();
    out.println();
    out.println(
        (resumed ? "This run: " : "")
            + Text.count(total, "alert")
            + " of "
            + alerts.size()
            + " of "
            + monitor.watchlist().ids().size()
            + " queries"
            + (alerts.isEmpty() ? "" : ":"));
    alerts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TOP)
        .forEach(
            entry ->
                out.printf(Locale.ROOT, "%5d  %s%n", entry.getValue(), Text.line(entry.getKey())));
    printSilent(monitor, out);
  }

  private void printSilent(Monitor monitor, PrintStream out) {
    List<String> silent =
        monitor.watchlist().ids().stream().filter(id -> !alerts.containsKey(id)).toList();
    if (!silent.isEmpty()) {
      int named = Math.min(TOP, silent.size());
      out.println(
          "Without alert: "
              + Text.line(String.join(", ", silent.subList(0, named)))
              + (named < silent.size() ? " and " + (silent.size() - named) + " more" : ""));
    }
  }
}
