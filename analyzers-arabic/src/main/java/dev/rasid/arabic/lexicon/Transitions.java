package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.Columns;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Which state a token leads to from a state: an open hash table behind a filter of bits, which is
 * small enough to answer most questions, whose answer is no, from the processor's cache.
 */
final class Transitions {
  /** No state: the root, which nothing leads to. */
  static final int NONE = 0;

  /** Bits of the filter for each slot of the table. */
  private static final int FILTER_BITS = 4;

  private long[] keys;
  private int[] targets;
  private int size;
  private long[] filter = {};

  /** Makes an empty table. */
  Transitions() {
    this(new long[1 << 10], new int[1 << 10]);
  }

  private Transitions(long[] keys, int[] targets) {
    this.keys = keys;
    this.targets = targets;
  }

  private static long key(int state, int token) {
    return (long) state << 32 | token;
  }

  /** Returns the state after a token, or {@link #NONE}. Only once {@linkplain #freeze frozen}. */
  int next(int state, int token) {
    long key = key(state, token);
    int hash = Mixing.mix(key);
    long[] bits = filter;
    int bit = hash & (bits.length << 6) - 1;
    if ((bits[bit >>> 6] >>> bit & 1) == 0) {
      return NONE;
    }
    return find(key, hash);
  }

  private int find(long key, int hash) {
    int[] states = targets;
    int mask = states.length - 1;
    int slot = hash & mask;
    while (states[slot] != NONE) {
      if (keys[slot] == key) {
        return states[slot];
      }
      slot = slot + 1 & mask;
    }
    return NONE;
  }

  /** Returns where a token leads to, which is {@code fresh} if it led nowhere. */
  int add(int state, int token, int fresh) {
    long key = key(state, token);
    int hash = Mixing.mix(key);
    int known = find(key, hash);
    if (known != NONE) {
      return known;
    }
    size++;
    if (size * 3L > keys.length * 2L) {
      grow();
    }
    put(key, hash, fresh);
    return fresh;
  }

  private void put(long key, int hash, int target) {
    int mask = keys.length - 1;
    int slot = hash & mask;
    while (targets[slot] != NONE) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] keysBefore = keys;
    int[] targetsBefore = targets;
    keys = new long[2 * keysBefore.length];
    targets = new int[2 * keysBefore.length];
    for (int i = 0; i < keysBefore.length; i++) {
      if (targetsBefore[i] != NONE) {
        put(keysBefore[i], Mixing.mix(keysBefore[i]), targetsBefore[i]);
      }
    }
  }

  /** Returns a table for {@link #next}, in which tokens have other numbers. */
  Transitions freeze(int[] tokens) {
    int slots = Integer.highestOneBit(Math.max(64, size)) * 4; // a quarter to a half is used
    Transitions frozen = new Transitions(new long[slots], new int[slots]);
    for (int i = 0; i < keys.length; i++) {
      if (targets[i] != NONE) {
        long key = key((int) (keys[i] >>> 32), tokens[(int) keys[i]]);
        frozen.put(key, Mixing.mix(key), targets[i]);
      }
    }
    return frozen.filtered();
  }

  private Transitions filtered() {
    filter = new long[FILTER_BITS * keys.length / Long.SIZE];
    for (int i = 0; i < keys.length; i++) {
      if (targets[i] != NONE) {
        int bit = Mixing.mix(keys[i]) & (filter.length << 6) - 1;
        filter[bit >>> 6] |= 1L << bit;
      }
    }
    return this;
  }

  void write(DataOutputStream out) throws IOException {
    Columns.write(out, keys);
    Columns.write(out, targets);
  }

  static Transitions read(DataInputStream in) throws IOException {
    return new Transitions(Columns.longs(in), Columns.ints(in)).filtered();
  }
}
