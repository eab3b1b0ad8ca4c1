package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.Mixing;
import java.util.Arrays;

/**
 * Numbers the tokens of names. It has a table of its own, so that filling it does not teach the
 * compiler what matching does not do.
 */
final class VocabularyBuilder {
  private char[] pool = new char[1 << 10];
  private int[] ends = new int[1 << 8];
  private int size;
  private int[] slots = new int[1 << 9];

  /** Returns the number of a key, a new one if it is new. */
  int number(String key) {
    int mask = slots.length - 1;
    int slot = Mixing.mix(key.hashCode()) & mask;
    while (slots[slot] != 0) {
      if (isSpelled(slots[slot] - 1, key)) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & mask;
    }
    append(key);
    slots[slot] = size;
    if (size * 3L > slots.length * 2L) {
      grow();
    }
    return size - 1;
  }

  /**
   * Builds the vocabulary.
   *
   * @param numbers gets the final number of each token
   */
  Vocabulary build(int[] numbers) {
    long[] keys = new long[Integer.highestOneBit(Math.max(4, size)) * 4];
    StringBuilder others = new StringBuilder();
    IntTable otherEnds = new IntTable(1);
    for (int token = 0; token < size; token++) {
      long key = TokenKey.of(pool, start(token), ends[token]);
      if (key == TokenKey.OTHER) {
        others.append(pool, start(token), ends[token] - start(token));
        numbers[token] = keys.length + otherEnds.add(others.length());
      } else {
        numbers[token] = Vocabulary.slotOf(keys, key);
        keys[numbers[token]] = key;
      }
    }
    return new Vocabulary(
        keys, new LongTokens(others.toString().toCharArray(), otherEnds.column(0)));
  }

  int size() {
    return size;
  }

  private int start(int token) {
    return token == 0 ? 0 : ends[token - 1];
  }

  private boolean isSpelled(int token, String key) {
    int start = start(token);
    return ends[token] - start == key.length()
        && Arrays.equals(pool, start, ends[token], key.toCharArray(), 0, key.length());
  }

  private void append(String key) {
    int start = start(size);
    if (pool.length < start + key.length()) {
      pool = Arrays.copyOf(pool, Math.max(start + key.length(), pool.length * 3 / 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 3 / 2);
    }
    key.getChars(0, key.length(), pool, start);
    ends[size++] = start + key.length();
  }

  private void grow() {
    slots = new int[2 * slots.length];
    int mask = slots.length - 1;
    for (int token = 0; token < size; token++) {
      int hash = new String(pool, start(token), ends[token] - start(token)).hashCode();
      int slot = Mixing.mix(hash) & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = token + 1;
    }
  }
}
