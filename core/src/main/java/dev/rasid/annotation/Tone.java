package dev.rasid.annotation;

/**
 * The tone of the news itself, good or bad; it is nobody's stance.
 *
 * <p>The four scores are those of the tone of GDELT (V2Tone in the codebook of its Global Knowledge
 * Graph 2.1), as shares where GDELT has percentages: a report of a flood is negative, and a speech
 * against a government is as negative as one for it that names the same misery.
 *
 * @param positive share of words that tell good news, from 0 to 1
 * @param negative share of words that tell bad news, from 0 to 1
 * @param polarity share of words that tell either or would if nothing negated them, from 0 to 1:
 *     how emotional the words are, whichever way
 * @param activity share of words that tell a deed, from 0 to 1: GDELT's activity reference density
 */
public record Tone(double positive, double negative, double polarity, double activity) {
  /** The key of an article's tone. */
  public static final ValueKey<Tone> KEY = new ValueKey<>("tone", Tone.class);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a share is not in [0, 1]
   */
  public Tone {
    if (!isShare(positive) || !isShare(negative) || !isShare(polarity) || !isShare(activity)) {
      throw new IllegalArgumentException(
          "positive "
              + positive
              + ", negative "
              + negative
              + ", polarity "
              + polarity
              + " and activity "
              + activity
              + " must be in [0, 1]");
    }
  }

  private static boolean isShare(double value) {
    return value >= 0 && value <= 1;
  }

  /**
   * Returns by how much the good news outweighs the bad.
   *
   * @return positive less negative, from -1 to 1
   */
  public double balance() {
    return positive - negative;
  }

  /**
   * Returns the side that a reader would put the article on.
   *
   * @return by the cuts of {@link Label}
   */
  public Label label() {
    return Label.of(balance());
  }

  /** Bad news, good news, or neither, by {@link Tone#balance()}. */
  public enum Label {
    /** Bad news: the balance is under {@link #NEGATIVE_BELOW}. */
    NEG,
    /** Neither, or as much of one as of the other. */
    NEU,
    /** Good news: the balance is over {@link #POSITIVE_ABOVE}. */
    POS;

    /** A balance below this is bad news: one word in two hundred, on balance. */
    public static final double NEGATIVE_BELOW = -0.005;

    /** A balance above this is good news; higher, because news speaks well of things by habit. */
    public static final double POSITIVE_ABOVE = 0.02;

    private static Label of(double balance) {
      if (balance < NEGATIVE_BELOW) {
        return NEG;
      }
      return balance > POSITIVE_ABOVE ? POS : NEU;
    }
  }
}
