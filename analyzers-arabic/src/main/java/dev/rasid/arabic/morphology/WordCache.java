package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.WordKey;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The analyses of the words met last, bounded in number.
 *
 * <p>Words are found by their {@link WordKey}, and compared if it is a hash. A key has a set of
 * sixteen places; a word that comes new takes the first of them, and the one that was in the last
 * is forgotten. Entries are immutable, so threads share the cache without a lock: at worst a word
 * is analyzed twice, with the same result.
 */
final class WordCache {
  private static final int WAYS = 16;

  private final @Nullable Entry[] entries;

  /** The keys of the entries, to be looked through without touching these; only a hint. */
  private final long[] keys;

  private final Function<String, WordAnalysis> analysis;

  private record Entry(long key, String word, WordAnalysis analysis) {
    boolean isSpelled(char[] text, int start, int end) {
      if (word.length() != end - start) {
        return false;
      }
      for (int i = start; i < end; i++) {
        if (text[i] != word.charAt(i - start)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Makes an empty cache.
   *
   * @param bits the logarithm of the number of words kept, at least 4
   */
  WordCache(int bits, Function<String, WordAnalysis> analysis) {
    entries = new Entry[1 << bits];
    keys = new long[1 << bits];
    this.analysis = analysis;
  }

  /** Returns the analysis of a stretch of text; no object is made if it is kept. */
  WordAnalysis get(char[] text, int start, int end) {
    return get(WordKey.of(text, start, end), text, start, end);
  }

  /** Returns the analysis of a stretch of text whose {@link WordKey} is known. */
  WordAnalysis get(long key, char[] text, int start, int end) {
    int set = WordKey.place(key) & (entries.length - 1) & -WAYS;
    for (int i = set; i < set + WAYS; i++) {
      if (keys[i] == key) {
        Entry entry = entries[i];
        if (entry != null && entry.key == key && (key > 0 || entry.isSpelled(text, start, end))) {
          return entry.analysis;
        }
      }
    }
    String word = new String(text, start, end - start);
    Entry made = new Entry(key, word, analysis.apply(word));
    System.arraycopy(entries, set, entries, set + 1, WAYS - 1);
    System.arraycopy(keys, set, keys, set + 1, WAYS - 1);
    entries[set] = made;
    keys[set] = key;
    return made.analysis;
  }
}
