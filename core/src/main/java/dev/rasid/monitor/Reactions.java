package dev.rasid.monitor;

import dev.rasid.monitor.StoryVectors.Similar;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out which event a report is a reaction to that is not much like any other.
 *
 * <p>On a day on which one event fills the news, a short statement or an opinion on it shares few
 * words with each of its reports; but those that it is nearest to are reports of the event, one and
 * all. So the event must have a good part of all reports of the days around, and of the nearest
 * reports most. On quiet days no report is such a reaction.
 */
final class Reactions {
  private static final int NEAREST = 10;

  /** The part of the likeness to the nearest reports that must be to those of the event. */
  private static final double MOSTLY = 0.75;

  /** How alike a report and its nearest must be on average. */
  private static final double LIKENESS = 0.07;

  /** The part of the reports of the days around that a big event has. */
  private static final double BIG = 0.15;

  private static final Duration AROUND = Duration.ofDays(1);

  private final StoryVectors vectors;
  private final List<Similar> similar;
  private final int[] clusters;

  /** Reads clusters, which are not changed, and who is like whom, both ways. */
  Reactions(StoryVectors vectors, List<Similar> similar, int[] clusters) {
    this.vectors = vectors;
    this.similar = similar;
    this.clusters = clusters;
  }

  /** Returns the cluster of the event that a report which stands alone is a reaction to, or -1. */
  int eventOf(int index) {
    int[] others = similar.get(index).others();
    float[] values = similar.get(index).values().clone();
    Map<Integer, Double> sums = new HashMap<>();
    double all = 0;
    int event = -1;
    for (int round = 0; round < Math.min(NEAREST, others.length); round++) {
      int nearest = 0;
      for (int i = 1; i < others.length; i++) {
        if (values[i] > values[nearest]) {
          nearest = i;
        }
      }
      int cluster = clusters[others[nearest]];
      all += values[nearest];
      double sum = sums.merge(cluster, (double) values[nearest], Double::sum);
      if (event < 0 || sum > sums.getOrDefault(event, 0.0)) {
        event = cluster;
      }
      values[nearest] = -1;
    }
    double most = sums.getOrDefault(event, 0.0);
    boolean near = most >= MOSTLY * all && most >= LIKENESS * NEAREST;
    return near && isBigAround(index, event) ? event : -1;
  }

  private boolean isBigAround(int index, int event) {
    int reports = 0;
    int ofEvent = 0;
    for (int step : new int[] {-1, 1}) {
      for (int i = step < 0 ? index : index + 1; i >= 0 && i < clusters.length; i += step) {
        Duration apart = Duration.between(vectors.article(i).time(), vectors.article(index).time());
        if (apart.abs().compareTo(AROUND) >= 0) {
          break;
        }
        reports++;
        ofEvent += clusters[i] == event ? 1 : 0;
      }
    }
    return ofEvent >= BIG * reports && ofEvent >= NEAREST;
  }
}
