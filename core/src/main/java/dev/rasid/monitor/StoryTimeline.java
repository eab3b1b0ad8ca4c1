package dev.rasid.monitor;

import static dev.rasid.monitor.StoryArticle.BY_TIME;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The articles that a tracker remembers, in steps of time, and the stories seen in the latest one.
 *
 * <p>Step {@code k} holds the articles of {@code [k, k + 1)} times the length of a step. The view
 * of step {@code k} is of the articles of the steps from {@code k - window} to {@code k}; those of
 * another window before are still compared with them, see {@link StoryLabels}. Those that leave the
 * view hand the identity of their story over to those that stay. That is done for good one step
 * later than it is seen, so that an article that is late by a step finds everything as it would
 * have been. Not safe for use by several threads.
 */
final class StoryTimeline {
  private final long stepSeconds;
  private final int window;
  private final NavigableSet<StoryArticle> articles = new TreeSet<>(BY_TIME);
  private final Map<String, StoryArticle> byId = new HashMap<>();
  private final StoryLabels labels;

  /** What articles carry that others left behind in the steps before {@code settled}. */
  private Map<String, StoryIdentity> carried = new HashMap<>();

  /** What they carry in the view. */
  private Map<String, StoryIdentity> carriedNow = Map.of();

  private long now;
  private long settled;
  private @Nullable StoryView view;

  /** How many articles of the latest step are clustered in the view, not placed one by one. */
  private int clustered;

  /** What the view would be if none of them were clustered, if it is known. */
  private @Nullable StoryView placedView;

  /** The view of the step before, none of its articles clustered, as long as it may be needed. */
  private @Nullable StoryView lastView;

  StoryTimeline(long stepSeconds, int window) {
    this.stepSeconds = stepSeconds;
    this.window = window;
    labels = new StoryLabels(articles, this::step, window);
  }

  /** What became of an article. */
  enum Added {
    /** It is older than the window, or there already. */
    NO,
    /** It is the latest, and nothing but its own story changed. */
    LAST,
    /** It may have changed the stories of others. */
    CHANGED,
    /** It is of an earlier step; what that changes is not looked at yet. */
    LATE
  }

  private long step(StoryArticle article) {
    return Math.floorDiv(article.time().getEpochSecond(), stepSeconds);
  }

  Added add(StoryArticle article) {
    long step = step(article);
    if (articles.isEmpty()) {
      now = step;
      settled = step - 1;
    }
    if (byId.containsKey(article.id()) || step < settled - window) {
      return Added.NO;
    }
    if (step < now) {
      put(article);
      forgetViews();
      return Added.LATE;
    }
    advance(step);
    if (clustered > 0 && BY_TIME.compare(latest().get(clustered - 1), article) > 0) {
      view = placedView;
      placedView = null;
      clustered = 0;
    }
    boolean changed =
        view == null || (!articles.isEmpty() && BY_TIME.compare(articles.last(), article) > 0);
    StoryView current = view();
    put(article);
    current.place(article);
    if (placedView != null) {
      placedView.place(article);
    }
    return changed ? Added.CHANGED : Added.LAST;
  }

  private void put(StoryArticle article) {
    articles.add(article);
    byId.put(article.id(), article);
    labels.changed(article);
  }

  /** Moves on to a step; to an earlier one is nothing to do. */
  private void advance(long step) {
    if (step <= now) {
      return;
    }
    while (settled < step - 1) {
      long leaving = firstStepFrom(settled - window) + window;
      if (leaving > settled) {
        settled = Math.min(step - 1, leaving);
      } else {
        // What is carried now is what the step before handed over, if it was looked at.
        boolean seen = settled == now - 1 && view != null;
        carried = seen ? carriedNow : handedOver(viewOf(settled), settled);
        settled++;
        forget();
      }
    }
    forget();
    StoryView before = step == now + 1 ? placed() : null;
    forgetViews();
    lastView = before;
    clustered = 0;
    now = step;
  }

  /** Returns the earliest step that has articles and is not before one, or far ahead. */
  private long firstStepFrom(long start) {
    for (StoryArticle article : articles) {
      if (step(article) >= start) {
        return step(article);
      }
    }
    return Long.MAX_VALUE / 2;
  }

  private void forget() {
    while (!articles.isEmpty() && step(articles.first()) < settled - labels.reach()) {
      StoryArticle gone = articles.first();
      articles.remove(gone);
      byId.remove(gone.id());
    }
    carried.keySet().removeIf(id -> !isInWindow(id));
    labels.forgetBefore(settled - window);
  }

  private boolean isInWindow(String id) {
    StoryArticle article = byId.get(id);
    return article != null && step(article) >= settled - window;
  }

  StoryView view() {
    StoryView current = view;
    if (current == null) {
      carriedNow = new HashMap<>(carried);
      if (settled < now && firstStepFrom(settled - window) == settled - window) {
        StoryView before = lastView;
        carriedNow = handedOver(before == null ? build(settled, carried, 0) : before, settled);
      }
      lastView = null;
      current = build(now, carriedNow, clustered);
      view = current;
    }
    return current;
  }

  /** Returns a view with all articles clustered, none placed; the one that goes on stays. */
  StoryView settledView() {
    StoryView current = view();
    int size = latest().size();
    return clustered == size ? current : build(now, carriedNow, size);
  }

