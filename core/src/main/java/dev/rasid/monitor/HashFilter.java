package dev.rasid.monitor;

/** Tells without a look-up that most hashes are none of a set: a bit for each, among 32 or more. */
final class HashFilter {
  private static final int FEWEST_BITS = 6;

  private final long[] bits;
  private final int shift;

  /** Makes a filter for as many hashes as are given. */
  HashFilter(int hashes) {
    int logarithm = Math.max(FEWEST_BITS, 38 - Integer.numberOfLeadingZeros(Math.max(1, hashes)));
    logarithm = Math.min(logarithm, Integer.SIZE - 1);
    bits = new long[1 << (logarithm - FEWEST_BITS)];
    shift = Integer.SIZE - logarithm;
  }

  void add(int hash) {
    int bit = bit(hash);
    bits[bit >>> FEWEST_BITS] |= 1L << bit;
  }

  /** 1 if the hash may be in the set, 0 if it is not. */
  int mayHave(int hash) {
    int bit = bit(hash);
    return (int) (bits[bit >>> FEWEST_BITS] >>> bit) & 1;
  }

  private int bit(int hash) {
    return (hash * 0x9E3779B9) >>> shift;
  }
}
