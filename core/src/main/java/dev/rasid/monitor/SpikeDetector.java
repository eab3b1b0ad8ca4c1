package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Notices when an entity suddenly gets much more attention.
 *
 * <p>What counts is the part of a day's reports that name an entity in their own text, so that a
 * day on which fewer reports came in is no quiet day. What is to be expected, and how much days
 * differ anyway, is learned from the days before, without the spikes among them. The score of a day
 * is how rare as many reports or more are under a negative binomial law with that mean and
 * variance; {@link SpikeRules} say which score and volume make a spike.
 *
 * <p>Only counts per day are kept, and three articles for each entity and day as examples; so each
 * report must be added once. Spikes are a function of these counts alone: neither the order of
 * reports nor merging changes them. {@link #add} tells of spikes as soon as a report of a later day
 * shows that a day is over.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class SpikeDetector {
  private static final String KIND = "spike detector";
  private static final int VERSION = 1;
  private static final Comparator<Spike> BY_START =
      Comparator.comparing(Spike::start).thenComparing(spike -> spike.entity().id());

  private final SpikeRules rules;
  private final NavigableMap<LocalDate, SpikeDay> days = new TreeMap<>();

  /**
   * Creates one that has seen nothing.
   *
   * @param rules what counts as a spike
   */
  public SpikeDetector(SpikeRules rules) {
    this.rules = Objects.requireNonNull(rules, "rules must not be null");
  }

  /**
   * Counts a report.
   *
   * @param report the report, which must not have been added before
   * @return what became of spikes on the day that it shows to be over, by start and id; mostly
   *     empty
   */
  public List<SpikeEvent> add(Report report) {
    LocalDate date = Days.of(report.time(), rules.zone());
    List<SpikeEvent> events = close(date);
    if (isKept(date)) {
      SpikeDay day = days.computeIfAbsent(date, it -> new SpikeDay());
      day.addReports(1);
      List<ArticleRef> example = List.of(ArticleRef.of(report));
      OwnEntities.named(report).forEach(entity -> day.add(entity, 1, example));
    }
    return events;
  }

  /**
   * Counts reports that were counted elsewhere.
   *
   * @param date their day
   * @param reports how many there are
   * @param entities how many of them name each entity
   * @return what became of spikes on the day that it shows to be over
   * @throws IllegalArgumentException if a count is negative or exceeds the reports
   */
  public List<SpikeEvent> add(LocalDate date, int reports, Map<EntityName, Integer> entities) {
    entities.forEach(
        (entity, count) -> {
          if (count < 0 || count > reports) {
            throw new IllegalArgumentException(
                "count %d of %s must be from 0 to reports %d"
                    .formatted(count, entity.id(), reports));
          }
        });
    if (reports == 0) {
      return List.of();
    }
    List<SpikeEvent> events = close(date);
    if (isKept(date)) {
      SpikeDay day = days.computeIfAbsent(date, it -> new SpikeDay());
      day.addReports(reports);
      entities.forEach((entity, count) -> day.add(entity, count, List.of()));
    }
    return events;
  }

  /**
   * Returns all spikes of the days kept, the day that is not over included.
   *
   * @return by start, then by id
   */
  public List<Spike> spikes() {
    if (days.isEmpty()) {
      return List.of();
    }
    View view = view();
    SortedSet<String> entities = new TreeSet<>();
    view.days().subList(view.first(), view.days().size()).forEach(day -> collect(day, entities));
    List<Spike> spikes = new ArrayList<>();
    for (String entity : entities) {
      view.runs().of(entity, view.first()).forEach(run -> spikes.add(run.spike()));
    }
    spikes.sort(BY_START);
    return spikes;
  }

  /**
   * Adds all that another has counted, as if its reports had been given to this.
   *
   * @param other by the same rules, of other reports; it stays as it is
   * @throws IllegalArgumentException if it is by other rules, or this one itself
   */
  public void merge(SpikeDetector other) {
    requireSame(other);
    if (!other.days.isEmpty()) {
      expire(other.days.lastKey());
    }
    other.days.forEach(
        (date, day) -> {
          if (isKept(date)) {
            days.computeIfAbsent(date, it -> new SpikeDay()).merge(day);
          }
        });
  }

  /** Refuses to merge what is by other rules, or itself. */
  void requireSame(SpikeDetector other) {
    if (other == this || !rules.equals(other.rules)) {
      throw new IllegalArgumentException(
          "a detector by %s cannot be merged into %s by %s"
              .formatted(other.rules, other == this ? "itself," : "one", rules));
    }
  }

  /**
   * Saves everything.
   *
   * @param out where to; stays open
   * @throws IOException if {@code out} throws it
   */
  public void save(OutputStream out) throws IOException {
    StateFile.write(
        out,
        KIND,
        VERSION,
        state -> {
          rules.write(state);
          state.writeInt(days.size());
          for (Map.Entry<LocalDate, SpikeDay> entry : days.entrySet()) {
            state.writeLong(entry.getKey().toEpochDay());
            entry.getValue().write(state);
          }
        });
  }

  /**
   * Restores what was saved.
   *
   * @param in from where; stays open
   * @return as it was
   * @throws StateFormatException if the state is damaged, or not of a detector in this version
   * @throws IOException if {@code in} throws it
   */
  public static SpikeDetector restore(InputStream in) throws IOException {
    return StateFile.read(in, KIND, VERSION, SpikeDetector::parse);
  }

  private static SpikeDetector parse(DataInputStream in) throws IOException {
    SpikeDetector detector = new SpikeDetector(SpikeRules.read(in));
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      LocalDate date = StateTime.readDay(in);
      detector.days.put(date, SpikeDay.read(in));
    }
    return detector;
  }

  /** The days that are kept, and the place of the first that may start a spike. */
  private record View(List<LocalDate> dates, List<SpikeDay> days, int first, SpikeRuns runs) {}

  private View view() {
    List<LocalDate> dates = List.copyOf(days.keySet());
    List<SpikeDay> counts = List.copyOf(days.values());
    LocalDate start = days.lastKey().minusDays(rules.keptDays() - 1L);
    int first = days.headMap(start, false).size();
    return new View(dates, counts, first, new SpikeRuns(rules, dates, counts));
  }

  /** Tells what became of spikes on the newest day, if a date shows that it is over. */
  private List<SpikeEvent> close(LocalDate date) {
    if (days.isEmpty() || !date.isAfter(days.lastKey())) {
      return List.of();
    }
    View view = view();
    int today = view.days().size() - 1;
    SortedSet<String> entities = new TreeSet<>();
    // A spike that ends today had its last day right before the quiet ones.
    for (int day = Math.max(0, today - rules.quietDays() - 1); day <= today; day++) {
      collect(view.days().get(day), entities);
    }
    List<SpikeEvent> events = new ArrayList<>();
    for (String entity : entities) {
      for (SpikeRuns.Run run : view.runs().of(entity, view.first())) {
        event(run, today, view.dates().get(today), events);
      }
    }
    events.sort(Comparator.comparing(SpikeEvent::spike, BY_START));
    expire(date);
    return events;
  }

  private static void event(SpikeRuns.Run run, int today, LocalDate date, List<SpikeEvent> events) {
    Spike spike = run.spike();
    if (run.over() == today) {
      events.add(new SpikeEvent(SpikeEvent.Kind.ENDED, spike));
    } else if (spike.end().equals(date)) {
      boolean first = spike.start().equals(date);
      events.add(
          new SpikeEvent(first ? SpikeEvent.Kind.STARTED : SpikeEvent.Kind.CONTINUED, spike));
    }
  }

  private void collect(SpikeDay day, SortedSet<String> entities) {
    day.entities()
        .forEach(
            (id, attention) -> {
              if (attention.count() >= rules.minReports()) {
                entities.add(id);
              }
            });
  }

  private void expire(LocalDate newest) {
    days.headMap(newest.minusDays(rules.baselineDays() + rules.keptDays() - 1L), false).clear();
  }

  private boolean isKept(LocalDate date) {
    return days.isEmpty()
        || !date.isBefore(days.lastKey().minusDays(rules.baselineDays() + rules.keptDays() - 1L));
  }
}
