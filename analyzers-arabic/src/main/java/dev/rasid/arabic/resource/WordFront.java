package dev.rasid.arabic.resource;

import org.jspecify.annotations.Nullable;

/**
 * One worker's own look at the cache that all share: the commonest words, found without touching an
 * object. Takes 1.5 MB. Not safe for several threads.
 *
 * @param <T> what is known of a word; immutable
 */
public final class WordFront<T> {
  private static final int SIZE = 1 << 17;

  private final WordCache<T> cache;
  private final long[] keys = new long[SIZE];
  private final @Nullable T[] values;

  /**
   * Makes an empty one.
   *
   * @param cache what it looks up that it does not have
   */
  @SuppressWarnings("unchecked") // only values of T are written
  public WordFront(WordCache<T> cache) {
    this.cache = cache;
    values = (T[]) new Object[SIZE];
  }

  /** Returns what is known of a stretch of text. */
  public T get(char[] text, int start, int end) {
    long key = WordKey.of(text, start, end);
    int place = Mixing.mix(key) & SIZE - 1;
    T known = values[place];
    if (key > 0 && keys[place] == key && known != null) {
      return known;
    }
    return remember(key, text, start, end);
  }

  private T remember(long key, char[] text, int start, int end) {
    T value = cache.get(key, text, start, end);
    int place = Mixing.mix(key) & SIZE - 1;
    keys[place] = key;
    values[place] = value;
    return value;
  }

  /** Looks up many stretches of text, as {@link WordCache#getAll} does. */
  public void getAll(char[] text, int[] starts, int[] ends, T[] found) {
    long[] wanted = new long[found.length];
    for (int i = 0; i < found.length; i++) {
      wanted[i] = WordKey.of(text, starts[i], ends[i]);
    }
    // A loop of its own, so that the processor can wait for several places at a time.
    boolean[] missing = new boolean[found.length];
    for (int i = 0; i < found.length; i++) {
      int place = Mixing.mix(wanted[i]) & SIZE - 1;
      T known = values[place];
      if (keys[place] == wanted[i] && wanted[i] > 0 && known != null) {
        found[i] = known;
      } else {
        missing[i] = true;
      }
    }
    for (int i = 0; i < found.length; i++) {
      if (missing[i]) {
        found[i] = remember(wanted[i], text, starts[i], ends[i]);
      }
    }
  }
}
