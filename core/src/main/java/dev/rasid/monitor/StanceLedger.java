package dev.rasid.monitor;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Who is said to be for or against whom, by outlet and day.
 *
 * <p>Counted are the stances in a report's own text. A stance is its holder's; the outlet is the
 * one that reports it, and only says how often which outlet tells of it. Copies are not told apart:
 * what is printed five times is said five times.
 *
 * <p>Kept are the stances of the newest reports, as {@link Coverage} keeps reports: an article
 * added twice counts once, and neither order nor merging changes a sum.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class StanceLedger {
  private static final String KIND = "stance ledger";
  private static final int VERSION = 1;

  private final FactWindow<StanceFact> window;
  private final Interner<String> names = Interners.newWeakInterner();

  /**
   * Creates an empty one.
   *
   * @param retention how long it remembers
   */
  public StanceLedger(Retention retention) {
    Objects.requireNonNull(retention, "retention must not be null");
    window = new FactWindow<>(retention, fact -> {});
  }

  /**
   * Adds the stances of a report.
   *
   * @param report the report
   * @return whether it changes anything: false if it is too old, or was added before
   */
  public boolean add(Report report) {
    return window.add(StanceFact.of(report, names::intern));
  }

  /**
   * Adds up who holds what toward whom.
   *
   * @param slice in which reports; an entity must be holder or target
   * @return the most frequent first, then by ids
   */
  public List<StanceRow> rows(Slice slice) {
    Map<List<String>, StanceFact.Sum> sums = new HashMap<>();
    Map<String, Map<String, Integer>> written = new HashMap<>();
    collect(
        slice,
        held -> true,
        (fact, held) -> {
          Set<List<String>> here = new HashSet<>();
          for (StanceFact.Held one : held) {
            List<String> key = List.of(one.holder(), one.target());
            StanceFact.Sum sum = sums.computeIfAbsent(key, it -> new StanceFact.Sum());
            sum.add(one);
            if (here.add(key)) {
              sum.report();
            }
            count(written, one.holder(), one.holderName());
            count(written, one.target(), one.targetName());
          }
        });
    List<StanceRow> rows = new ArrayList<>();
    sums.forEach(
        (key, sum) ->
            rows.add(
                new StanceRow(
                    key.get(0),
                    name(key.get(0), written),
                    key.get(1),
                    name(key.get(1), written),
                    sum.tally())));
    rows.sort(
        Comparator.comparing((StanceRow row) -> -row.tally().stances())
            .thenComparing(StanceRow::holder)
            .thenComparing(StanceRow::target));
    return rows;
  }

  /**
   * Adds up what one holds toward another, by day.
   *
   * @param holder the id of the holder
   * @param target the id of the target
   * @param slice in which reports
   * @return by day, without days that have none
   */
  public NavigableMap<LocalDate, StanceTally> daily(String holder, String target, Slice slice) {
    NavigableMap<LocalDate, StanceFact.Sum> sums = new TreeMap<>();
    collect(
        slice,
        one -> one.holder().equals(holder) && one.target().equals(target),
        (fact, held) -> {
          StanceFact.Sum sum = sums.computeIfAbsent(window.day(fact), it -> new StanceFact.Sum());
          sum.report();
          held.forEach(sum::add);
        });
    NavigableMap<LocalDate, StanceTally> tallies = new TreeMap<>();
    sums.forEach((day, sum) -> tallies.put(day, sum.tally()));
    return tallies;
  }

  /**
   * Adds up what one holds toward another.
   *
   * @param holder the id of the holder
   * @param target the id of the target
   * @param slice in which reports
   * @return the sums
   */
  public StanceTally tally(String holder, String target, Slice slice) {
    StanceFact.Sum sum = new StanceFact.Sum();
    collect(
        slice,
        one -> one.holder().equals(holder) && one.target().equals(target),
        (fact, held) -> {
          sum.report();
          held.forEach(sum::add);
        });
    return sum.tally();
  }

  /**
   * Returns how many reports are kept, with or without stances.
   *
   * @return at least 0
   */
  public int size() {
    return window.size();
  }

  /**
   * Adds all that another has, as if its reports had been given to this.
   *
   * @param other of the same retention; it stays as it is
   * @throws IllegalArgumentException if it is of another
   */
  public void merge(StanceLedger other) {
    window.merge(other.window);
  }

  /** Refuses to merge what is of another retention. */
  void requireSame(StanceLedger other) {
    window.retention().requireSame(other.window.retention());
  }

  /**
   * Saves everything.
   *
   * @param out where to; stays open
   * @throws IOException if {@code out} throws it
   */
  public void save(OutputStream out) throws IOException {
    StateFile.write(out, KIND, VERSION, window::write);
  }

  /**
   * Restores what was saved.
   *
   * @param in from where; stays open
   * @return as it was
   * @throws StateFormatException if the state is damaged, or not of a ledger in this version
   * @throws IOException if {@code in} throws it
   */
  public static StanceLedger restore(InputStream in) throws IOException {
    return StateFile.read(in, KIND, VERSION, StanceLedger::parse);
  }

  private static StanceLedger parse(DataInputStream in) throws IOException {
    StanceLedger ledger = new StanceLedger(Retention.read(in));
    ledger.window.read(in, it -> StanceFact.read(it, ledger.names::intern));
    return ledger;
  }

  /** Hands over the wanted stances of every report that has some. */
  private void collect(
      Slice slice,
      Predicate<StanceFact.Held> wanted,
      BiConsumer<StanceFact, List<StanceFact.Held>> action) {
    for (StanceFact fact : window.facts(slice)) {
      List<StanceFact.Held> held =
          fact.held().stream().filter(wanted).filter(one -> ofEntity(one, slice)).toList();
      if (!held.isEmpty()) {
        action.accept(fact, held);
      }
    }
  }

  private static boolean ofEntity(StanceFact.Held one, Slice slice) {
    return slice.entity().isEmpty()
        || slice.entity().get().equals(one.holder())
        || slice.entity().get().equals(one.target());
  }

  private static void count(Map<String, Map<String, Integer>> written, String id, String name) {
    written.computeIfAbsent(id, it -> new HashMap<>()).merge(name, 1, Integer::sum);
  }

  private static String name(String id, Map<String, Map<String, Integer>> written) {
    return written.getOrDefault(id, Map.of()).entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(id);
  }
}
