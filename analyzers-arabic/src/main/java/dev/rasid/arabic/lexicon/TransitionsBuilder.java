package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.Mixing;
import java.util.Arrays;

/** Collects transitions in an open hash table. */
final class TransitionsBuilder {
  private static final int NONE = Transitions.NONE;

  private long[] keys = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int size;

  /** Returns where a token leads to, which is {@code fresh} if it led nowhere. */
  int add(int state, int token, int fresh) {
    long key = (long) state << 32 | token;
    int slot = slotOf(key);
    if (targets[slot] != NONE) {
      return targets[slot];
    }
    keys[slot] = key;
    targets[slot] = fresh;
    size++;
    if (size * 4L > keys.length * 3L) {
      grow();
    }
    return fresh;
  }

  private int slotOf(long key) {
    int mask = keys.length - 1;
    int slot = Mixing.mix(key) & mask;
    while (targets[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] keysBefore = keys;
    int[] targetsBefore = targets;
    keys = new long[2 * keysBefore.length];
    targets = new int[2 * keysBefore.length];
    for (int i = 0; i < keysBefore.length; i++) {
      if (targetsBefore[i] != NONE) {
        int slot = slotOf(keysBefore[i]);
        keys[slot] = keysBefore[i];
        targets[slot] = targetsBefore[i];
      }
    }
  }

  /**
   * Builds the transitions.
   *
   * @param states how many states there are
   * @param tokens the final numbers of the tokens
   */
  Transitions build(int states, int[] tokens) {
    int[] starts = new int[states + 1];
    for (int i = 0; i < keys.length; i++) {
      if (targets[i] != NONE) {
        starts[state(i)]++;
      }
    }
    for (int state = 0, sum = 0; state <= states; state++) {
      sum += starts[state];
      starts[state] = sum; // the end of its edges; below it goes down to their start
    }
    long[] edges = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (targets[i] != NONE) {
        edges[--starts[state(i)]] = (long) tokens[(int) keys[i]] << 32 | targets[i];
      }
    }
    for (int state = 0; state < states; state++) {
      Arrays.sort(edges, starts[state], starts[state + 1]);
    }
    return new Transitions(starts, edges);
  }

  private int state(int slot) {
    return (int) (keys[slot] >>> 32);
  }
}
