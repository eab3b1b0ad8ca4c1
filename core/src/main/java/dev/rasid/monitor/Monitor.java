package dev.rasid.monitor;

import dev.rasid.pipeline.AnalyzedArticle;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches a stream of articles: what is copied from what, which story each belongs to, which stored
 * queries hold, who gets attention, and who suddenly gets more.
 *
 * <pre>{@code
 * Monitor monitor = Monitor.builder().watchlist(Watchlist.read(file)).build();
 * for (AnalyzedArticle article : articlesInOrderOfTime) {
 *   Observation seen = monitor.add(article);
 *   seen.alerts().forEach(alert -> send(alert));
 * }
 * monitor.coverage().entities(Slice.ALL);
 * }</pre>
 *
 * <p>It is the parts of this package, each given the same report in which lines of other articles
 * are left out. Articles should come in order of time, give or take what each part allows. An
 * article that was seen before is given to the parts that know what to do with it, and does not
 * count for spikes.
 *
 * <p>Not safe for use by several threads at once; listeners are called in the thread that adds.
 */
public final class Monitor {
  private static final String KIND = "monitor";
  private static final int VERSION = 1;

  private final Teasers teasers;
  private final DuplicateIndex duplicates;
  private final StoryTracker stories;
  private final Coverage coverage;
  private final StanceLedger stances;
  private final SpikeDetector spikes;
  private final MonitorHistory history;
  private Watchlist watchlist;
  private @Nullable LocalDate seen;

  Monitor(
      Teasers teasers,
      DuplicateIndex duplicates,
      StoryTracker stories,
      Watchlist watchlist,
      Coverage coverage,
      StanceLedger stances,
      SpikeDetector spikes,
      MonitorHistory history) {
    this.teasers = teasers;
    this.duplicates = duplicates;
    this.stories = stories;
    this.watchlist = watchlist;
    this.coverage = coverage;
    this.stances = stances;
    this.spikes = spikes;
    this.history = history;
  }

  /**
   * Returns a builder.
   *
   * @return one of a monitor with a window of 7 days and no queries
   */
  public static MonitorBuilder builder() {
    return new MonitorBuilder();
  }

  /**
   * Takes in an article.
   *
   * @param article the article, which says when it was published
   * @return what is to be said of it
   * @throws IllegalArgumentException if it does not say when it was published
   */
  public Observation add(AnalyzedArticle article) {
    Report report = teasers.read(article);
    List<StoryEvent> changes = new ArrayList<>(look(report));
    List<DuplicatePair> pairs = duplicates.add(report);
    List<StoryEvent> next = stories.add(report);
    history.add(next);
    changes.addAll(next);
    List<Alert> alerts = watchlist.match(report);
    boolean again = coverage.contains(report.id());
    coverage.add(report);
    pairs.forEach(this::tie);
    stances.add(report);
    List<SpikeEvent> ups = again ? List.of() : spikes.add(report);
    history.addSpikes(ups);
    return new Observation(report, alerts, pairs, changes, ups);
  }

  /**
   * Takes in articles and tells of each.
   *
   * @param articles in order of time
   * @param listener what is told, article by article
   */
  public void addAll(Iterable<AnalyzedArticle> articles, Consumer<? super Observation> listener) {
    for (AnalyzedArticle article : articles) {
      listener.accept(add(article));
    }
  }

  /** Once a day, before a story can be forgotten, remembers what the stories are. */
  private List<StoryEvent> look(Report report) {
    LocalDate day = Days.of(report.time(), ZoneOffset.UTC);
    if (seen != null && !day.isAfter(seen)) {
      return List.of();
    }
    seen = day;
    List<StoryEvent> changes = storyChanges();
    history.see(stories.stories());
    return changes;
  }

  private void tie(DuplicatePair pair) {
    if (pair.kind() != DuplicatePair.Kind.PARTIAL) {
      coverage.tie(pair.first(), pair.second());
    }
  }

  /**
   * Returns how long articles are compared with later ones, for copies and stories.
   *
   * @return as {@link MonitorBuilder#window} set it, in whole {@linkplain StoryTracker#STEP steps}
   */
  public Duration window() {
    return stories.window();
  }

  /**
   * Tells whether an article was taken in and is still counted by {@link #coverage}.
   *
   * @param id the id of the article
   * @return whether it was
   */
  public boolean knows(String id) {
    return coverage.contains(id);
  }

