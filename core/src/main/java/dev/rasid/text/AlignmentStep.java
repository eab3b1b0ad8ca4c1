package dev.rasid.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One alignment that was built: its changes as quadruples (source start, end, target start, end).
 */
final class AlignmentStep {
  /** The column of offsets in the source; the ends of changes stand in the next one. */
  static final int SOURCE = 0;

  /** The column of offsets in the target. */
  static final int TARGET = 2;

  private final int[] bounds;
  private final int sourceLength;
  private final int targetLength;

  AlignmentStep(int[] bounds, int sourceLength, int targetLength) {
    this.bounds = bounds;
    this.sourceLength = sourceLength;
    this.targetLength = targetLength;
  }

  int size() {
    return bounds.length >> 2;
  }

  int sourceLength() {
    return sourceLength;
  }

  int targetLength() {
    return targetLength;
  }

  List<Alignment.Change> changes() {
    ImmutableList.Builder<Alignment.Change> changes = ImmutableList.builder();
    for (int i = 0; i < bounds.length; i += 4) {
      changes.add(
          new Alignment.Change(
              new Span(bounds[i], bounds[i + 1]), new Span(bounds[i + 2], bounds[i + 3])));
    }
    return changes.build();
  }

  /** Maps offsets that never decrease, in place, in time linear in them and in the changes. */
  void mapAscending(int[] offsets, int from, boolean ends) {
    int next = from;
    for (int i = 0; i < offsets.length; i++) {
      int offset = offsets[i];
      while (next < bounds.length && bounds[next] <= offset) {
        next += 4;
      }
      int change = next - from - 4;
      offsets[i] = ends ? endIn(change, offset, from) : startIn(change, offset, from);
    }
  }

  /** Maps the start of a span from a column to the other; inside a change to its start. */
  int start(int offset, int from) {
    return startIn(lastStartingBy(offset, from), offset, from);
  }

  private int startIn(int change, int offset, int from) {
    if (change < 0) {
      return offset;
    }
    int to = TARGET - from;
    boolean after = offset >= bounds[change + from + 1] && offset != bounds[change + from];
    return after
        ? bounds[change + to + 1] + offset - bounds[change + from + 1]
        : bounds[change + to];
  }

  /** Maps the end of a span; inside a change to its end. */
  int end(int offset, int from) {
    return endIn(lastStartingBy(offset, from), offset, from);
  }

  private int endIn(int change, int offset, int from) {
    if (change < 0) {
      return offset;
    }
    int to = TARGET - from;
    if (offset >= bounds[change + from + 1]) {
      return bounds[change + to + 1] + offset - bounds[change + from + 1];
    }
    return offset == bounds[change + from] ? bounds[change + to] : bounds[change + to + 1];
  }

  /** Returns where the last change that starts at or before the offset stands, or -4. */
  private int lastStartingBy(int offset, int from) {
    int low = 0;
    int high = bounds.length >> 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bounds[4 * middle + from] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 4 * (low - 1);
  }
}
