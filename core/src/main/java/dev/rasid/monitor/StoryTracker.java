package dev.rasid.monitor;

import dev.rasid.monitor.StoryTimeline.Added;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts reports into stories while they come in.
 *
 * <pre>{@code
 * StoryTracker tracker = StoryTracker.builder().build();
 * for (StoryEvent event : tracker.add(report)) { ... }
 * }</pre>
 *
 * <p>Reports are in one story if they are about one event, its direct developments and the
 * reactions to it. What is compared are words (light stems), entities and headlines, each weighted
 * by its rarity in the window (tf-idf); likeness falls off with the time between two reports. Every
 * {@linkplain #STEP twelve hours} the window is clustered anew: first clusters are joined by the
 * cosine of their centres, as in agglomerative clustering, where more is asked of two large ones,
 * so that the events of a topic that is always in the news stay apart; then each report goes where
 * it fits best. In between each report goes to the story it fits best, or opens one. Three days
 * after a report (half a window, if that is shorter) its story is settled: it stays with the
 * earlier reports that it was seen with then, whatever its story turns to afterwards.
 *
 * <p>The stories are a function of the reports of the window and of the window before it, which
 * later ones are still compared with: their order of arrival changes nothing as long as none comes
 * later than {@linkplain #STEP twelve hours} after one that is newer than it. A report that comes
 * later than that is still taken if it is not older than the window; then only the ids of stories
 * that are older than the window may differ. Its story is told with the next events. Reports that
 * are older than the window, and a second report of the same id, are left out.
 *
 * <p>Memory and time are linear in the reports of two windows. Not safe for use by several threads.
 */
public final class StoryTracker {
  /** How often stories are looked at anew, and by how much a report may be late. */
  public static final Duration STEP = Duration.ofHours(12);

  /** The window if none is given: 7 days. */
  public static final Duration DEFAULT_WINDOW = Duration.ofDays(7);

  private static final Duration MAX_WINDOW = Duration.ofDays(366);
  private static final String KIND = "story tracker";
  private static final int VERSION = 1;

  private final int steps;
  private final StoryTimeline timeline;

  /** The story of each article of the window as the events told it, in order of time. */
  private Map<String, String> told = new LinkedHashMap<>();

  private StoryTracker(int steps) {
    this.steps = steps;
    timeline = new StoryTimeline(STEP.toSeconds(), steps);
  }

  /**
   * Returns a builder of a tracker.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how long a report is remembered.
   *
   * @return the window, in whole steps
   */
  public Duration window() {
    return STEP.multipliedBy(steps);
  }

  /**
   * Adds a report.
   *
   * @param report the report
   * @return what that changed, in order; empty if the report was left out or is of an earlier step
   */
  public List<StoryEvent> add(Report report) {
    return add(StoryFeatures.of(report));
  }

  List<StoryEvent> add(StoryArticle article) {
    Added added = timeline.add(article);
    if (added == Added.CHANGED) {
      return tell(timeline.view());
    }
    if (added != Added.LAST) {
      return List.of();
    }
    StoryView view = timeline.view();
    String story = view.identity(view.size() - 1).id();
    boolean opened = view.isAlone(view.size() - 1);
    told.put(article.id(), story);
    List<String> articles = List.of(article.id());
    return List.of(
        opened ? new StoryEvent.Opened(story, articles) : new StoryEvent.Joined(story, articles));
  }

  /**
   * Looks at all reports of the window anew, without waiting for the next step, as {@link #stories}
   * does.
   *
   * @return what that changed since the last event, in order
   */
  public List<StoryEvent> refresh() {
    return timeline.isEmpty() ? List.of() : tell(timeline.clusterAll());
  }

  private List<StoryEvent> tell(StoryView view) {
    Map<String, String> stories = view.stories();
    List<StoryEvent> events = StoryChanges.between(told, stories);
    told = stories;
    return events;
  }

  /**
   * Returns the stories of the window, looked at anew: as the events told them up to the last
   * {@link #refresh}, if nothing was added since.
   *
   * @return those that first began first
   */
  public List<Story> stories() {
    return timeline.isEmpty() ? List.of() : new StoryDescriptions(timeline.settledView()).all();
  }

  /**
   * Takes in what another tracker remembers, as if its reports had been given to this one.
   *
   * <p>Which reports are in one story is then exactly what it would be if one tracker had been
   * given all reports. So are the ids of the stories, but for those that were older than the window
   * already: of their ids that of the earliest goes on. {@link #refresh} tells what the merge
   * changed.
   *
   * @param other the other tracker, which stays as it is
   * @throws IllegalArgumentException if its window is another one
   */
  public void merge(StoryTracker other) {
    requireSame(other);
    if (other == this) {
      return;
    }
    timeline.merge(other.timeline);
    other.told.forEach(told::putIfAbsent);
  }

  /** Refuses to merge what has another window. */
  void requireSame(StoryTracker other) {
    if (other.steps != steps) {
      throw new IllegalArgumentException(
          "a tracker with a window of %s cannot take in one with a window of %s"
              .formatted(window(), other.window()));
    }
  }

  /**
   * Writes all that is needed to go on later.
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
          state.writeInt(steps);
          timeline.write(state);
          state.writeInt(told.size());
          for (Map.Entry<String, String> entry : told.entrySet()) {
            StateFile.writeText(state, entry.getKey());
            StateFile.writeText(state, entry.getValue());
          }
        });
  }

  /**
   * Reads what {@link #save} wrote.
   *
   * @param in where from; stays open
   * @return a tracker that goes on as the one that was saved
   * @throws StateFormatException if the state is damaged or of another version
   * @throws IOException if {@code in} throws it
   */
  public static StoryTracker restore(InputStream in) throws IOException {
    return StateFile.read(
        in,
        KIND,
        VERSION,
        state -> {
          int steps = state.readInt();
          if (steps < 1 || steps > MAX_WINDOW.dividedBy(STEP)) {
            throw new StateFormatException("a window of " + steps + " steps is out of range");
          }
          StoryTracker tracker = new StoryTracker(steps);
          tracker.timeline.read(state);
          int size = StoryState.readCount(state, 2 * Integer.BYTES);
          for (int i = 0; i < size; i++) {
            tracker.told.put(StateFile.readText(state), StateFile.readText(state));
          }
          return tracker;
        });
  }

  /** Builds a tracker. Not safe for use by several threads. */
  public static final class Builder {
    private Duration window = DEFAULT_WINDOW;

    private Builder() {}

    /**
     * Sets how long a report is remembered. A story goes on for as long as no two of its reports
     * that follow each other are further apart.
     *
     * @param window from one {@linkplain #STEP step} to 366 days; what is no whole number of steps
     *     is rounded up
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder window(Duration window) {
      Objects.requireNonNull(window, "window must not be null");
      if (window.compareTo(STEP) < 0 || window.compareTo(MAX_WINDOW) > 0) {
        throw new IllegalArgumentException(
            "window %s must be from %s to %s".formatted(window, STEP, MAX_WINDOW));
      }
      this.window = window;
      return this;
    }

    /**
     * Returns the tracker.
     *
     * @return a tracker without reports
     */
    public StoryTracker build() {
      return new StoryTracker((int) window.plus(STEP).minusNanos(1).dividedBy(STEP));
    }
  }
}
