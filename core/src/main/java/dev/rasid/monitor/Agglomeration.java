package dev.rasid.monitor;

import dev.rasid.monitor.StoryVectors.Similar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two clusters whose centres are most alike, over and over, until none are alike enough.
 *
 * <p>The likeness of two clusters is the sum of the likeness of their articles over the geometric
 * mean of their inner sums: the cosine of their centres, if likeness were a dot product. Of equally
 * alike pairs the one with the earliest articles is joined first, so that the outcome does not
 * depend on anything but the articles. Nor does it depend on the order of summing: likeness is a
 * float of at least 2<sup>-7</sup>, so a multiple of 2<sup>-30</sup>, and doubles add millions of
 * these exactly.
 *
 * <p>The centres of two large clusters are alike as soon as both are of one topic: what is special
 * in their articles averages out, and what they share is left. So of two clusters of more than
 * {@value #SMALL} articles each more is asked, the more the larger the smaller one is. Otherwise
 * the events of a topic that is always in the news, such as a war or a league, become one over the
 * weeks.
 */
final class Agglomeration {
  private static final double SMALL = 4;

  /** How much more is asked of clusters that are e times as large. */
  private static final double GROWTH = 0.5;

  private final double threshold;

  /** Of each article those that are like it. */
  private final List<Similar> similar;

  /**
   * Of each cluster that others joined the clusters that are like it, as they were at the last
   * join: one that has joined another since then stands for that one.
   */
  private final @Nullable Row[] joined;

  private final double[] inner;
  private final int[] parent;
  private final int[] sizes;
  private final int[] version;
  private final PriorityQueue<Pair> pairs = new PriorityQueue<>();

  /** How alike the cluster at hand is to each other one; 0 between two joins. */
  private final double[] sums;

  /** The other ones that it is like. */
  private final int[] touched;

  private int touchedCount;

  private Agglomeration(List<Similar> similar, double threshold) {
    this.threshold = threshold;
    this.similar = similar;
    int size = similar.size();
    joined = new Row[size];
    inner = new double[size];
    Arrays.fill(inner, 1);
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
    sizes = new int[size];
    Arrays.fill(sizes, 1);
    version = new int[size];
    sums = new double[size];
    touched = new int[size];
    for (int i = 0; i < size; i++) {
      int[] others = similar.get(i).others();
      for (int j = 0; j < others.length && others[j] < i; j++) {
        offer(others[j], i, similar.get(i).values()[j]);
      }
    }
  }

  /**
   * Returns the cluster of each article, named by its earliest article.
   *
   * @param similar of each article the earlier and later ones that are like it, ascending
   */
  static int[] of(List<Similar> similar, double threshold) {
    return new Agglomeration(similar, threshold).run();
  }

  private int[] run() {
    for (Pair pair = pairs.poll(); pair != null; pair = pairs.poll()) {
      if (pair.versionOne == version[pair.one] && pair.versionOther == version[pair.other]) {
        join(pair.one, pair.other);
      }
    }
    int[] roots = new int[parent.length];
    Arrays.setAll(roots, this::root);
    return roots;
  }

  private void join(int one, int other) {
    collect(one);
    inner[one] += inner[other] + 2 * sums[other];
    sizes[one] += sizes[other];
    parent[other] = one;
    version[one]++;
    version[other] = -1;
    collect(other);
    int[] columns = new int[touchedCount];
    double[] values = new double[touchedCount];
    int size = 0;
    for (int i = 0; i < touchedCount; i++) {
      int third = touched[i];
      double sum = sums[third];
      sums[third] = 0;
      if (root(third) != one) {
        columns[size] = third;
        values[size++] = sum;
        offer(Math.min(one, third), Math.max(one, third), sum);
      }
    }
    touchedCount = 0;
    joined[one] = new Row(columns, values, size);
    joined[other] = null;
  }

  /** Adds what a cluster is like to the sums. */
  private void collect(int cluster) {
    Row row = joined[cluster];
    if (row == null) {
      Similar article = similar.get(cluster);
      for (int i = 0; i < article.others().length; i++) {
        add(root(article.others()[i]), article.values()[i]);
      }
    } else {
      for (int i = 0; i < row.size; i++) {
        add(root(row.columns[i]), row.values[i]);
      }
    }
  }

  private void add(int cluster, double value) {
    if (sums[cluster] == 0) {
      touched[touchedCount++] = cluster;
    }
    sums[cluster] += value;
  }

  /** Returns the cluster that one is in by now: its earliest article. */
  private int root(int cluster) {
    int root = cluster;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private void offer(int one, int other, double sum) {
    double likeness = sum / Math.sqrt(inner[one] * inner[other]) / asked(one, other);
    if (likeness >= threshold) {
      pairs.add(new Pair(likeness, one, other, version[one], version[other]));
    }
  }

  /** Returns how many times the threshold two clusters must be alike. */
  private double asked(int one, int other) {
    int smaller = Math.min(sizes[one], sizes[other]);
    return smaller <= SMALL ? 1 : 1 + GROWTH * StrictMath.log(smaller / SMALL);
  }

  @SuppressWarnings("ArrayRecordComponent") // hidden, never compared
  private record Row(int[] columns, double[] values, int size) {}

  private record Pair(double likeness, int one, int other, int versionOne, int versionOther)
      implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      int order = Double.compare(pair.likeness, likeness);
      order = order != 0 ? order : Integer.compare(one, pair.one);
      return order != 0 ? order : Integer.compare(other, pair.other);
    }
  }

  /** Returns the neighbours of each article both ways, ascending. */
  static List<Similar> bothWays(List<Similar> earlier) {
    int[] degrees = degrees(earlier);
    List<Similar> both = new ArrayList<>(degrees.length);
    int[] filled = new int[degrees.length];
    for (int degree : degrees) {
      both.add(new Similar(new int[degree], new float[degree]));
    }
    for (int i = 0; i < degrees.length; i++) {
      Similar similar = earlier.get(i);
      for (int j = 0; j < similar.others().length; j++) {
        int other = similar.others()[j];
        put(both.get(i), filled[i]++, other, similar.values()[j]);
        put(both.get(other), filled[other]++, i, similar.values()[j]);
      }
    }
    return both;
  }

  private static int[] degrees(List<Similar> earlier) {
    int[] degrees = new int[earlier.size()];
    for (int i = 0; i < degrees.length; i++) {
      degrees[i] += earlier.get(i).others().length;
      for (int other : earlier.get(i).others()) {
        degrees[other]++;
      }
    }
    return degrees;
  }

  private static void put(Similar similar, int at, int other, float value) {
    similar.others()[at] = other;
    similar.values()[at] = value;
  }
}
