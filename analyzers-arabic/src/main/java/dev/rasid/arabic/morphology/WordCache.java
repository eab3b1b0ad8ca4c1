package dev.rasid.arabic.morphology;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The analyses of the words met last, bounded in number.
 *
 * <p>A word of up to ten Arabic letters is a key by itself, six bits a letter, and so are up to
 * three characters of any kind; what is longer has its hash as key and is compared. A key has a set
 * of sixteen places; a word that comes new takes the first of them, and the one that was in the
 * last is forgotten. Entries are immutable, so threads share the cache without a lock: at worst a
 * word is analyzed twice, with the same result.
 */
final class WordCache {
  private static final int WAYS = 16;
  private static final int LETTER_BITS = 6;
  private static final int LONGEST_KEY = 10;

  /** Up to so many characters of any kind are a key, which {@link #SHORT} marks. */
  private static final int LONGEST_SHORT = 3;

  private static final long SHORT = 1L << 62;

  /** Letters from here on make keys; none has the number 0. */
  private static final int BEFORE_LETTERS = 0x0620;

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
    return get(key(text, start, end), text, start, end);
  }

  /** Returns the analysis of a stretch of text whose {@link #key} is known. */
  WordAnalysis get(long key, char[] text, int start, int end) {
    int set = place(key) & (entries.length - 1) & -WAYS;
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

  /** Positive if it stands for this word alone. */
  static long key(char[] text, int start, int end) {
    if (end - start > LONGEST_KEY) {
      return hash(text, start, end);
    }
    long key = 1; // so that the length shows
    for (int i = start; i < end; i++) {
      int letter = text[i] - BEFORE_LETTERS;
      if (letter <= 0 || letter >= 1 << LETTER_BITS) {
        return end - start > LONGEST_SHORT ? hash(text, start, end) : shortKey(text, start, end);
      }
      key = key << LETTER_BITS | letter;
    }
    return key;
  }

  private static long shortKey(char[] text, int start, int end) {
    long key = (long) end - start;
    for (int i = start; i < start + LONGEST_SHORT; i++) {
      key = key << Character.SIZE | (i < end ? text[i] : 0);
    }
    return key | SHORT;
  }

  private static long hash(char[] text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash | Long.MIN_VALUE;
  }

  /** Spreads keys, which differ in few letters; the last step of MurmurHash3 for 64 bits. */
  static int place(long key) {
    long mixed = (key ^ key >>> 33) * 0xFF51AFD7ED558CCDL;
    return (int) (mixed ^ mixed >>> 33);
  }
}
