package dev.rasid.arabic.morphology;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The analyses of the words met last, bounded in number.
 *
 * <p>A word has a set of eight places, by its hash; one that comes new takes the first of them, and
 * the one that was in the last is forgotten. Entries are immutable, so threads share the cache
 * without a lock: at worst a word is analyzed twice, with the same result.
 */
final class WordCache {
  private static final int WAYS = 8;

  private final @Nullable Entry[] entries;

  /** The hashes of the entries, to be looked through without touching these; only a hint. */
  private final int[] hashes;

  private final Function<String, WordAnalysis> analysis;

  private record Entry(String word, WordAnalysis analysis) {}

  /**
   * Makes an empty cache.
   *
   * @param bits the logarithm of the number of words kept, at least 3
   */
  WordCache(int bits, Function<String, WordAnalysis> analysis) {
    entries = new Entry[1 << bits];
    hashes = new int[1 << bits];
    this.analysis = analysis;
  }

  /**
   * Returns the analysis of {@code text.substring(start, end)}; no object is made if it is kept.
   */
  WordAnalysis get(String text, int start, int end) {
    int hash = WordHash.of(text, start, end);
    int set = hash & (entries.length - 1) & -WAYS;
    for (int i = set; i < set + WAYS; i++) {
      if (hashes[i] == hash) {
        Entry entry = entries[i];
        if (entry != null
            && entry.word.length() == end - start
            && text.startsWith(entry.word, start)) {
          return entry.analysis;
        }
      }
    }
    String word = text.substring(start, end);
    Entry made = new Entry(word, analysis.apply(word));
    System.arraycopy(entries, set, entries, set + 1, WAYS - 1);
    System.arraycopy(hashes, set, hashes, set + 1, WAYS - 1);
    entries[set] = made;
    hashes[set] = hash;
    return made.analysis;
  }
}
