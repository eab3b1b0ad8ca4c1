package dev.rasid.arabic.morphology;

import java.util.List;
import java.util.Set;

/**
 * A row of the noun lexicon.
 *
 * @param lemma the masculine or base singular, clean text
 * @param kind what sort of noun it is
 * @param others the broken plurals, and the feminine of elatives and colours
 * @param endings the sound endings that the lemma takes
 */
record NounEntry(String lemma, NounKind kind, List<String> others, Set<NounEnding> endings) {
  NounEntry {
    others = List.copyOf(others);
    endings = Set.copyOf(endings);
    if (lemma.length() < 2) {
      throw new IllegalArgumentException("lemma \"" + lemma + "\" must have two letters or more");
    }
    if (endings.contains(NounEnding.DEFECTIVE) && !lemma.endsWith("ي")) {
      throw new IllegalArgumentException("the defective lemma " + lemma + " must end in ي");
    }
  }

  boolean takes(NounEnding ending) {
    return endings.contains(ending);
  }
}
