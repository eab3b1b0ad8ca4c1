package dev.rasid.monitor;

/**
 * What is held toward a target, added up.
 *
 * @param reports articles in which it is held
 * @param favor stances of a polarity above 0
 * @param against stances of a polarity below 0
 * @param neutral stances of polarity 0
 * @param hedged how many of all these the text distances itself from
 * @param polarity the sum of their polarities; each is rounded to a millionth, so that the sum does
 *     not depend on an order
 */
public record StanceTally(
    int reports, int favor, int against, int neutral, int hedged, double polarity) {
  /** Nothing. */
  public static final StanceTally NONE = new StanceTally(0, 0, 0, 0, 0, 0);

  /**
   * Returns how many stances there are.
   *
   * @return those in favor, against, and neutral
   */
  public int stances() {
    return favor + against + neutral;
  }

  /**
   * Returns the mean polarity.
   *
   * @return from -1 to 1; 0 if there are no stances
   */
  public double mean() {
    return stances() == 0 ? 0 : polarity / stances();
  }
}
