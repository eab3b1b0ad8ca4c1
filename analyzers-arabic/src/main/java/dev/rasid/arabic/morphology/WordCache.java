package dev.rasid.arabic.morphology;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The analyses of the words met last, bounded in number.
 *
 * <p>A word has one place, by its hash; a word that comes later takes it. Entries are immutable, so
 * threads share the cache without a lock: at worst a word is analyzed twice, with the same result.
 */
final class WordCache {
  private final Entry[] entries;
  private final Function<String, WordAnalysis> analysis;

  private record Entry(String word, WordAnalysis analysis) {}

  /**
   * Makes an empty cache.
   *
   * @param bits the logarithm of the number of words kept
   */
  WordCache(int bits, Function<String, WordAnalysis> analysis) {
    entries = new Entry[1 << bits];
    this.analysis = analysis;
  }

  /**
   * Returns the analysis of {@code text.substring(start, end)}; no object is made if it is kept.
   */
  WordAnalysis get(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ hash >>> 15) & entries.length - 1;
    @Nullable Entry entry = entries[place];
    if (entry == null
        || entry.word.length() != end - start
        || !text.startsWith(entry.word, start)) {
      String word = text.substring(start, end);
      entry = new Entry(word, analysis.apply(word));
      entries[place] = entry;
    }
    return entry.analysis;
  }
}
