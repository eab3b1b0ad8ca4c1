package dev.rasid.annotation;

/**
 * The tone of the news itself, good or bad; it is nobody's stance.
 *
 * @param positive share of words that tell good news, from 0 to 1
 * @param negative share of words that tell bad news, from 0 to 1
 */
public record Tone(double positive, double negative) {
  /** The key of an article's tone. */
  public static final ValueKey<Tone> KEY = new ValueKey<>("tone", Tone.class);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a share is not in [0, 1]
   */
  public Tone {
    if (!(positive >= 0 && positive <= 1) || !(negative >= 0 && negative <= 1)) {
      throw new IllegalArgumentException(
          "positive " + positive + " and negative " + negative + " must be in [0, 1]");
    }
  }
}
