package dev.rasid.arabic.tagger;

import dev.rasid.arabic.text.KeyProfile;

/** Numbers that stand for words and for features. */
final class Hashing {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final char[] FOLDED = folded();

  private Hashing() {}

  /** Digits are one; the rest is as for search. */
  private static char[] folded() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char key = KeyProfile.SEARCH.key((char) c);
      boolean dot = c == '·' || c == '•';
      table[c] = key >= '0' && key <= '9' ? '0' : dot ? '.' : key;
    }
    return table;
  }

  /** What a character of clean text is for the features. */
  static char fold(char c) {
    return FOLDED[c];
  }

  /** A number for the folded word. */
  static long word(CharSequence text, int start, int end) {
    long hash = (long) end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ FOLDED[text.charAt(i)]) * MULTIPLIER;
    }
    return finish(hash);
  }

  static long word(CharSequence text) {
    return word(text, 0, text.length());
  }

  /** A number for the word as it is written, never 0. */
  static long exact(char[] text, int start, int end) {
    long hash = (long) end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text[i]) * MULTIPLIER;
    }
    return finish(hash) | 1;
  }

  /** A feature: what kind, and its value. */
  static int feature(int template, long value) {
    return (int) finish((value + template) * MULTIPLIER ^ (long) template << 40);
  }

  /** A feature as seen from a place relative to it. */
  static int at(int feature, int place) {
    return (int) finish((feature * 31L + place) * MULTIPLIER);
  }

  private static long finish(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 29;
  }
}
