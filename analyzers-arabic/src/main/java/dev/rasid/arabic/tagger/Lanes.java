package dev.rasid.arabic.tagger;

/**
 * The scores of the eight labels of names, 16 bits each, in two longs, so that one addition adds
 * four. A score that is packed is raised by {@link #BIAS}, so that none is negative; as many as
 * {@link #MOST_ROWS} packed scores may be added.
 */
final class Lanes {
  static final int BIAS = 2048;

  /** Scores beyond this, up or down, are cut. */
  static final int LIMIT = BIAS - 1;

  static final int MOST_ROWS = 16;

  private static final int BITS = 16;
  private static final int IN_LONG = 4;

  private Lanes() {}

  /** Packs scores by label, the first half of the names into {@code at}, the rest behind. */
  static void pack(int[] scores, long[] target, int at) {
    for (int half = 0; half < 2; half++) {
      long packed = 0;
      for (int i = 0; i < IN_LONG; i++) {
        int score = scores[1 + half * IN_LONG + i];
        long raised = (long) BIAS + Math.max(-LIMIT, Math.min(LIMIT, score));
        packed |= raised << (BITS * i);
      }
      target[at + half] = packed;
    }
  }

  /** The score of a label from 1 in a sum of packed scores. */
  static int score(long first, long second, int label, int rows) {
    long packed = label <= IN_LONG ? first : second;
    int lane = (label - 1) % IN_LONG;
    return (int) (packed >>> (BITS * lane) & 0xFFFF) - rows * BIAS;
  }
}
