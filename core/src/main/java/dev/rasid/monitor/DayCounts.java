package dev.rasid.monitor;

import java.util.Arrays;

/** How often something was seen on each day; only the days on which it was. */
final class DayCounts {
  private long[] days = new long[1];
  private int[] counts = new int[1];
  private int size;

  /** Returns the number of days. */
  int size() {
    return size;
  }

  void add(long day) {
    int at = indexOf(day);
    if (at < 0) {
      if (size == days.length) {
        days = Arrays.copyOf(days, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      at = size++;
      days[at] = day;
      counts[at] = 0;
    }
    counts[at]++;
  }

  /**
   * Takes back one {@link #add}.
   *
   * @return whether anything is left
   */
  boolean remove(long day) {
    int at = indexOf(day);
    if (at >= 0 && --counts[at] == 0) {
      size--;
      days[at] = days[size];
      counts[at] = counts[size];
    }
    return size > 0;
  }

  private int indexOf(long day) {
    for (int i = 0; i < size; i++) {
      if (days[i] == day) {
        return i;
      }
    }
    return -1;
  }
}
