package dev.rasid.monitor;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How often an entity is named on an ordinary day, learned from earlier days.
 *
 * <p>A forward search: the half of the days with the lowest rates is ordinary; then days are taken
 * in order of their rates as long as each is not out of line with those before it. So spikes among
 * the earlier days do not hide a new one. The rate is the posterior mean of a gamma law that begins
 * with half a report; how much days vary beyond chance is taken from the ordinary days, drawn
 * toward {@link #DISPERSION} as long as they say little.
 *
 * @param rate reports that name it, as a part of all reports
 * @param dispersion by how much the variance of a day exceeds that of chance, as a part of the
 *     squared mean
 */
record Baseline(double rate, double dispersion) {
  /** Ordinary day-to-day variation; measured over entities of five outlets in five months. */
  static final double DISPERSION = 0.2;

  private static final double PRIOR_REPORTS = 0.5;

  /** How many squared expected reports the usual dispersion is worth. */
  private static final double PRIOR_WEIGHT = 25;

  /** A day is out of line if one as high is rarer than one in a hundred. */
  private static final double OUT_OF_LINE = 2;

  /** Learns from the counts of earlier days and all reports of these days. */
  static Baseline of(int[] counts, int[] reports) {
    Integer[] order = new Integer[counts.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.comparing((Integer i) -> (double) counts[i] / Math.max(1, reports[i]))
            .thenComparing(i -> -reports[i])
            .thenComparing(i -> i));
    int ordinary = 0;
    double count = PRIOR_REPORTS;
    double all = 0;
    while (ordinary < order.length) {
      int day = order[ordinary];
      if (2 * ordinary >= order.length) {
        double mean = count / Math.max(1, all) * reports[day];
        if (NegativeBinomial.tail(counts[day], mean, DISPERSION + 1 / count) > OUT_OF_LINE) {
          break;
        }
      }
      count += counts[day];
      all += reports[day];
      ordinary++;
    }
    double rate = count / Math.max(1, all);
    double excess = DISPERSION * PRIOR_WEIGHT;
    double weight = PRIOR_WEIGHT;
    for (int i = 0; i < ordinary; i++) {
      double mean = rate * reports[order[i]];
      double off = counts[order[i]] - mean;
      excess += off * off - mean;
      weight += mean * mean;
    }
    return new Baseline(rate, Math.max(DISPERSION / 4, excess / weight) + 1 / count);
  }

  /** How many reports name it on an ordinary day of so many reports. */
  double expected(int reports) {
    return rate * reports;
  }

  /** How rare a day is that has so many: the negative decimal logarithm of the chance. */
  double score(int count, int reports) {
    return NegativeBinomial.tail(count, expected(reports), dispersion);
  }
}