  /** Makes the settled view the one that goes on. */
  StoryView clusterAll() {
    StoryView all = settledView();
    int size = latest().size();
    if (clustered < size) {
      placedView = placed();
      clustered = size;
    }
    view = all;
    return all;
  }

  /** Returns the articles of the latest step. */
  private List<StoryArticle> latest() {
    List<StoryArticle> latest = new ArrayList<>();
    for (StoryArticle article : articles.descendingSet()) {
      if (step(article) < now) {
        break;
      }
      latest.add(article);
    }
    Collections.reverse(latest);
    return latest;
  }

  /** Returns the view of the latest step with none of its articles clustered, if it is known. */
  private @Nullable StoryView placed() {
    return clustered == 0 ? view : placedView;
  }

  private StoryView viewOf(long step) {
    StoryView current = placed();
    return step == now && current != null ? current : build(step, carried, 0);
  }

  private StoryView build(long step, Map<String, StoryIdentity> identities, int clusteredOfStep) {
    List<StoryArticle> base = labels.window(step);
    List<StoryArticle> placed = new ArrayList<>();
    int ofStep = 0;
    for (StoryArticle article : base) {
      if (step(article) == step && ++ofStep > clusteredOfStep) {
        placed.add(article);
      }
    }
    long last = clusteredOfStep > 0 ? step : step - 1;
    List<StoryArticle> compared = clusteredOfStep > 0 ? base : labels.window(last);
    Clustering clustering =
        Clustering.of(
            compared.subList(0, compared.size() - (clusteredOfStep > 0 ? placed.size() : 0)));
    int older = 0;
    while (older < clustering.size() && step(clustering.article(older)) < step - window) {
      older++;
    }
    Map<String, String> stories = labels.of(clustering, last, last < step, step - window);
    StoryView built = new StoryView(clustering, older, stories, identities);
    placed.forEach(built::place);
    return built;
  }

  /** Returns what articles carry once those that leave the view of a step have left. */
  private Map<String, StoryIdentity> handedOver(StoryView seen, long step) {
    Set<StoryIdentity> left = new HashSet<>();
    for (int i = 0; i < seen.size() && step(seen.article(i)) <= step - window; i++) {
      left.add(seen.identity(i));
    }
    Map<String, StoryIdentity> handed = new HashMap<>(carried);
    for (int i = 0; i < seen.size(); i++) {
      if (left.contains(seen.identity(i))) {
        handed.put(seen.article(i).id(), seen.identity(i));
      }
    }
    return handed;
  }

  boolean isEmpty() {
    return articles.isEmpty();
  }

  /** Takes in what another one remembers, which is left as it is. */
  void merge(StoryTimeline other) {
    if (other.isEmpty()) {
      return;
    }
    if (isEmpty()) {
      now = other.now;
      settled = other.settled;
    }
    StoryTimeline added = other.copy();
    long latest = Math.max(now, added.now);
    advance(latest);
    added.advance(latest);
    settled = Math.max(settled, added.settled);
    forget();
    for (StoryArticle article : added.articles) {
      if (step(article) >= settled - labels.reach() && !byId.containsKey(article.id())) {
        put(article);
      }
    }
    added.carried.forEach(
        (article, identity) -> {
          if (isInWindow(article)) {
            carried.merge(article, identity, (a, b) -> a.compareTo(b) <= 0 ? a : b);
          }
        });
    forgetViews();
    clustered = 0;
  }

  private void forgetViews() {
    view = null;
    placedView = null;
    lastView = null;
  }

  private StoryTimeline copy() {
    StoryTimeline copy = new StoryTimeline(stepSeconds, window);
    copy.now = now;
    copy.settled = settled;
    articles.forEach(copy::put);
    copy.carried.putAll(carried);
    return copy;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(now);
    out.writeLong(settled);
    out.writeInt(clustered);
    out.writeInt(articles.size());
    for (StoryArticle article : articles) {
      article.write(out);
    }
    out.writeInt(carried.size());
    for (Map.Entry<String, StoryIdentity> entry : new TreeMap<>(carried).entrySet()) {
      StateFile.writeText(out, entry.getKey());
      entry.getValue().write(out);
    }
  }

  void read(DataInputStream in) throws IOException {
    now = in.readLong();
    settled = in.readLong();
    clustered = in.readInt();
    if (settled > now || now - settled > 1) {
      throw new StateFormatException("step " + settled + " is not that before step " + now);
    }
    int size = StoryState.readCount(in, Long.BYTES);
    for (int i = 0; i < size; i++) {
      StoryArticle article = StoryArticle.read(in);
      if (byId.containsKey(article.id())
          || step(article) > now
          || step(article) < settled - labels.reach()) {
        throw new StateFormatException("article " + article.id() + " does not belong here");
      }
      put(article);
    }
    if (clustered < 0 || clustered > latest().size()) {
      throw new StateFormatException("there are not " + clustered + " articles in the last step");
    }
    int carriers = StoryState.readCount(in, Long.BYTES);
    for (int i = 0; i < carriers; i++) {
      String article = StateFile.readText(in);
      StoryIdentity identity = StoryIdentity.read(in);
      if (!byId.containsKey(article)) {
        throw new StateFormatException("article " + article + " carries a story, but is not there");
      }
      carried.put(article, identity);
    }
  }
}
