package dev.rasid.monitor;

import dev.rasid.monitor.StoryVectors.Similar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The articles of a window in clusters, and those that came after.
 *
 * <p>A function of the articles alone: it does not matter in which order they were given. Joined
 * are clusters first ({@link Agglomeration}); then each article goes where it fits best, {@value
 * #ROUNDS} times over. A large cluster asks less of an article than a small one: its centre is
 * known better, and the reports of a big event are less alike. Not safe for use by several threads.
 */
final class Clustering {
  private static final double JOIN = 0.24;
  private static final double FIT_SMALL = 1.2 * JOIN;
  private static final double FIT_LARGE = 0.65 * JOIN;
  private static final int ROUNDS = 3;

  private final StoryVectors vectors;
  private int[] clusters;
  private double[] inner = new double[64];
  private int[] sizes = new int[64];
  private int count;
  private final List<Double> innerBefore = new ArrayList<>();
  private double[] sums = new double[64];

  private Clustering(StoryVectors vectors, int[] clusters) {
    this.vectors = vectors;
    this.clusters = clusters;
  }

  /** Clusters a window; its articles are in order of time. */
  static Clustering of(List<StoryArticle> window) {
    StoryVectors vectors = new StoryVectors(window);
    List<Similar> similar = new ArrayList<>(window.size());
    for (StoryArticle article : window) {
      similar.add(vectors.add(article));
    }
    List<Similar> both = Agglomeration.bothWays(similar);
    Clustering clustering = new Clustering(vectors, Agglomeration.of(both, JOIN));
    clustering.refine(both);
    return clustering;
  }

  int size() {
    return vectors.size();
  }

  StoryArticle article(int index) {
    return vectors.article(index);
  }

  StoryVectors vectors() {
    return vectors;
  }

  /** Returns the cluster of an article, by any number that its other articles have, too. */
  int cluster(int index) {
    return clusters[index];
  }

  /** Returns how many articles are in the cluster of one. */
  int membersWith(int index) {
    return sizes[clusters[index]];
  }

  boolean isEmpty(int cluster) {
    return cluster >= count || sizes[cluster] == 0;
  }

  /** Adds an article that is not earlier than the others, which stay where they are. */
  void place(StoryArticle article) {
    Similar similar = vectors.add(article);
    int index = vectors.size() - 1;
    if (index >= clusters.length) {
      clusters = Arrays.copyOf(clusters, Math.max(16, clusters.length * 2));
    }
    int best = best(index, similar, -1);
    int cluster = best >= 0 ? best : count;
    innerBefore.add(best >= 0 ? inner[best] : 0.0);
    enter(index, cluster, similar);
  }

  /** Takes back the last article placed; what is left is to the bit as it was before. */
  void removeLast() {
    int index = vectors.size() - 1;
    int cluster = clusters[index];
    clusters[index] = -1;
    vectors.removeLast();
    double before = innerBefore.remove(innerBefore.size() - 1);
    inner[cluster] = before;
    sizes[cluster]--;
    if (sizes[cluster] == 0) {
      // It was opened by this article, and is the last one.
      count--;
    }
  }

  private void refine(List<Similar> similar) {
    for (int i = 0; i < clusters.length; i++) {
      empty();
    }
    int[] wanted = clusters.clone();
    Arrays.fill(clusters, -1);
    for (int i = 0; i < wanted.length; i++) {
      enter(i, wanted[i], similar.get(i));
    }
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int i = 0; i < clusters.length; i++) {
        int own = clusters[i];
        leave(i, similar.get(i));
        int best = best(i, similar.get(i), own);
        int target = best >= 0 ? best : sizes[own] == 0 ? own : empty();
        enter(i, target, similar.get(i));
        moved |= target != own;
      }
      if (!moved) {
        return;
      }
    }
  }

  private int empty() {
    if (count == inner.length) {
      inner = Arrays.copyOf(inner, count * 2);
      sizes = Arrays.copyOf(sizes, count * 2);
    }
    inner[count] = 0;
    sizes[count] = 0;
    return count++;
  }

  private double sumTo(Similar similar, int cluster) {
    double sum = 0;
    for (int i = 0; i < similar.others().length; i++) {
      if (clusters[similar.others()[i]] == cluster) {
        sum += similar.values()[i];
      }
    }
    return sum;
  }

  private void enter(int index, int cluster, Similar similar) {
    while (count <= cluster) {
      empty();
    }
    inner[cluster] += 1 + 2 * sumTo(similar, cluster);
    sizes[cluster]++;
    clusters[index] = cluster;
  }

  private void leave(int index, Similar similar) {
    int cluster = clusters[index];
    clusters[index] = -1;
    sizes[cluster]--;
    inner[cluster] = sizes[cluster] == 0 ? 0 : inner[cluster] - 1 - 2 * sumTo(similar, cluster);
  }

  /** Returns the cluster that an article fits best, its own if it fits others no better, or -1. */
  private int best(int index, Similar similar, int own) {
    if (sums.length < count) {
      sums = new double[count * 2];
    }
    int[] others = similar.others();
    for (int i = 0; i < others.length; i++) {
      int cluster = others[i] == index ? -1 : clusters[others[i]];
      if (cluster >= 0) {
        sums[cluster] += similar.values()[i];
      }
    }
    int best = -1;
    double bestMargin = 0;
    for (int other : others) {
      int cluster = clusters[other];
      if (cluster >= 0 && sums[cluster] > 0) {
        double fit = sums[cluster] / Math.sqrt(inner[cluster]);
        double asked = FIT_LARGE + (FIT_SMALL - FIT_LARGE) / Math.sqrt(sizes[cluster]);
        double margin = fit - asked;
        sums[cluster] = 0;
        if (margin > bestMargin || (margin == bestMargin && cluster == own)) {
          best = cluster;
          bestMargin = margin;
        }
      }
    }
    return best;
  }
}
