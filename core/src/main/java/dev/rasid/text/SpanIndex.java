package dev.rasid.text;

import java.util.List;

/** The spans of a layer in columns, in span order, and the binary searches over them. */
final class SpanIndex {
  private final int[] starts;
  private final int[] ends;

  /**
   * {@code furthestEnd[i]} is the largest end among spans 0 to i: it never decreases. Where no span
   * contains a later one, as with tokens, these are the ends themselves, and the same array.
   */
  private final int[] furthestEnd;

  private SpanIndex(int[] starts, int[] ends, int[] furthestEnd) {
    this.starts = starts;
    this.ends = ends;
    this.furthestEnd = furthestEnd;
  }

  /** Takes over arrays of one length, whose spans must be spans and in order. */
  static SpanIndex of(int[] starts, int[] ends) {
    int previousStart = 0;
    int previousEnd = Integer.MAX_VALUE;
    int furthest = 0;
    boolean nested = false;
    for (int i = 0; i < starts.length; i++) {
      int start = starts[i];
      int end = ends[i];
      if (start < 0 || end < start) {
        throw new IllegalArgumentException(
            "span [" + start + ", " + end + ") at " + i + " must satisfy 0 <= start <= end");
      }
      if (start < previousStart || (start == previousStart && end > previousEnd)) {
        throw new IllegalArgumentException(
            "span ["
                + start
                + ", "
                + end
                + ") at "
                + i
                + " must not come after ["
                + previousStart
                + ", "
                + previousEnd
                + "): spans are sorted by start, the longer of two first");
      }
      nested |= end < furthest;
      furthest = Math.max(furthest, end);
      previousStart = start;
      previousEnd = end;
    }
    return new SpanIndex(starts, ends, nested ? furthestEnds(ends) : ends);
  }

  /** The spans of annotations that are sorted. */
  static <T> SpanIndex of(List<Annotation<T>> sorted) {
    int[] starts = new int[sorted.size()];
    int[] ends = new int[sorted.size()];
    for (int i = 0; i < starts.length; i++) {
      Span span = sorted.get(i).span();
      starts[i] = span.start();
      ends[i] = span.end();
    }
    return of(starts, ends);
  }

  private static int[] furthestEnds(int[] ends) {
    int[] furthestEnd = new int[ends.length];
    int furthest = 0;
    for (int i = 0; i < ends.length; i++) {
      furthest = Math.max(furthest, ends[i]);
      furthestEnd[i] = furthest;
    }
    return furthestEnd;
  }

  int size() {
    return starts.length;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  /** The number of spans that start before an offset. */
  int firstStartAtLeast(int offset) {
    return lowerBound(starts, offset);
  }

  /** The number of spans at the front that all end before an offset. */
  int firstEndAtLeast(int offset) {
    return lowerBound(furthestEnd, offset);
  }

  /** The first span inside a window, or -1. */
  int firstWithin(Span window) {
    for (int i = firstStartAtLeast(window.start());
        i < starts.length && starts[i] <= window.end();
        i++) {
      if (ends[i] <= window.end()) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest span, the earliest of several equally near, or -1 if there is none. */
  int nearest(Span target) {
    // Candidates before: the first span whose end is the furthest reached before the target's
    // start; candidates from there on: until starts alone are further away than the best.
    int at = firstStartAtLeast(target.start());
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    if (at > 0) {
      best = firstEndAtLeast(Math.min(furthestEnd[at - 1], target.start()));
      bestDistance = distance(best, target);
    }
    for (int i = at; i < starts.length && bestDistance > 0; i++) {
      int distance = distance(i, target);
      if (distance < bestDistance) {
        best = i;
        bestDistance = distance;
      } else if (starts[i] > target.end()) {
        break;
      }
    }
    return best;
  }

  /** {@link Span#distanceTo} without the span. */
  private int distance(int index, Span target) {
    return Math.max(0, Math.max(target.start() - ends[index], starts[index] - target.end()));
  }

  private static int lowerBound(int[] ascending, int value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
