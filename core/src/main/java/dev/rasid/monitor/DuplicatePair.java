package dev.rasid.monitor;

import java.util.List;
import java.util.Objects;

/**
 * Two articles of which one holds text of the other, and the text that shows it.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param first the id of the earlier article; of two of one instant, the smaller id
 * @param second the id of the other
 * @param kind how they are related
 * @param similarity the share of the distinct word 4-grams of both that both have (Jaccard), from 0
 *     to 1
 * @param containment the share of the distinct word 4-grams of the shorter that both have, from 0
 *     to 1
 * @param shared the runs of at least eight words that both have, in the order of the second's text,
 *     where they do not overlap
 */
public record DuplicatePair(
    String first,
    String second,
    Kind kind,
    double similarity,
    double containment,
    List<SharedSpan> shared) {

  /** How two articles that share text are related. */
  public enum Kind {
    /** One text, but for spelling and single words. */
    IDENTICAL,
    /** One report in two versions: edited, shortened, or with news added. */
    REVISED,
    /** Two reports that share text: paragraphs of a wire, or background that was used again. */
    PARTIAL
  }

  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException if a figure is not from 0 to 1, or the ids are one
   */
  public DuplicatePair {
    Objects.requireNonNull(kind, "kind must not be null");
    if (first.equals(second)) {
      throw new IllegalArgumentException("an article is no duplicate of itself: " + first);
    }
    check("similarity", similarity);
    check("containment", containment);
    shared = List.copyOf(shared);
  }

  private static void check(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " " + value + " must be from 0 to 1");
    }
  }
}
