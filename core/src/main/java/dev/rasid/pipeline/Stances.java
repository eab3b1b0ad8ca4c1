package dev.rasid.pipeline;

import dev.rasid.annotation.Stance;
import dev.rasid.text.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is for or against whom in one article, or in many.
 *
 * <pre>{@code
 * Stances.Matrix matrix = Stances.matrix(articles);
 * matrix.cell("country-tr", "country-fr").ifPresent(cell -> System.out.println(cell.polarity()));
 * }</pre>
 *
 * <p>Stances that contradict each other are kept; a {@link Pair} says how they were combined.
 * Articles without a layer of stances add nothing. Time is linear in the stances. Safe for use by
 * any number of threads.
 */
public final class Stances {
  /** What a hedged stance counts for, where one that is not hedged counts for 1. */
  private static final double HEDGED_WEIGHT = 0.5;

  private Stances() {}

  /**
   * All stances of one holder toward one target.
   *
   * @param holder id of the holder
   * @param target id of the target
   * @param polarity from -1 to 1: the mean of the stances, of which a hedged one counts half
   * @param favor how many are in favor
   * @param against how many are against
   * @param articles how many articles have one of them
   * @param stances the stances, in the order of the articles and their text; at least one
   */
  public record Pair(
      String holder,
      String target,
      double polarity,
      int favor,
      int against,
      int articles,
      List<Stance> stances) {
    /** Copies the stances. */
    public Pair {
      stances = List.copyOf(stances);
      if (stances.isEmpty()) {
        throw new IllegalArgumentException(holder + " and " + target + " must have a stance");
      }
    }

    /**
     * Tells whether some of the stances are for the target and some against it.
     *
     * @return whether they contradict each other
     */
    public boolean isMixed() {
      return favor > 0 && against > 0;
    }

    /**
     * Says in words how the number came about.
     *
     * @return such as {@code mean of 3 stances, 1 of them hedged and counted half: 1 in favor, 2
     *     against}
     */
    public String combination() {
      long hedged = stances.stream().filter(Stance::hedged).count();
      return String.format(
          Locale.ROOT,
          "mean of %d stance%s%s: %d in favor, %d against",
          stances.size(),
          stances.size() == 1 ? "" : "s",
          hedged == 0 ? "" : ", " + hedged + " of them hedged and counted half",
          favor,
          against);
    }
  }

  /**
   * Holders by targets.
   *
   * @param holders ids, in the order of their characters
   * @param targets ids, in the order of their characters
   * @param pairs the cells that hold something, by holder, then target
   */
  public record Matrix(List<String> holders, List<String> targets, List<Pair> pairs) {
    /** Copies the lists. */
    public Matrix {
      holders = List.copyOf(holders);
      targets = List.copyOf(targets);
      pairs = List.copyOf(pairs);
    }

    /**
     * Returns one cell.
     *
     * @param holder id of the holder
     * @param target id of the target
     * @return what the holder holds toward the target, or empty if nothing is known
     */
    public Optional<Pair> cell(String holder, String target) {
      return pairs.stream()
          .filter(pair -> pair.holder().equals(holder) && pair.target().equals(target))
          .findFirst();
    }
  }

  /**
   * Combines the stances of one article, for each holder and target.
   *
   * @param article where they stand
   * @return the pairs in the order in which the article comes to them
   */
  public static List<Pair> pairs(AnalyzedArticle article) {
    return combine(List.of(article));
  }

  /**
   * Combines the stances of many articles into a matrix of holders by targets.
   *
   * <p>Every stance counts alike, whatever its article; {@link Pair#articles()} tells how many
   * articles stand behind a cell. Issues of different articles are one target only if their words
   * are the same.
   *
   * @param articles in any order; the numbers do not depend on it
   * @return the matrix; empty if there is no stance
   */
  public static Matrix matrix(Collection<AnalyzedArticle> articles) {
    Map<String, Map<String, Pair>> rows = new TreeMap<>();
    SortedSet<String> targets = new TreeSet<>();
    for (Pair pair : combine(articles)) {
      rows.computeIfAbsent(pair.holder(), holder -> new TreeMap<>()).put(pair.target(), pair);
      targets.add(pair.target());
    }
    List<Pair> cells = new ArrayList<>();
    rows.values().forEach(row -> cells.addAll(row.values()));
    return new Matrix(List.copyOf(rows.keySet()), List.copyOf(targets), cells);
  }

  private static List<Pair> combine(Collection<AnalyzedArticle> articles) {
    Map<List<String>, Group> groups = new LinkedHashMap<>();
    int number = 0;
    for (AnalyzedArticle article : articles) {
      number++;
      List<Annotation<Stance>> stances =
          article.find(Stance.KEY).map(layer -> layer.asList()).orElse(List.of());
      for (Annotation<Stance> stance : stances) {
        groups
            .computeIfAbsent(
                List.of(stance.value().holder(), stance.value().target()), ids -> new Group())
            .add(stance.value(), number);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    groups.forEach((ids, group) -> pairs.add(group.pair(ids.get(0), ids.get(1))));
    return List.copyOf(pairs);
  }

  private static double weight(Stance stance) {
    return stance.hedged() ? HEDGED_WEIGHT : 1;
  }

  /** Adds up one pair. */
  private static final class Group {
    private final List<Stance> stances = new ArrayList<>();
    private int favor;
    private int against;
    private int articles;
    private int lastArticle;

    void add(Stance stance, int article) {
      favor += stance.polarity() > 0 ? 1 : 0;
      against += stance.polarity() < 0 ? 1 : 0;
      articles += article == lastArticle ? 0 : 1;
      lastArticle = article;
      stances.add(stance);
    }

    Pair pair(String holder, String target) {
      double mean = Math.max(-1, Math.min(1, sum() / weights()));
      return new Pair(holder, target, mean, favor, against, articles, stances);
    }

    private double weights() {
      double weights = 0;
      for (Stance stance : stances) {
        weights += weight(stance);
      }
      return weights;
    }

    /** Smallest first, as the last bits of a sum depend on the order. */
    private double sum() {
      double[] parts =
          stances.stream().mapToDouble(one -> weight(one) * one.polarity()).sorted().toArray();
      double sum = 0;
      for (double part : parts) {
        sum += part;
      }
      return sum;
    }
  }
}
