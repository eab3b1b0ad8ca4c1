package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.Columns;
import dev.rasid.arabic.resource.Mixing;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The tokens of names as numbers, found from the characters of a text without making a string.
 * Immutable.
 *
 * <p>The number of a token is its slot in an open hash table of {@link TokenKey}s; those without
 * such a key are numbered behind.
 */
final class Vocabulary {
  static final int UNKNOWN = -1;

  private final long[] keys;
  private final LongTokens others;

  Vocabulary(long[] keys, LongTokens others) {
    this.keys = keys;
    this.others = others;
  }

  /** One more than the highest number. */
  int limit() {
    return keys.length + others.size();
  }

  /** Returns the token whose key a range of clean text has. */
  int find(long key, char[] text, int start, int end) {
    return key == TokenKey.OTHER ? findOther("", text, start, end) : find(key);
  }

  /** Returns the token whose key is the given letters and that of a range of clean text. */
  int find(String before, char[] text, int start, int end) {
    long key = TokenKey.of(before, text, start, end);
    return key == TokenKey.OTHER ? findOther(before, text, start, end) : find(key);
  }

  private int findOther(String before, char[] text, int start, int end) {
    int other = others.find(before, text, start, end);
    return other == UNKNOWN ? UNKNOWN : keys.length + other;
  }

  private int find(long key) {
    int slot = slotOf(keys, key);
    return keys[slot] == key ? slot : UNKNOWN;
  }

  /** Where a key is, or would be. */
  static int slotOf(long[] table, long key) {
    int mask = table.length - 1;
    int slot = Mixing.mix(key) & mask;
    for (long found = table[slot]; found != key && found != 0; found = table[slot]) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  void write(DataOutputStream out) throws IOException {
    Columns.write(out, keys);
    others.write(out);
  }

  static Vocabulary read(DataInputStream in) throws IOException {
    return new Vocabulary(Columns.longs(in), LongTokens.read(in));
  }
}
