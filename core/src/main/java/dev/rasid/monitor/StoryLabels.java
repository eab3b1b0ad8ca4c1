package dev.rasid.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Which articles are one story, settled step by step.
 *
 * <p>The articles of a step are clustered with those of the window before them and of {@link
 * #ahead} steps after them. In that clustering they go to the story that most earlier articles of
 * their cluster are in, and stay there: what comes later than that changes nothing of it. So a
 * story that turns to something else does not tear its beginning apart, and articles that came one
 * after the other are not told apart because they were looked at in different windows. Stories are
 * named by the id of their first article.
 *
 * <p>Not safe for use by several threads.
 */
final class StoryLabels {
  /** By how many steps of twelve hours later articles still say what an article belongs to. */
  private static final int AHEAD = 6;

  private final NavigableSet<StoryArticle> articles;
  private final ToLongFunction<StoryArticle> stepOf;
  private final int window;

  /** What the steps that are over look like from their ends. */
  private final TreeMap<Long, Seen> seen = new TreeMap<>();

  StoryLabels(
      NavigableSet<StoryArticle> articles, ToLongFunction<StoryArticle> stepOf, int window) {
    this.articles = articles;
    this.stepOf = stepOf;
    this.window = window;
  }

  /** The clusters of a window; the numbers go with the articles. */
  @SuppressWarnings("ArrayRecordComponent") // hidden, never compared
  private record Seen(List<StoryArticle> articles, int[] clusters) {
    static Seen of(Clustering clustering) {
      List<StoryArticle> articles = new ArrayList<>(clustering.size());
      int[] clusters = new int[clustering.size()];
      for (int i = 0; i < clusters.length; i++) {
        articles.add(clustering.article(i));
        clusters[i] = clustering.cluster(i);
      }
      return new Seen(articles, clusters);
    }
  }

  /** By how many steps later articles count; less than a window, or the step itself is left out. */
  private int ahead() {
    return Math.min(AHEAD, window / 2);
  }

  /** How many steps must be remembered. */
  int reach() {
    return 2 * window;
  }

  /** Forgets what a new article changes. */
  void changed(StoryArticle article) {
    seen.tailMap(stepOf.applyAsLong(article), true).clear();
  }

  /** Forgets how the steps before one looked. */
  void forgetBefore(long step) {
    seen.headMap(step, false).clear();
  }

  /**
   * Returns the story of each article, but for those that are older than is needed.
   *
   * @param current the clustering of the window that ends with the last step
   * @param last the last step
   * @param whole whether all articles of the last step are in it, and no more are to come
   * @param first the first step whose stories are asked for
   */
  Map<String, String> of(Clustering current, long last, boolean whole, long first) {
    Seen latest = Seen.of(current);
    if (whole) {
      seen.put(last, latest);
    }
    Map<String, String> stories = new HashMap<>();
    long before = Long.MIN_VALUE;
    for (StoryArticle article : articles) {
      long step = stepOf.applyAsLong(article);
      if (step > last) {
        break;
      }
      if (step >= first - ahead() && step > before) {
        before = step;
        long end = step + ahead();
        settle(end < last ? seenAt(end) : latest, step, stories);
      }
    }
    return stories;
  }

  private Seen seenAt(long step) {
    return seen.computeIfAbsent(step, it -> Seen.of(Clustering.of(window(it))));
  }

  /** Returns the articles of the window that ends with a step. */
  List<StoryArticle> window(long last) {
    List<StoryArticle> found = new ArrayList<>();
    for (StoryArticle article : articles) {
      long step = stepOf.applyAsLong(article);
      if (step > last) {
        break;
      }
      if (step >= last - window) {
        found.add(article);
      }
    }
    return found;
  }

  private void settle(Seen look, long step, Map<String, String> stories) {
    Map<Integer, Map<String, Integer>> votes = new HashMap<>();
    for (int i = 0; i < look.clusters.length; i++) {
      StoryArticle article = look.articles.get(i);
      String story = stories.get(article.id());
      if (story != null && stepOf.applyAsLong(article) < step) {
        votes
            .computeIfAbsent(look.clusters[i], cluster -> new LinkedHashMap<>())
            .merge(story, 1, Integer::sum);
      }
    }
    Map<Integer, String> chosen = new HashMap<>();
    votes.forEach((cluster, counts) -> chosen.put(cluster, most(counts)));
    for (int i = 0; i < look.clusters.length; i++) {
      String id = look.articles.get(i).id();
      if (stepOf.applyAsLong(look.articles.get(i)) == step) {
        stories.put(id, chosen.computeIfAbsent(look.clusters[i], cluster -> id));
      }
    }
  }

  /** Returns what was counted most; of equals the first. */
  static String most(Map<String, Integer> counts) {
    String most = "";
    int best = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > best) {
        most = count.getKey();
        best = count.getValue();
      }
    }
    return most;
  }
}
