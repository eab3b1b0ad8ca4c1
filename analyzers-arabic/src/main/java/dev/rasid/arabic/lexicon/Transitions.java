package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.Columns;
import dev.rasid.arabic.resource.Mixing;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Which state a token leads to from a state: sorted edges behind a filter of bits, which is small
 * enough to answer most questions, whose answer is no, from the processor's cache. Immutable.
 */
final class Transitions {
  /** No state: the root, which nothing leads to. */
  static final int NONE = 0;

  private static final int FILTER_BITS = 8;

  /** By state: its first edge; at the end, the number of edges. */
  private final int[] starts;

  /** The token in the upper half, the state it leads to in the lower; those of a state sorted. */
  private final long[] edges;

  private final long[] filter;

  Transitions(int[] starts, long[] edges) {
    this.starts = starts;
    this.edges = edges;
    int bits = Integer.highestOneBit(Math.max(Long.SIZE, edges.length)) * FILTER_BITS;
    filter = new long[bits / Long.SIZE];
    for (int state = 0; state + 1 < starts.length; state++) {
      for (int i = starts[state]; i < starts[state + 1]; i++) {
        int bit = bit(state, (int) (edges[i] >>> 32), filter);
        filter[bit >>> 6] |= 1L << bit;
      }
    }
  }

  private static int bit(int state, int token, long[] filter) {
    return Mixing.mix((long) state << 32 | token) & ((filter.length << 6) - 1);
  }

  /** Returns the state after a token, or {@link #NONE}. */
  int next(int state, int token) {
    int bit = bit(state, token, filter);
    return (filter[bit >>> 6] >>> bit & 1) == 0 ? NONE : find(state, token);
  }

  private int find(int state, int token) {
    int low = starts[state];
    int high = starts[state + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      long edge = edges[middle];
      int found = (int) (edge >>> 32);
      if (found == token) {
        return (int) edge;
      }
      if (found < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return NONE;
  }

  void write(DataOutputStream out) throws IOException {
    Columns.write(out, starts);
    Columns.write(out, edges);
  }

  static Transitions read(DataInputStream in) throws IOException {
    return new Transitions(Columns.ints(in), Columns.longs(in));
  }
}
