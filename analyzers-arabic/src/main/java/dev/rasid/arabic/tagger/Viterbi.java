package dev.rasid.arabic.tagger;

import java.util.Arrays;

/**
 * Finds the best sequence of labels of a sentence among those in which each name begins before it
 * continues. Of equal ones, the one with smaller labels from the end. For one thread at a time.
 */
final class Viterbi {
  private static final int COUNT = Labels.COUNT;

  /** From label to label, flat; the last row from the start. */
  private final int[] steps = new int[(COUNT + 1) * COUNT];

  /** By label: the best step to it from one that is in a name. */
  private final int[] steepest = new int[COUNT];

  private byte[] from = new byte[1024 * COUNT];

  Viterbi(TaggerModel model) {
    for (int a = 0; a <= COUNT; a++) {
      System.arraycopy(model.transitions[a], 0, steps, a * COUNT, COUNT);
    }
    Arrays.fill(steepest, Integer.MIN_VALUE / 2);
    for (int a = 1; a < COUNT; a++) {
      for (int y = 0; y < COUNT; y++) {
        steepest[y] = Math.max(steepest[y], steps[a * COUNT + y]);
      }
    }
  }

  /**
   * Writes the labels of tokens.
   *
   * @param scores by token and label, flat
   * @param scoresAt where the scores of the first token begin
   * @param n the number of tokens, at least 1
   * @param at where to write the label of the first token
   */
  void find(int[] scores, int scoresAt, int n, byte[] labels, int at) {
    if (from.length < n * COUNT) {
      from = new byte[2 * n * COUNT];
    }
    int[] best = new int[COUNT];
    int[] next = new int[COUNT];
    for (int y = 0; y < COUNT; y++) {
      best[y] =
          Labels.isInside(y)
              ? Integer.MIN_VALUE / 2
              : scores[scoresAt + y] + steps[COUNT * COUNT + y];
    }
    for (int i = 1; i < n; i++) {
      int row = i * COUNT;
      int score = scoresAt + row;
      int named = best[1];
      for (int a = 2; a < COUNT; a++) {
        named = Math.max(named, best[a]);
      }
      open(best, named, next, row, scores[score], 0);
      for (int begin = 1; begin < COUNT; begin += 2) {
        open(best, named, next, row, scores[score + begin], begin);
        int inside = begin + 1;
        int begun = best[begin] + steps[begin * COUNT + inside];
        int continued = best[inside] + steps[inside * COUNT + inside];
        next[inside] = Math.max(begun, continued) + scores[score + inside];
        from[row + inside] = (byte) (begun >= continued ? begin : inside);
      }
      int[] swap = best;
      best = next;
      next = swap;
    }
    int last = 0;
    for (int y = 1; y < COUNT; y++) {
      last = best[y] > best[last] ? y : last;
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[at + i] = (byte) last;
      last = from[i * COUNT + last];
    }
    Arrays.fill(from, 0, COUNT, (byte) 0);
  }

  /**
   * Any label may stand before one that does not continue a name; most often it is outside of
   * names, which shows without a look at each.
   *
   * @param named the most of those of {@code best} that are in a name
   */
  private void open(int[] best, int named, int[] next, int row, int score, int label) {
    int most = best[0] + steps[label];
    int by = 0;
    for (int a = 1; a < COUNT && named + steepest[label] > most; a++) {
      int before = best[a] + steps[a * COUNT + label];
      if (before > most) {
        most = before;
        by = a;
      }
    }
    next[label] = most + score;
    from[row + label] = (byte) by;
  }
}
