package dev.rasid.sentiment.predicates;

import java.util.List;

/**
 * The complements that a predicate may have.
 *
 * @param phrases folded words, each a complement; empty if the predicate needs none
 * @param openings how they begin, as {@link #openings(String)} says
 */
public record FixedWords(List<List<String>> phrases, long openings) {
  private static final String ARTICLE = "ال";

  public FixedWords {
    phrases = List.copyOf(phrases);
  }

  static FixedWords of(List<List<String>> phrases) {
    long openings = 0;
    for (List<String> phrase : phrases) {
      openings |= bit(phrase.get(0), 0);
    }
    return new FixedWords(phrases, openings);
  }

  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /**
   * How a complement begins that opens with a word: one bit, or two, as the table leaves out
   * articles. No bit in common means that the word opens none of them.
   */
  public static long openings(String key) {
    long own = bit(key, 0);
    return key.startsWith(ARTICLE) ? own | bit(key, ARTICLE.length()) : own;
  }

  /** A bit for two letters, which are the same whatever pronoun stands behind the word. */
  private static long bit(String word, int from) {
    int first = from < word.length() ? word.charAt(from) : 0;
    int second = from + 1 < word.length() ? word.charAt(from + 1) : 0;
    return 1L << (31 * first + second);
  }
}
