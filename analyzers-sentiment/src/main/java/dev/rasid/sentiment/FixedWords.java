package dev.rasid.sentiment;

import java.util.List;

/**
 * The complements that a predicate may have.
 *
 * @param phrases folded words, each a complement; empty if the predicate needs none
 * @param openings the letters that they begin with, as {@link #bit} says
 */
record FixedWords(List<List<String>> phrases, long openings) {
  FixedWords {
    phrases = List.copyOf(phrases);
  }

  static FixedWords of(List<List<String>> phrases) {
    long openings = 0;
    for (List<String> phrase : phrases) {
      openings |= bit(phrase.get(0).charAt(0));
    }
    return new FixedWords(phrases, openings);
  }

  /** A bit for a letter: the letters of the Arabic block have one each. */
  static long bit(char letter) {
    return 1L << letter;
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** The letters with which one that opens with a word begins: the table leaves out articles. */
  static long openings(String key) {
    long own = key.isEmpty() ? 0 : bit(key.charAt(0));
    return key.length() > 2 && key.startsWith("ال") ? own | bit(key.charAt(2)) : own;
  }
}
