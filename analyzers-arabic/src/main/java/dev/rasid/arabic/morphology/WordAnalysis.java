package dev.rasid.arabic.morphology;

import dev.rasid.annotation.SegmentRole;
import java.util.List;

/**
 * A clean word taken apart. The parts follow each other from 0 to the word's length.
 *
 * @param known whether the lexicons list its stem, so that the parts are no guess
 */
record WordAnalysis(List<Part> parts, String lemma, String stem, boolean known) {
  WordAnalysis {
    parts = List.copyOf(parts);
  }

  /** How many letters of conjunctions and prepositions stand in front. */
  int procliticLetters() {
    int letters = 0;
    for (Part part : parts) {
      if (part.role() != SegmentRole.CONJUNCTION && part.role() != SegmentRole.PREPOSITION) {
        break;
      }
      letters = part.end();
    }
    return letters;
  }
}
