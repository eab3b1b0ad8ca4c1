package dev.rasid.sentiment;

import org.jspecify.annotations.Nullable;

/**
 * What was lately found out about words, by word. It holds a fixed number of them, for the
 * vocabulary of news is open: a word takes the place of one whose hash is like its own.
 *
 * <p>Safe for use by several threads without a lock, as long as the values are immutable: a race
 * costs no more than finding something out twice, and whoever asks gets what belongs to the word or
 * nothing. So it may never change an answer, only how soon it comes.
 *
 * @param <T> what is known of a word
 */
final class Remembered<T> {
  /** In pairs of neighbours; the first of a pair came last. */
  private final @Nullable Entry<T>[] entries;

  private record Entry<T>(String word, T value) {}

  /**
   * Remembers nothing yet.
   *
   * @param most how many words at once: a power of two, at least 2
   * @throws IllegalArgumentException if it is not
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of entries, which nobody else sees
  Remembered(int most) {
    if (most < 2 || Integer.bitCount(most) != 1) {
      throw new IllegalArgumentException(most + " places; must be a power of two, at least 2");
    }
    entries = new Entry[most];
  }

  /** What is remembered of a word, or null. */
  @Nullable T get(String word) {
    int place = place(word);
    Entry<T> last = entries[place];
    if (last != null && last.word().equals(word)) {
      return last.value();
    }
    Entry<T> earlier = entries[place ^ 1];
    return earlier != null && earlier.word().equals(word) ? earlier.value() : null;
  }

  /** Remembers a word, in the place of an earlier one if need be. */
  void put(String word, T value) {
    int place = place(word);
    Entry<T> last = entries[place];
    if (last != null && !last.word().equals(word)) {
      entries[place ^ 1] = last;
    }
    entries[place] = new Entry<>(word, value);
  }

  private int place(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 16) & entries.length - 1;
  }
}
