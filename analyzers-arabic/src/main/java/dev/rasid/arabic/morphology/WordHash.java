package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.Mixing;

/**
 * The hash of a word that tables of this package share.
 *
 * <p>Words of a language differ in few letters of a small range, which a polynomial leaves close
 * together; a last step spreads them.
 */
final class WordHash {
  private static final int FACTOR = 31;

  private WordHash() {}

  static int of(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = FACTOR * hash + text.charAt(i);
    }
    return Mixing.mix(hash);
  }

  /** The same of characters, hundreds of thousands of which are hashed at the start. */
  static int of(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = FACTOR * hash + text[i];
    }
    return Mixing.mix(hash);
  }
}
