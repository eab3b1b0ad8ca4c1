package dev.rasid.text;

import java.util.Arrays;

/** The growing list of changes behind {@link Alignment.Builder}, in a primitive array. */
final class ChangeList {
  private int[] bounds = {};
  private int used;
  private int source;
  private int target;

  /**
   * Whether the last change has an empty side, which can be at the very start only: later ones join
   * the unit before.
   */
  private boolean oneSided;

  void keep(int length) {
    if (oneSided && length > 0) {
      // Text deleted or inserted at the very start belongs to the first unit that is kept.
      bounds[used - 3]++;
      bounds[used - 1]++;
      oneSided = false;
    }
    source += length;
    target += length;
  }

  void replace(int sourceLength, int targetLength) {
    if ((sourceLength | targetLength) == 0) {
      return;
    }
    boolean emptySide = sourceLength == 0 || targetLength == 0;
    if (oneSided) {
      widenLast(sourceLength, targetLength);
      oneSided = bounds[used - 4] == bounds[used - 3] || bounds[used - 2] == bounds[used - 1];
    } else if (emptySide && used > 0 && touchesLast()) {
      widenLast(sourceLength, targetLength);
    } else if (emptySide && source > 0) {
      append(source - 1, source + sourceLength, target - 1, target + targetLength);
    } else {
      append(source, source + sourceLength, target, target + targetLength);
      oneSided = emptySide;
    }
    source += sourceLength;
    target += targetLength;
  }

  AlignmentStep toStep() {
    return new AlignmentStep(Arrays.copyOf(bounds, used), source, target);
  }

  private boolean touchesLast() {
    return bounds[used - 3] == source && bounds[used - 1] == target;
  }

  private void widenLast(int sourceLength, int targetLength) {
    bounds[used - 3] += sourceLength;
    bounds[used - 1] += targetLength;
  }

  private void append(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    if (used == bounds.length) {
      bounds = Arrays.copyOf(bounds, Math.max(64, 2 * used));
    }
    bounds[used] = sourceStart;
    bounds[used + 1] = sourceEnd;
    bounds[used + 2] = targetStart;
    bounds[used + 3] = targetEnd;
    used += 4;
  }
}
