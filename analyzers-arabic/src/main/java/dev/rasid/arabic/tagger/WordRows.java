package dev.rasid.arabic.tagger;

import dev.rasid.arabic.words.Word;
import dev.rasid.arabic.words.WordNote;
import java.util.Arrays;

/**
 * The scores of words, by place, made once for a word and kept beside it. For one thread at a time.
 *
 * <p>A word has {@link #WIDTH} longs: two {@link Lanes} for each place, then the number of the word
 * without proclitics, then its role; behind them stands for which tagger they were made.
 */
final class WordRows {
  static final int WIDTH = 16;
  static final int BASE = 2 * Places.COUNT;
  static final int ROLE = BASE + 1;

  private static final WordNote<long[]> NOTE = new WordNote<>(WordNote.Topic.NAMES);

  private final long tagger;
  private final TaggerModel model;
  private final WordFeatures maker;
  private final int[] sums = new int[Labels.COUNT];

  WordRows(NameTagger tagger) {
    this.tagger = tagger.id;
    model = tagger.model;
    maker = tagger.features();
  }

  /** Returns what belongs to a word; not to be changed. */
  long[] of(Word word) {
    long[] known = NOTE.find(word);
    return known != null && known[WIDTH] == tagger ? known : NOTE.keep(word, make(word.form()));
  }

  /** Makes what belongs to a word, which is empty outside of sentences. */
  long[] make(String word) {
    long[] row = new long[WIDTH + 1];
    maker.make(word);
    for (int place = 0; place < Places.COUNT; place++) {
      Arrays.fill(sums, 0);
      for (int i = 0; i < maker.size; i++) {
        if (Places.reaches(maker.reaches[i], place)) {
          model.add(Hashing.at(maker.features[i], place), sums);
        }
      }
      Lanes.pack(sums, row, 2 * place);
    }
    row[BASE] = maker.base;
    row[ROLE] = maker.role;
    row[WIDTH] = tagger;
    return row;
  }
}
