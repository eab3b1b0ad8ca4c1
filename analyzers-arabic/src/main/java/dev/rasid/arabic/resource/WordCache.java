package dev.rasid.arabic.resource;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the words met last, bounded in number.
 *
 * <p>Words are found by their {@link WordKey}, and compared if it is a hash. A key has a set of
 * sixteen places; a word that comes new takes the first of them, and the one that was in the last
 * is forgotten. Entries are immutable, so threads share the cache without a lock: at worst a word
 * is looked up twice, with the same result.
 *
 * @param <T> what is known of a word; immutable
 */
public final class WordCache<T> {
  private static final int WAYS = 16;

  /** Longer words are made anew each time, so that the number of words bounds the memory. */
  private static final int LONGEST_KEPT = 100;

  private final @Nullable Entry<T>[] entries;

  /** The keys of the entries, to be looked through without touching these; only a hint. */
  private final long[] keys;

  private final Function<String, T> maker;

  private record Entry<T>(long key, String word, T value) {
    boolean is(long wanted, char[] text, int start, int end) {
      return key == wanted && (key > 0 || isSpelled(text, start, end));
    }

    private boolean isSpelled(char[] text, int start, int end) {
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
   * @param maker makes what is known of a word; pure
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // only entries of T are written
  public WordCache(int bits, Function<String, T> maker) {
    entries = new Entry[1 << bits];
    keys = new long[1 << bits];
    this.maker = maker;
  }

  /** Returns what is known of a stretch of text; no object is made if it is kept. */
  public T get(char[] text, int start, int end) {
    return get(WordKey.of(text, start, end), text, start, end);
  }

  /** Returns what is known of a stretch of text whose {@link WordKey} is known. */
  T get(long key, char[] text, int start, int end) {
    Entry<T> known = entries[place(key)];
    if (known != null && known.is(key, text, start, end)) {
      return known.value;
    }
    int set = set(key);
    for (int i = set; i < set + WAYS; i++) { // two words with one hash
      Entry<T> entry = entries[i];
      if (entry != null && entry.is(key, text, start, end)) {
        return entry.value;
      }
    }
    String word = new String(text, start, end - start);
    if (word.length() > LONGEST_KEPT) {
      return maker.apply(word);
    }
    Entry<T> made = new Entry<>(key, word, maker.apply(word));
    System.arraycopy(entries, set, entries, set + 1, WAYS - 1);
    System.arraycopy(keys, set, keys, set + 1, WAYS - 1);
    entries[set] = made;
    keys[set] = key;
    return made.value;
  }

  /**
   * Looks up many stretches of text.
   *
   * @param text clean text
   * @param starts where they begin
   * @param ends where they end
   * @param found what is known of each, to be written
   */
  public void getAll(char[] text, int[] starts, int[] ends, T[] found) {
    long[] wanted = new long[found.length];
    int[] places = new int[found.length];
    for (int i = 0; i < found.length; i++) {
      wanted[i] = WordKey.of(text, starts[i], ends[i]);
    }
    // Loops of their own, so that the processor can wait for several places at a time.
    for (int i = 0; i < found.length; i++) {
      places[i] = place(wanted[i]);
    }
    for (int i = 0; i < found.length; i++) {
      Entry<T> known = entries[places[i]];
      found[i] =
          known != null && known.is(wanted[i], text, starts[i], ends[i])
              ? known.value
              : get(wanted[i], text, starts[i], ends[i]);
    }
  }

  private int set(long key) {
    return Mixing.mix(key) & (entries.length - 1) & -WAYS;
  }

  /** The first place that a key's entry may be in, or the last of its set. */
  private int place(long key) {
    int place = set(key);
    int last = place + WAYS - 1;
    while (place < last && keys[place] != key) {
      place++;
    }
    return place;
  }
}
