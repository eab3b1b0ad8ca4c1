package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds articles that are copies, revisions or partial copies of others of the last days.
 *
 * <pre>{@code
 * DuplicateIndex index = DuplicateIndex.builder().window(Duration.ofDays(7)).build();
 * for (DuplicatePair pair : index.add(report)) { ... }
 * }</pre>
 *
 * <p>Compared are word 4-grams of folded words (spelling variants are one word) below the headline,
 * as outlets write their own headlines over one text. Candidates share local minimum hashes of
 * those 4-grams: two articles that have eight words in a row in common share one, whatever else
 * they hold, and two are asked for. Every pair is then measured exactly. Which kind it is, depends
 * on the share of text, on whether the leads say the same, on whether one newsroom or two wrote,
 * and on the time between; {@link DuplicatePair.Kind} says what the kinds mean.
 *
 * <p>Lines that belong to other articles or to the site count for nothing, as {@link Teasers} has
 * them; the index knows headlines and lines of its own reports, and uses what it knows when it is
 * asked: a line that is found to be foreign later is left out of the {@link #pairs} from then on.
 * It makes no difference whether reports were made by {@link Report#of} or {@link Teasers#read}.
 *
 * <p>{@link #pairs} depends on which reports were added, and not on their order. Of two versions of
 * one article (the same id) the later published counts. Time and memory are linear in the text, but
 * for candidates. Not safe for use by several threads; indexes of parts of a stream can be {@link
 * #merge}d.
 */
public final class DuplicateIndex {
  /** How long an article is compared with others, unless said otherwise. */
  public static final Duration DEFAULT_WINDOW = Duration.ofDays(7);

  /** The containment from which shared text is a partial copy, unless said otherwise. */
  public static final double DEFAULT_CONTAINMENT = 0.5;

  private static final String KIND = "duplicate index";
  private static final int VERSION = 1;

  private final Duration window;
  private final double containment;
  private final ForeignLines lines;
  private final CopyRules rules;
  private final CandidateIndex index = new CandidateIndex();
  private final WordReader reader = new WordReader();
  private Instant latest = Instant.MIN;

  private DuplicateIndex(Duration window, double containment, ForeignLines lines) {
    this.window = window;
    this.containment = containment;
    this.lines = lines;
    rules = new CopyRules(containment);
  }

  /**
   * Returns a builder.
   *
   * @return with the defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Adds a report, and forgets what its time leaves behind the window.
   *
   * @param report the report; one that is older than the window is not held
   * @return its pairs with what is there, in the order of {@link #pairs}
   */
  public List<DuplicatePair> add(Report report) {
    Fingerprint fingerprint = Fingerprint.of(report, reader);
    advance(report.time());
    lines.add(fingerprint.page());
    boolean held = !fingerprint.key().isOlderThan(window, latest) && index.add(fingerprint);
    expire();
    return held ? pairs(fingerprint, index.candidates(fingerprint)) : List.of();
  }

  /**
   * Finds all pairs of what is held.
   *
   * @return sorted by the time and id of the first, and then of the second
   */
  public List<DuplicatePair> pairs() {
    List<DuplicatePair> pairs = new ArrayList<>();
    for (Fingerprint fingerprint : index.held()) {
      List<Fingerprint> later =
          index.candidates(fingerprint).stream()
              .filter(other -> other.key().compareTo(fingerprint.key()) > 0)
              .toList();
      pairs.addAll(pairs(fingerprint, later));
    }
    return pairs;
  }

  private List<DuplicatePair> pairs(Fingerprint fingerprint, List<Fingerprint> candidates) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<DuplicatePair> pairs = new ArrayList<>();
    OwnText text = fingerprint.ownText(lines);
    ShingleTable table = new ShingleTable(text);
    for (Fingerprint other : candidates) {
      OwnText otherText = other.ownText(lines);
      ShingleTable otherTable = new ShingleTable(otherText);
      Overlap overlap = table.compare(otherTable);
      Optional<DuplicatePair.Kind> kind =
          rules.kind(
              overlap,
              Duration.between(fingerprint.key().time(), other.key().time()).abs(),
              !other.page().outlet().isEmpty()
                  && other.page().outlet().equals(fingerprint.page().outlet()));
      if (kind.isPresent()) {
        boolean first = fingerprint.key().compareTo(other.key()) < 0;
        pairs.add(
            new DuplicatePair(
                first ? fingerprint.key().id() : other.key().id(),
                first ? other.key().id() : fingerprint.key().id(),
                kind.get(),
                overlap.similarity(),
                overlap.containment(),
                first ? table.sharedWith(otherText) : otherTable.sharedWith(text)));
      }
    }
    return pairs;
  }

  private void advance(Instant time) {
    if (time.isAfter(latest)) {
      latest = time;
    }
  }

  private void expire() {
    index.expire(window, latest);
    lines.expire(latest);
  }

  /**
   * Returns the number of articles that are held.
   *
   * @return at least 0
   */
  public int size() {
    return index.held().size();
  }

  /**
   * Adds what another index holds, as if its reports had been added here; the other stays as it is.
   *
   * @param other with the same settings
   * @throws IllegalArgumentException if the settings differ
   */
  public void merge(DuplicateIndex other) {
    requireSame(other);
    if (other == this) {
      return;
    }
    advance(other.latest);
    lines.addAll(other.lines);
    other.index.held().forEach(index::add);
    expire();
  }

  /** Refuses to merge what has other settings. */
  void requireSame(DuplicateIndex other) {
    if (!settings().equals(other.settings())) {
      throw new IllegalArgumentException(
          "settings must be equal to merge, and are " + settings() + " and " + other.settings());
    }
  }

  private String settings() {
    return "window "
        + window
        + ", teaser window "
        + lines.window()
        + ", containment "
        + containment;
  }

  /**
   * Writes the state; the same reports give the same bytes.
   *
   * @param out where to; it is flushed and stays open
   * @throws IOException if {@code out} throws it
   */
  public void save(OutputStream out) throws IOException {
    StateFile.write(out, KIND, VERSION, this::write);
  }

  private void write(DataOutputStream out) throws IOException {
    Windows.write(out, window);
    out.writeDouble(containment);
    StateTime.write(out, latest);
    lines.write(out);
    out.writeInt(size());
    for (Fingerprint fingerprint : index.held()) {
      fingerprint.write(out);
    }
  }

  /**
   * Reads a state.
   *
   * @param in where {@link #save} wrote; it is read up to the end of the state and stays open
   * @return the index as it was, with its settings
   * @throws StateFormatException if the state is damaged, of another kind or of another version
   * @throws IOException if {@code in} throws it
   */
  public static DuplicateIndex restore(InputStream in) throws IOException {
    return StateFile.read(in, KIND, VERSION, DuplicateIndex::read);
  }

  private static DuplicateIndex read(DataInputStream in) throws IOException {
    Duration window = Windows.read(in);
    double containment = Builder.checkContainment(in.readDouble());
    Instant latest = StateTime.read(in);
    DuplicateIndex index = new DuplicateIndex(window, containment, ForeignLines.read(in));
    index.latest = latest;
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      index.index.add(Fingerprint.read(in));
    }
    if (index.size() != count) {
      throw new StateFormatException("there are " + index.size() + " articles of " + count);
    }
    return index;
  }

  /** Builds an empty index. Not safe for use by several threads. */
  public static final class Builder {
    private Duration window = DEFAULT_WINDOW;
    private Duration teaserWindow = Teasers.DEFAULT_WINDOW;
    private double containment = DEFAULT_CONTAINMENT;

    private Builder() {}

    /**
     * Sets how far apart two articles of a pair may be, 7 days unless said otherwise: revisions and
     * wire copy come within two days, and what is used again later is a template.
     *
     * @param window longer than nothing and at most ten years
     * @return this builder
     * @throws IllegalArgumentException if it is not
     */
    public Builder window(Duration window) {
      this.window = Windows.check(Objects.requireNonNull(window, "window must not be null"));
      return this;
    }

    /**
     * Sets how long headlines and lines are known on other pages, 30 days unless said otherwise.
     *
     * @param teaserWindow longer than nothing and at most ten years
     * @return this builder
     * @throws IllegalArgumentException if it is not
     */
    public Builder teaserWindow(Duration teaserWindow) {
      this.teaserWindow =
          Windows.check(Objects.requireNonNull(teaserWindow, "teaserWindow must not be null"));
      return this;
    }

    /**
     * Sets how much of the shorter text must be in the other for a partial copy, 0.5 unless said
     * otherwise. Below, shared text is more and more often background on the same matter. Of
     * articles more than two days apart, 0.75 is asked at least: less is a template.
     *
     * @param containment more than 0 and at most 1
     * @return this builder
     * @throws IllegalArgumentException if it is not
     */
    public Builder containment(double containment) {
      this.containment = checkContainment(containment);
      return this;
    }

    private static double checkContainment(double containment) {
      if (!(containment > 0 && containment <= 1)) {
        throw new IllegalArgumentException(
            "containment " + containment + " must be more than 0 and at most 1");
      }
      return containment;
    }

    /**
     * Returns an empty index.
     *
     * @return it
     */
    public DuplicateIndex build() {
      return new DuplicateIndex(window, containment, new ForeignLines(teaserWindow));
    }
  }
}
