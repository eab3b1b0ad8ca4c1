package dev.rasid.arabic.morphology;

import org.jspecify.annotations.Nullable;

/**
 * One worker's own look at the cache that all share: the commonest words, small enough to stay in
 * the processor's cache, and found without touching an object. Not safe for several threads.
 */
final class WordFront {
  private static final int SIZE = 1 << 15;

  private final WordCache cache;
  private final long[] keys = new long[SIZE];
  private final @Nullable WordAnalysis[] analyses = new WordAnalysis[SIZE];

  WordFront(WordCache cache) {
    this.cache = cache;
  }

  WordAnalysis get(char[] text, int start, int end) {
    long key = WordCache.key(text, start, end);
    int place = WordCache.place(key) & SIZE - 1;
    WordAnalysis known = analyses[place];
    if (key > 0 && keys[place] == key && known != null) {
      return known;
    }
    WordAnalysis analysis = cache.get(key, text, start, end);
    keys[place] = key;
    analyses[place] = analysis;
    return analysis;
  }
}
