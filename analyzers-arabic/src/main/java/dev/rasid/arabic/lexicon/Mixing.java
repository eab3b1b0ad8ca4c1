package dev.rasid.arabic.lexicon;

/** Spreads numbers that differ in few bits; the last steps of MurmurHash3 (public domain). */
final class Mixing {
  private Mixing() {}

  static int mix(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }

  static int mix(long key) {
    long mixed = (key ^ key >>> 33) * 0xFF51AFD7ED558CCDL;
    return (int) (mixed ^ mixed >>> 33);
  }
}
