package dev.rasid.arabic.morphology;

import java.util.List;

/**
 * A verb of the lexicon; spellings are clean text without vowel signs.
 *
 * @param lemma third person masculine singular of the past
 * @param imperfect the same person of the imperfect
 * @param form 1 to 10, Q1, Q2 or Q4
 * @param root the radicals, weak ones as what they are, hamza as ء
 * @param masdars verbal nouns
 * @param transitive whether it has a passive
 * @param participles those that the patterns do not give
 * @param gloss an English word or two
 */
record VerbEntry(
    String lemma,
    String imperfect,
    String form,
    String root,
    List<String> masdars,
    boolean transitive,
    List<String> participles,
    String gloss) {
  VerbEntry {
    masdars = List.copyOf(masdars);
    participles = List.copyOf(participles);
  }

  /** Returns a radical, counted from 1. */
  char radical(int number) {
    return root.charAt(number - 1);
  }

  /** Returns the last radical. */
  char lastRadical() {
    return root.charAt(root.length() - 1);
  }
}
