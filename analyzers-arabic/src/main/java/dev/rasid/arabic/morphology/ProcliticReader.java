package dev.rasid.arabic.morphology;

import dev.rasid.arabic.words.Words;

/**
 * Says how many letters of a word are conjunctions and prepositions written on it.
 *
 * <pre>{@code
 * ProcliticReader reader = new ProcliticReader();
 * char[] word = "وببيروت".toCharArray();
 * reader.read(word, 0, word.length); // 2, and isKnown() is true
 * }</pre>
 *
 * <p>An instance keeps what it knows of the word it met last, and is for one thread at a time; no
 * object is made for a word that is remembered.
 */
public final class ProcliticReader {
  private boolean known;

  /** Creates a reader, with the analyses of {@link ArabicSegmenter#standard()}. */
  public ProcliticReader() {}

  /**
   * Reads a word.
   *
   * @param clean clean text
   * @param start first code unit of the word
   * @param end one past its last code unit
   * @return how many letters of و, ف, ب, ك and ل stand before its article or stem, at least 0
   */
  public int read(char[] clean, int start, int end) {
    WordAnalysis analysis = ArabicSegmenter.analysis(Words.shared().find(clean, start, end));
    known = analysis.known();
    return analysis.procliticLetters();
  }

  /**
   * Tells whether a lexicon of this library lists the stem of the word read last; otherwise the
   * answer was a guess from its letters.
   *
   * @return whether it does
   */
  public boolean isKnown() {
    return known;
  }
}
