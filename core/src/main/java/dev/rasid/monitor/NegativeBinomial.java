package dev.rasid.monitor;

/**
 * The negative binomial law of a count with a mean and a variance of {@code mean + mean² *
 * dispersion}.
 *
 * <p>Computed with {@link StrictMath}, so that results are the same on every machine.
 */
final class NegativeBinomial {
  private static final double LN_10 = StrictMath.log(10);

  /** Below this the terms of a tail add nothing that a double shows. */
  private static final double NEGLIGIBLE = 1e-15;

  private NegativeBinomial() {}

  /** The probability of a count or a greater one, as its negative decimal logarithm. */
  static double tail(int count, double mean, double dispersion) {
    if (count <= 0) {
      return 0;
    }
    double size = 1 / dispersion;
    double odds = mean / (size + mean);
    double log = -size * StrictMath.log1p(mean / size) + count * StrictMath.log(odds);
    for (int i = 0; i < count; i++) {
      log += StrictMath.log((size + i) / (i + 1));
    }
    double sum = 1;
    double term = 1;
    for (long i = count; term > sum * NEGLIGIBLE || (size + i) * odds >= i + 1; i++) {
      term *= (size + i) / (i + 1) * odds;
      sum += term;
    }
    return Math.max(0, -(log + StrictMath.log(sum)) / LN_10);
  }
}
