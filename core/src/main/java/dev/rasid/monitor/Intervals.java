package dev.rasid.monitor;

import java.util.Arrays;

/** Ranges of words, first and behind last, in an array that grows. */
final class Intervals {
  private long[] ranges = new long[16];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int from, int to) {
    if (size == ranges.length) {
      ranges = Arrays.copyOf(ranges, 2 * size);
    }
    ranges[size++] = (long) from << 32 | to;
  }

  void sort() {
    Arrays.sort(ranges, 0, size);
  }

  int size() {
    return size;
  }

  int from(int at) {
    return (int) (ranges[at] >>> 32);
  }

  int to(int at) {
    return (int) ranges[at];
  }

  /** Whether one of these has one of the others behind it with few words between. */
  boolean isFollowedBy(Intervals others, int most, OwnWords words) {
    for (int i = 0; i < size; i++) {
      if (follower(i, others, most, words) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The nearest of the others that follows one of these with few words between, or -1. */
  int follower(int at, Intervals others, int most, OwnWords words) {
    int next = others.firstFrom(to(at));
    return next < others.size && words.between(to(at) - 1, others.from(next)) <= most ? next : -1;
  }

  /** The first range that starts at a word or behind it; two ranges may be the same. */
  int firstFrom(int word) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from(middle) < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
