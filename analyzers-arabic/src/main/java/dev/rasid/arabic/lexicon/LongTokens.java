package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.Columns;
import dev.rasid.arabic.resource.Mixing;
import dev.rasid.arabic.text.KeyProfile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The tokens of names that are no {@linkplain TokenKey#isWhole whole} keys. Immutable. */
final class LongTokens {
  private static final int FACTOR = 31;

  /** The keys of all tokens, one after the other. */
  private final char[] pool;

  /** Where each token ends in the pool. */
  private final int[] ends;

  /** Open hash table: the hash in the upper half, the token plus one in the lower. */
  private final long[] slots;

  LongTokens(char[] pool, int[] ends) {
    this.pool = pool;
    this.ends = ends;
    slots = new long[Integer.highestOneBit(Math.max(4, ends.length)) * 4];
    int mask = slots.length - 1;
    int start = 0;
    for (int token = 0; token < ends.length; token++) {
      int hash = 0;
      for (int i = start; i < ends[token]; i++) {
        hash = FACTOR * hash + pool[i];
      }
      int slot = Mixing.mix(hash) & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = (long) hash << 32 | token + 1;
      start = ends[token];
    }
  }

  int size() {
    return ends.length;
  }

  /**
   * Returns the token whose key is the given letters and that of a range of clean text, or {@link
   * Vocabulary#UNKNOWN}.
   */
  int find(String before, char[] text, int start, int end) {
    int hash = before.hashCode();
    for (int i = start; i < end; i++) {
      hash = FACTOR * hash + KeyProfile.SEARCH.key(text[i]);
    }
    long[] table = slots;
    int mask = table.length - 1;
    int slot = Mixing.mix(hash) & mask;
    for (long entry = table[slot]; entry != 0; entry = table[slot]) {
      if ((int) (entry >>> 32) == hash) {
        int token = (int) entry - 1;
        if (isSpelled(token, before, text, start, end)) {
          return token;
        }
      }
      slot = slot + 1 & mask;
    }
    return Vocabulary.UNKNOWN;
  }

  private boolean isSpelled(int token, String before, char[] text, int start, int end) {
    int at = token == 0 ? 0 : ends[token - 1];
    if (ends[token] - at != before.length() + end - start) {
      return false;
    }
    for (int i = 0; i < before.length(); i++) {
      if (pool[at++] != before.charAt(i)) {
        return false;
      }
    }
    for (int i = start; i < end; i++) {
      if (pool[at++] != KeyProfile.SEARCH.key(text[i])) {
        return false;
      }
    }
    return true;
  }

  void write(DataOutputStream out) throws IOException {
    Columns.write(out, new String(pool));
    Columns.write(out, ends);
  }

  static LongTokens read(DataInputStream in) throws IOException {
    return new LongTokens(Columns.chars(in), Columns.ints(in));
  }
}
