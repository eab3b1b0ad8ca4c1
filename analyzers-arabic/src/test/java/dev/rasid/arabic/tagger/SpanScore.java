package dev.rasid.arabic.tagger;

import java.util.Locale;

/** Counts names that are right: the same tokens and the same type. */
final class SpanScore {
  private final int[] gold = new int[5];
  private final int[] found = new int[5];
  private final int[] right = new int[5];

  /** Compares the labels of a sentence's tokens. */
  void add(byte[] goldLabels, byte[] foundLabels, int from, int to) {
    for (int i = from; i < to; i++) {
      int g = goldLabels[i];
      int f = foundLabels[i];
      if (Labels.isBegin(g)) {
        count(gold, g);
      }
      if (Labels.isBegin(f)) {
        count(found, f);
        if (f == g && end(goldLabels, i, to) == end(foundLabels, i, to)) {
          count(right, f);
        }
      }
    }
  }

  private static void count(int[] counts, int begin) {
    counts[0]++;
    counts[1 + begin / 2]++;
  }

  private static int end(byte[] labels, int begin, int to) {
    int end = begin + 1;
    while (end < to && labels[end] == labels[begin] + 1) {
      end++;
    }
    return end;
  }

  /** The F1 of all types, in percent. */
  double f1() {
    return f1(0);
  }

  private double f1(int type) {
    return 200.0 * right[type] / Math.max(1, gold[type] + found[type]);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "F1 %.2f (P %.1f R %.1f)  PER %.1f  ORG %.1f  LOC %.1f  MISC %.1f  (%d right, %d found, %d names)",
        f1(),
        100.0 * right[0] / Math.max(1, found[0]),
        100.0 * right[0] / Math.max(1, gold[0]),
        f1(1),
        f1(2),
        f1(3),
        f1(4),
        right[0],
        found[0],
        gold[0]);
  }
}
