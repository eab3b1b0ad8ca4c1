package dev.rasid.arabic.resource;

/**
 * Spreads numbers that differ in few bits, as hashes and keys of words do; the last steps of
 * MurmurHash3 (Appleby, public domain).
 */
public final class Mixing {
  private Mixing() {}

  /** Returns a number of which every bit depends on all of the given one. */
  public static int mix(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }

  /** Returns a number of which every bit depends on all of the given one. */
  public static int mix(long key) {
    long mixed = (key ^ key >>> 33) * 0xFF51AFD7ED558CCDL;
    return (int) (mixed ^ mixed >>> 33);
  }
}
