package dev.rasid.arabic.names;

import java.util.List;

/**
 * How far two names can be one, and why. Immutable, safe for use by any number of threads.
 *
 * @param score from 0, different, to 1, the same
 * @param parts what was set against what, in the order of the first name
 * @param deductions what was taken off for words that are missing or stand elsewhere
 */
public record NameMatch(double score, List<Part> parts, List<Deduction> deductions) {
  /** From this score on two names count as one. */
  public static final double THRESHOLD = 0.8;

  /** Makes the lists unmodifiable. */
  public NameMatch {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score is " + score + ", must be from 0 to 1");
    }
    parts = List.copyOf(parts);
    deductions = List.copyOf(deductions);
  }

  /**
   * Two words set against each other.
   *
   * @param left a word of the first name, as compared
   * @param right a word of the second
   * @param percent how far they agree, from 0 to 100
   * @param rule what says so
   */
  public record Part(String left, String right, int percent, String rule) {}

  /**
   * What was taken off.
   *
   * @param percent how many points
   * @param rule what for
   */
  public record Deduction(int percent, String rule) {}

  /**
   * Returns whether the score reaches {@link #THRESHOLD}.
   *
   * @return whether the two count as one
   */
  public boolean matches() {
    return score >= THRESHOLD;
  }

  /**
   * Returns the arithmetic in words.
   *
   * @return one line for each part and deduction
   */
  public String explain() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.left()).append(" ~ ").append(part.right()).append(": ");
      text.append(part.percent()).append(" (").append(part.rule()).append(")\n");
    }
    for (Deduction deduction : deductions) {
      text.append("-").append(deduction.percent()).append(": ").append(deduction.rule());
      text.append('\n');
    }
    return text.append("score ").append(score).toString();
  }
}
