package dev.rasid.arabic.tagger;

import java.util.Arrays;

/**
 * The scores of words, by place, made once for a word and kept for the words met last. For one
 * thread at a time.
 *
 * <p>A word has {@link #WIDTH} longs: two {@link Lanes} for each place, then the number of the word
 * without proclitics, then its role.
 */
final class WordRows {
  static final int WIDTH = 16;
  static final int BASE = 2 * Places.COUNT;
  static final int ROLE = BASE + 1;

  private static final int WAYS = 4;
  private static final int SETS = 1 << 15;

  private final TaggerModel model;
  private final WordFeatures maker;
  private final long[] keys = new long[SETS * WAYS];
  private final long[] rows = new long[SETS * WAYS * WIDTH];
  private int next;
  private final int[] sums = new int[Labels.COUNT];

  WordRows(TaggerModel model, WordFeatures maker) {
    this.model = model;
    this.maker = maker;
  }

  /** Copies what belongs to a word; {@code key} is its {@link Hashing#exact}. */
  void copy(long key, char[] text, int start, int end, long[] target, int at) {
    int set = (int) (key >>> 20) & SETS - 1;
    for (int way = set * WAYS; way < (set + 1) * WAYS; way++) {
      if (keys[way] == key) {
        System.arraycopy(rows, way * WIDTH, target, at, WIDTH);
        return;
      }
    }
    make(text, start, end, target, at);
    next = next + 1 & WAYS - 1;
    int way = set * WAYS + next;
    keys[way] = key;
    System.arraycopy(target, at, rows, way * WIDTH, WIDTH);
  }

  /** Makes what belongs to a word. */
  void make(char[] text, int start, int end, long[] target, int at) {
    maker.make(text, start, end);
    for (int place = 0; place < Places.COUNT; place++) {
      Arrays.fill(sums, 0);
      for (int i = 0; i < maker.size; i++) {
        if (Places.reaches(maker.reaches[i], place)) {
          model.add(Hashing.at(maker.features[i], place), sums);
        }
      }
      Lanes.pack(sums, target, at + 2 * place);
    }
    target[at + BASE] = maker.base;
    target[at + ROLE] = maker.role;
  }
}
