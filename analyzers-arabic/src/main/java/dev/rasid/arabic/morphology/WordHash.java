package dev.rasid.arabic.morphology;

/**
 * The hash of a word that tables of this package share.
 *
 * <p>Words of a language differ in few letters of a small range, which a polynomial leaves close
 * together; the last step, that of MurmurHash3 (Appleby, public domain), spreads them.
 */
final class WordHash {
  private WordHash() {}

  static int of(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }
}
