package dev.rasid.arabic.tagger;

import java.util.Arrays;

/**
 * Everything that was learned. Weights are integers, {@link #UNIT} of them for a score of one.
 * Immutable, safe for use by any number of threads.
 */
final class TaggerModel {
  /** The fixed-point unit of scores. */
  static final int UNIT = 32;

  private static final int NAMES = Labels.COUNT - 1;
  private static final int MOST = 127;

  /** What part of the lean each token has that continues a name. */
  private static final double HOLD = 0.2;

  /** The features that have a weight, in the order of their numbers. */
  final int[] features;

  /** Of each feature: eight weights of one byte, that of label 1 in the lowest. */
  final long[] rows;

  /** From label to label, in the last row from the start of a sentence. */
  final int[][] transitions;

  final SoundModel sounds;
  final LearnedWords learned;

  private final int[] slots;

  TaggerModel(
      int[] features, long[] rows, int[][] transitions, SoundModel sounds, LearnedWords learned) {
    this.features = features;
    this.rows = rows;
    this.transitions = transitions;
    this.sounds = sounds;
    this.learned = learned;
    slots = new int[Integer.highestOneBit(Math.max(8, features.length)) * 4];
    int mask = slots.length - 1;
    for (int i = 0; i < features.length; i++) {
      int slot = spread(features[i]) & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = i + 1;
    }
  }

  /**
   * Rounds weights, and leaves out those smaller than {@code least}; {@code lean} is added to the
   * score of each name that begins behind a token outside of names, and a part of it to that of
   * each further token, so that neither splitting a name nor cutting it short pays.
   */
  static TaggerModel of(
      FeatureIndex index,
      float[] weights,
      double[][] transitions,
      double least,
      double lean,
      SoundModel sounds,
      LearnedWords learned) {
    int[] features = new int[index.size()];
    long[] rows = new long[index.size()];
    int count = 0;
    for (int i = 0; i < index.size(); i++) {
      long row = 0;
      for (int y = 0; y < NAMES; y++) {
        float weight = weights[i * NAMES + y];
        long rounded = Math.abs(weight) < least ? 0 : Math.round((double) weight * UNIT);
        row |= (Math.max(-MOST, Math.min(MOST, rounded)) & 0xFF) << (Byte.SIZE * y);
      }
      if (row != 0) {
        features[count] = index.feature(i);
        rows[count++] = row;
      }
    }
    int[][] steps = new int[Labels.COUNT + 1][Labels.COUNT];
    for (int a = 0; a <= Labels.COUNT; a++) {
      for (int b = 0; b < Labels.COUNT; b++) {
        steps[a][b] = (int) Math.round((transitions[a][b] + lean(a, b, lean)) * UNIT);
      }
    }
    return new TaggerModel(
        Arrays.copyOf(features, count), Arrays.copyOf(rows, count), steps, sounds, learned);
  }

  private static double lean(int before, int label, double lean) {
    if (Labels.isInside(label)) {
      return lean * HOLD;
    }
    boolean opens = before == Labels.OUTSIDE || before == Labels.COUNT;
    return opens && Labels.isBegin(label) ? lean : 0;
  }

  /** Adds the weights of a feature to sums by label; none if it has no weight. */
  void add(int feature, int[] sums) {
    int mask = slots.length - 1;
    int slot = spread(feature) & mask;
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (features[number] == feature) {
        long row = rows[number];
        for (int y = 0; y < NAMES; y++) {
          sums[y + 1] += (byte) (row >>> (Byte.SIZE * y));
        }
        return;
      }
      slot = slot + 1 & mask;
    }
  }

  private static int spread(int feature) {
    return (feature * 0x9E3779B1) >>> 7;
  }
}
