package dev.rasid.arabic.linking;

import dev.rasid.arabic.resource.WordKey;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the words met last, bounded in number: full, some 40 MB.
 *
 * <p>Facts are immutable, so threads share the memory without a lock: at worst a word is looked up
 * twice, with the same result.
 */
final class WordMemory {
  private static final int WAYS = 16;
  private static final int SIZE = 1 << 17;

  private final @Nullable WordFacts[] facts = new WordFacts[SIZE];

  /** The key of each word, to be looked through without touching it; only a hint. */
  private final long[] keys = new long[SIZE];

  private WordMemory() {}

  private static final class Holder {
    static final WordMemory SHARED = new WordMemory();
  }

  /** Returns the memory that all analyzers of a program share. */
  static WordMemory shared() {
    return Holder.SHARED;
  }

  /** Returns the facts of each stretch of clean text, none of which is empty. */
  WordFacts[] getAll(char[] text, int[] starts, int[] ends) {
    int count = starts.length;
    long[] wanted = new long[count];
    for (int i = 0; i < count; i++) {
      wanted[i] = WordKey.of(text, starts[i], ends[i]);
    }
    // A loop of its own, so that the processor can wait for several places at a time.
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      int place = WordKey.place(wanted[i]) & (SIZE - 1) & -WAYS;
      int last = place + WAYS - 1;
      while (place < last && keys[place] != wanted[i]) {
        place++;
      }
      places[i] = place;
    }
    WordFacts[] found = new WordFacts[count];
    for (int i = 0; i < count; i++) {
      WordFacts known = facts[places[i]];
      boolean same =
          known != null
              && (wanted[i] > 0
                  ? known.wordKey() == wanted[i]
                  : known.isSpelled(text, starts[i], ends[i]));
      found[i] = same && known != null ? known : learn(wanted[i], text, starts[i], ends[i]);
    }
    return found;
  }

  /** Looks among all of a word's places before it makes facts anew. */
  private WordFacts learn(long key, char[] text, int start, int end) {
    int set = WordKey.place(key) & (SIZE - 1) & -WAYS;
    for (int i = set; i < set + WAYS; i++) {
      WordFacts known = facts[i];
      if (known != null && known.isSpelled(text, start, end)) {
        return known;
      }
    }
    WordFacts made = WordFacts.of(new String(text, start, end - start));
    System.arraycopy(facts, set, facts, set + 1, WAYS - 1);
    System.arraycopy(keys, set, keys, set + 1, WAYS - 1);
    facts[set] = made;
    keys[set] = key;
    return made;
  }
}