  /**
   * Watches for other queries from now on.
   *
   * @param queries what holds for articles to come
   */
  public void watch(Watchlist queries) {
    this.watchlist = Objects.requireNonNull(queries, "queries must not be null");
  }

  /**
   * Returns the stored queries.
   *
   * @return as they are now
   */
  public Watchlist watchlist() {
    return watchlist;
  }

  /**
   * Returns what is copied within the window.
   *
   * @return all pairs
   */
  public List<DuplicatePair> duplicates() {
    return duplicates.pairs();
  }

  /**
   * Returns the stories of the window.
   *
   * @return as {@link StoryTracker#stories} does
   */
  public List<Story> stories() {
    return stories.stories();
  }

  /**
   * Returns the largest stories ever seen: all of the window, and a thousand before. After {@link
   * #storyChanges} they agree with the events told.
   *
   * @return those of most reports first
   */
  public List<StorySummary> largestStories() {
    history.see(stories.stories());
    return history.largest();
  }

  /**
   * Looks at all stories anew, without waiting for the next report.
   *
   * @return what that changed, in order; it is told once
   */
  public List<StoryEvent> storyChanges() {
    List<StoryEvent> changes = stories.refresh();
    history.add(changes);
    return changes;
  }

  /**
   * Returns the spikes seen: the last 20,000 that are over, and those that are not.
   *
   * @return by start, then by id
   */
  public List<Spike> spikes() {
    return history.spikes(spikes);
  }

  /**
   * Returns who got attention.
   *
   * @return counts to read; what is added to them is this monitor's
   */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * Returns who is for or against whom.
   *
   * @return sums to read; what is added to them is this monitor's
   */
  public StanceLedger stances() {
    return stances;
  }

  /**
   * Takes in what another monitor has seen, as if its articles had been given to this.
   *
   * <p>Parts are merged as each says; copies of which this has seen one and the other the other are
   * found. Kept are this monitor's queries. The history of stories and spikes is that of both.
   *
   * @param other with the same settings, of other articles; it stays as it is
   * @throws IllegalArgumentException if its settings are others, or it is this one itself; then
   *     nothing is merged
   */
  public void merge(Monitor other) {
    spikes.requireSame(other.spikes);
    teasers.requireSame(other.teasers);
    duplicates.requireSame(other.duplicates);
    stories.requireSame(other.stories);
    coverage.requireSame(other.coverage);
    stances.requireSame(other.stances);
    spikes.merge(other.spikes);
    teasers.merge(other.teasers);
    duplicates.merge(other.duplicates);
    stories.merge(other.stories);
    coverage.merge(other.coverage);
    stances.merge(other.stances);
    history.merge(other.history);
    duplicates.pairs().forEach(this::tie);
  }

  /**
   * Saves all that is needed to go on later.
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
          teasers.save(state);
          duplicates.save(state);
          stories.save(state);
          watchlist.save(state);
          coverage.save(state);
          stances.save(state);
          spikes.save(state);
          state.writeLong(seen == null ? Long.MIN_VALUE : seen.toEpochDay());
          history.write(state);
        });
  }

  /**
   * Restores a monitor.
   *
   * @param in what {@link #save} wrote; stays open
   * @return one that goes on as the one that was saved, with its queries
   * @throws StateFormatException if the state is damaged, or not of a monitor in this version
   * @throws IOException if {@code in} throws it
   */
  public static Monitor restore(InputStream in) throws IOException {
    return StateFile.read(in, KIND, VERSION, Monitor::parse);
  }

  private static Monitor parse(DataInputStream in) throws IOException {
    Teasers teasers = Teasers.restore(in);
    DuplicateIndex duplicates = DuplicateIndex.restore(in);
    StoryTracker stories = StoryTracker.restore(in);
    Watchlist watchlist = Watchlist.restore(in);
    Coverage coverage = Coverage.restore(in);
    StanceLedger stances = StanceLedger.restore(in);
    SpikeDetector spikes = SpikeDetector.restore(in);
    long day = in.readLong();
    Monitor monitor =
        new Monitor(
            teasers,
            duplicates,
            stories,
            watchlist,
            coverage,
            stances,
            spikes,
            MonitorHistory.read(in));
    monitor.seen = day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    return monitor;
  }
}
