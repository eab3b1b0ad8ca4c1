package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.WordKey;
import org.jspecify.annotations.Nullable;

/**
 * One worker's own look at the cache that all share: the commonest words, found without touching an
 * object. Takes 1.5 MB. Not safe for several threads.
 */
final class WordFront {
  private static final int SIZE = 1 << 17;

  private final WordCache cache;
  private final long[] keys = new long[SIZE];
  private final @Nullable WordAnalysis[] analyses = new WordAnalysis[SIZE];

  WordFront(WordCache cache) {
    this.cache = cache;
  }

  /** Returns the analysis of a stretch of text. */
  WordAnalysis get(char[] text, int start, int end) {
    long key = WordKey.of(text, start, end);
    int place = WordKey.place(key) & SIZE - 1;
    WordAnalysis known = analyses[place];
    if (key > 0 && keys[place] == key && known != null) {
      return known;
    }
    return remember(key, text, start, end);
  }

  private WordAnalysis remember(long key, char[] text, int start, int end) {
    WordAnalysis analysis = cache.get(key, text, start, end);
    int place = WordKey.place(key) & SIZE - 1;
    keys[place] = key;
    analyses[place] = analysis;
    return analysis;
  }

  /** Returns the analysis of each of {@code count} stretches of text. */
  WordAnalysis[] getAll(char[] text, int[] starts, int[] ends, int count) {
    long[] wanted = new long[count];
    for (int i = 0; i < count; i++) {
      wanted[i] = WordKey.of(text, starts[i], ends[i]);
    }
    // A loop of its own, so that the processor can wait for several places at a time.
    WordAnalysis[] found = new WordAnalysis[count];
    for (int i = 0; i < count; i++) {
      int place = WordKey.place(wanted[i]) & SIZE - 1;
      if (keys[place] == wanted[i]) {
        found[i] = analyses[place];
      }
    }
    for (int i = 0; i < count; i++) {
      if (found[i] == null || wanted[i] < 0) {
        found[i] = remember(wanted[i], text, starts[i], ends[i]);
      }
    }
    return found;
  }
}
