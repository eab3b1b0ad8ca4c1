package dev.rasid.monitor;

/** Tells without a look-up that most keys are none of a set: a bit for each, among 32 or more. */
final class HashFilter {
  private static final int FEWEST_BITS = 6;

  private final long[] bits;
  private final int shift;

  /** Makes a filter for as many keys as are given. */
  HashFilter(int keys) {
    int logarithm = Math.max(FEWEST_BITS, 38 - Integer.numberOfLeadingZeros(Math.max(1, keys)));
    logarithm = Math.min(logarithm, Integer.SIZE - 1);
    bits = new long[1 << (logarithm - FEWEST_BITS)];
    shift = Long.SIZE - logarithm;
  }

  void add(long key) {
    int bit = bit(key);
    bits[bit >>> FEWEST_BITS] |= 1L << bit;
  }

  /** 1 if the key may be in the set, 0 if it is not. */
  int mayHave(long key) {
    int bit = bit(key);
    return (int) (bits[bit >>> FEWEST_BITS] >>> bit) & 1;
  }

  private int bit(long key) {
    return (int) (WordKey.spread(key) >>> shift);
  }
}
