package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The facts of the newest reports: those that are at most a window older than the newest ever seen,
 * and of these at most a number.
 *
 * <p>What is kept depends on the set of facts that were added, never on their order: an id is kept
 * once, in its newest version. So two windows merged are the window of all their facts.
 */
final class FactWindow<F extends Fact> {
  private final Retention retention;
  private final Consumer<F> forgotten;
  private final Map<String, F> byId = new HashMap<>();
  private final NavigableSet<F> byTime = new TreeSet<>(Fact.BY_TIME);
  private Instant now = Instant.MIN;

  /** A window that tells what it forgets, but not what a newer version replaces. */
  FactWindow(Retention retention, Consumer<F> forgotten) {
    this.retention = retention;
    this.forgotten = forgotten;
  }

  /** Adds a fact; tells whether it changed anything that is kept. */
  boolean add(F fact) {
    advance(fact.time());
    if (fact.time().isBefore(start())) {
      return false;
    }
    F known = byId.get(fact.id());
    if (known != null) {
      if (!replaces(fact, known)) {
        return false;
      }
      byTime.remove(known);
    }
    byId.put(fact.id(), fact);
    byTime.add(fact);
    while (byTime.size() > retention.maxReports()) {
      forget(byTime.first());
    }
    return byId.containsKey(fact.id());
  }

  /** Moves the window on, as a report of this time would. */
  void advance(Instant time) {
    if (time.isAfter(now)) {
      now = time;
      Instant start = start();
      while (!byTime.isEmpty() && byTime.first().time().isBefore(start)) {
        forget(byTime.first());
      }
    }
  }

  private void forget(F fact) {
    byTime.remove(fact);
    byId.remove(fact.id());
    forgotten.accept(fact);
  }

  private boolean replaces(F fact, F known) {
    int newer = fact.time().compareTo(known.time());
    // Two versions of one instant: any rule will do that does not depend on which came first.
    return newer != 0 ? newer > 0 : fact.toString().compareTo(known.toString()) > 0;
  }

  private Instant start() {
    Duration length = retention.window().orElse(ChronoUnit.FOREVER.getDuration());
    return Duration.between(Instant.MIN, now).compareTo(length) < 0
        ? Instant.MIN
        : now.minus(length);
  }

  /**
   * Adds the facts of another window.
   *
   * @throws IllegalArgumentException if it is of another retention
   */
  void merge(FactWindow<F> other) {
    retention.requireSame(other.retention);
    advance(other.now);
    List.copyOf(other.byTime).forEach(this::add);
  }

  /** Writes the retention, the newest time and the facts. */
  void write(DataOutputStream out) throws IOException {
    retention.write(out);
    StateTime.write(out, now);
    out.writeInt(byTime.size());
    for (F fact : byTime) {
      fact.write(out);
    }
  }

  /** Reads what was written after the retention, which this window is made with. */
  void read(DataInputStream in, StateFile.Parser<F> facts) throws IOException {
    advance(StateTime.read(in));
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      add(facts.parse(in));
    }
  }

  boolean contains(String id) {
    return byId.containsKey(id);
  }

  /** Returns those of some days and outlets, oldest first. */
  List<F> facts(Slice slice) {
    return byTime.stream().filter(fact -> slice.covers(fact.outlet(), day(fact))).toList();
  }

  LocalDate day(F fact) {
    return Days.of(fact.time(), retention.zone());
  }

  int size() {
    return byTime.size();
  }

  Retention retention() {
    return retention;
  }
}
