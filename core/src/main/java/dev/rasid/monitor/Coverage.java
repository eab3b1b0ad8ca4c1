package dev.rasid.monitor;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is in the news: every number as reports, distinct texts and distinct outlets.
 *
 * <p>Counted is an entity that a report names in its own text: a name in a teaser, a footer, the
 * navigation or the dateline does not count. An entity counts once a report. Days begin at midnight
 * in the time zone of its {@link Retention}.
 *
 * <p>Which articles are one text is for others to say: {@link #tie} takes the pairs that are, such
 * as the identical and revised ones of {@link DuplicateIndex}, and what is tied over several steps
 * is one text too.
 *
 * <p>Kept are the newest reports, as its retention says: about 520 bytes each, measured on 22,083
 * articles of five outlets, which name 11 entities on average. An article added twice counts once;
 * of two versions of it, the newer. So neither the order of reports nor repeating them changes
 * anything, and coverages {@linkplain #merge merged} are the coverage of all their reports.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Coverage {
  private static final String KIND = "coverage";
  private static final int VERSION = 1;

  private final TextGroups texts = new TextGroups();
  private final FactWindow<CoverageFact> window;
  private final Interner<EntityName> names = Interners.newWeakInterner();

  /**
   * Creates an empty one.
   *
   * @param retention how long it remembers
   */
  public Coverage(Retention retention) {
    Objects.requireNonNull(retention, "retention must not be null");
    window = new FactWindow<>(retention, fact -> texts.forget(fact.id()));
  }

  /**
   * Counts a report.
   *
   * @param report the report
   * @return whether it changes anything: false if it is too old, or was counted before
   */
  public boolean add(Report report) {
    return window.add(CoverageFact.of(report, names::intern));
  }

  /**
   * Says that two articles are one text.
   *
   * @param one the id of an article
   * @param other the id of another
   * @return whether both are counted here; if not, nothing is kept of it
   */
  public boolean tie(String one, String other) {
    if (one.equals(other) || !window.contains(one) || !window.contains(other)) {
      return false;
    }
    texts.tie(one, other);
    return true;
  }

  /**
   * Counts reports.
   *
   * @param slice which
   * @return the counts
   */
  public Counts count(Slice slice) {
    return table(slice).count();
  }

  /**
   * Counts the reports of each day that has any.
   *
   * @param slice which reports
   * @return by day
   */
  public NavigableMap<LocalDate, Counts> daily(Slice slice) {
    return table(slice).by(window::day);
  }

  /**
   * Counts the reports of each outlet that has any.
   *
   * @param slice which reports
   * @return by outlet; empty text stands for those that do not name theirs
   */
  public NavigableMap<String, Counts> outlets(Slice slice) {
    return table(slice).by(CoverageFact::outlet);
  }

  /**
   * Counts every entity that is named.
   *
   * @param slice in which reports; if of an entity, this one is counted too
   * @return those of most texts first, then of most reports, then by id; shares are of all of them
   */
  public List<EntityCount> entities(Slice slice) {
    return table(slice).entities(Optional.empty());
  }

  /**
   * Compares entities.
   *
   * @param entities the ids of those whose shares add up to one
   * @param slice in which reports
   * @return a row for each, also if nothing names it, in the order of {@link #entities}
   */
  public List<EntityCount> shares(Collection<String> entities, Slice slice) {
    return table(slice).entities(Optional.of(entities));
  }

  /**
   * Returns the co-mention network: entities that reports name together.
   *
   * @param slice in which reports
   * @param most how many entities, those of most texts; their pairs are counted in memory
   * @return the pairs of most texts first, then of most reports, then by ids
   * @throws IllegalArgumentException if {@code most} is negative
   */
  public List<CoMention> coMentions(Slice slice, int most) {
    if (most < 0) {
      throw new IllegalArgumentException("most " + most + " must not be negative");
    }
    CoverageTable table = table(slice);
    return table.coMentions(table.entities(Optional.empty()).stream().limit(most).toList());
  }

  /** Tells whether an article is kept. */
  boolean contains(String id) {
    return window.contains(id);
  }

  /**
   * Returns how many reports are kept.
   *
   * @return at least 0
   */
  public int size() {
    return window.size();
  }

  /**
   * Returns how long it remembers.
   *
   * @return as it was created
   */
  public Retention retention() {
    return window.retention();
  }

  /**
   * Adds all that another has counted, as if its reports had been given to this.
   *
   * <p>Ties between a report here and one there are known to neither; give them to {@link #tie}.
   *
   * @param other of the same retention; it stays as it is
   * @throws IllegalArgumentException if it is of another
   */
  public void merge(Coverage other) {
    window.merge(other.window);
    other.texts.each(this::tie);
  }

  /** Refuses to merge what is of another retention. */
  void requireSame(Coverage other) {
    window.retention().requireSame(other.window.retention());
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
          window.write(state);
          List<String> ties = new ArrayList<>();
          texts.each(
              (one, another) -> {
                ties.add(one);
                ties.add(another);
              });
          state.writeInt(ties.size() / 2);
          for (String id : ties) {
            StateFile.writeText(state, id);
          }
        });
  }

  /**
   * Restores what was saved.
   *
   * @param in from where; stays open
   * @return as it was
   * @throws StateFormatException if the state is damaged, or not of coverage in this version
   * @throws IOException if {@code in} throws it
   */
  public static Coverage restore(InputStream in) throws IOException {
    return StateFile.read(in, KIND, VERSION, Coverage::parse);
  }

  private static Coverage parse(DataInputStream in) throws IOException {
    Coverage coverage = new Coverage(Retention.read(in));
    coverage.window.read(in, it -> CoverageFact.read(it, coverage.names::intern));
    int ties = in.readInt();
    for (int i = 0; i < ties; i++) {
      if (!coverage.tie(StateFile.readText(in), StateFile.readText(in))) {
        throw new StateFormatException("tie " + i + " is not between two reports that are kept");
      }
    }
    return coverage;
  }

  private CoverageTable table(Slice slice) {
    List<CoverageFact> facts =
        window.facts(slice).stream()
            .filter(fact -> slice.entity().isEmpty() || fact.names(slice.entity().get()))
            .toList();
    return new CoverageTable(facts, texts::of);
  }
}
