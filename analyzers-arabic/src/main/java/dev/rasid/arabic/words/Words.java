package dev.rasid.arabic.words;

import dev.rasid.arabic.resource.Mixing;
import org.jspecify.annotations.Nullable;

/**
 * The words met last, bounded in number.
 *
 * <p>Words are found by their {@link WordKey}, and compared if it is a hash. A key has a set of
 * sixteen places, and if all of them were taken, the key has another set. If that is full as well,
 * a word that comes new takes any place of the second half of the first, whose word is forgotten;
 * one that is met again there moves to the first half, so that the many words of a single text do
 * not push out those of the language. Threads share all this without a lock: at worst a word is
 * made twice, or forgotten early.
 */
public final class Words {
  private static final int WAYS = 16;
  private static final int OFTEN_BITS = 3;
  private static final int OFTEN = 1 << OFTEN_BITS;

  /** The golden ratio: multiples of it fall evenly between powers of two. */
  private static final int STEP = 0x9E3779B9;

  /** Longer words are made anew each time, so that the number of words bounds the memory. */
  private static final int LONGEST_KEPT = 100;

  /** Room for 131,072 words: 20 MB of news have 115,000. Full, with all notes, some 90 MB. */
  private static final int SHARED_BITS = 17;

  private static final Words SHARED = new Words(SHARED_BITS);

  private final @Nullable Word[] words;

  /** The keys of the words, to be looked through without touching these; only a hint. */
  private final long[] keys;

  private int turns;

  /**
   * Makes an empty one.
   *
   * @param bits the logarithm of the number of words kept, at least 4
   */
  Words(int bits) {
    words = new Word[1 << bits];
    keys = new long[1 << bits];
  }

  /** Returns those that all share. */
  public static Words shared() {
    return SHARED;
  }

  /** Returns the word of a stretch of clean text, which is not empty. */
  public Word find(char[] text, int start, int end) {
    return find(WordKey.of(text, start, end), text, start, end);
  }

  /** Returns a word of clean text. */
  public Word find(String word) {
    return find(word.toCharArray(), 0, word.length());
  }

  /**
   * Finds many words.
   *
   * @param text clean text
   * @param starts where they begin
   * @param ends where they end
   * @param size how many there are
   * @return as many
   */
  public Word[] findAll(char[] text, int[] starts, int[] ends, int size) {
    Word[] found = new Word[size];
    long[] wanted = new long[size];
    int[] places = new int[size];
    for (int i = 0; i < size; i++) {
      wanted[i] = WordKey.of(text, starts[i], ends[i]);
    }
    // Loops of their own, so that the processor can wait for several places at a time.
    for (int i = 0; i < size; i++) {
      places[i] = place(wanted[i]);
    }
    for (int i = 0; i < size; i++) {
      Word likely = words[places[i]];
      found[i] =
          likely != null
                  && (places[i] & OFTEN) == 0
                  && likely.is(wanted[i], text, starts[i], ends[i])
              ? likely
              : find(wanted[i], text, starts[i], ends[i]);
    }
    return found;
  }

  /** The first place that a key's word may be in, or the last of its set. */
  private int place(long key) {
    int place = set(key);
    int last = place + WAYS - 1;
    while (place < last && keys[place] != key) {
      place++;
    }
    return place;
  }

  private Word find(long key, char[] text, int start, int end) {
    int set = set(key);
    Word known = find(set, key, text, start, end);
    if (known == null) {
      known = find(otherSet(key), key, text, start, end);
    }
    if (known != null) {
      return known;
    }
    Word made = new Word(key, text, start, end);
    if (end - start <= LONGEST_KEPT) {
      int free = free(set);
      free = free >= 0 ? free : free(otherSet(key));
      put(free >= 0 ? free : set + OFTEN + turn(), made);
    }
    return made;
  }

  private @Nullable Word find(int set, long key, char[] text, int start, int end) {
    for (int place = set; place < set + WAYS; place++) {
      Word word = keys[place] == key ? words[place] : null;
      if (word != null && word.is(key, text, start, end)) {
        if (place >= set + OFTEN) {
          promote(set, place, word);
        }
        return word;
      }
    }
    return null;
  }

  /** A place of a set that no word has had yet; negative if there is none. */
  private int free(int set) {
    for (int place = set; place < set + WAYS; place++) {
      if (words[place] == null) {
        return place;
      }
    }
    return -1;
  }

  /** Lets a word change places with one of the first half. */
  private void promote(int set, int place, Word word) {
    int other = set + turn();
    Word demoted = words[other];
    put(other, word);
    words[place] = demoted;
    keys[place] = demoted == null ? 0 : demoted.key();
  }

  /**
   * One of the places of a half, as if by chance: who reads the same texts again and again would
   * else find that each word has just been forgotten.
   */
  private int turn() {
    turns += STEP;
    return turns >>> (Integer.SIZE - OFTEN_BITS);
  }

  private void put(int place, Word word) {
    words[place] = word;
    keys[place] = word.key();
  }

  private int set(long key) {
    return Mixing.mix(key) & (words.length - 1) & -WAYS;
  }

  private int otherSet(long key) {
    return Mixing.mix(~key) & (words.length - 1) & -WAYS;
  }
}
