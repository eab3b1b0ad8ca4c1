package dev.rasid.arabic.entities;

/**
 * What finds names beside the lexicon and the tagger. Immutable.
 *
 * @param reviewed names of one word that are words of the language as well
 * @param cores what only says what a name is
 * @param heads names that a head word opens
 * @param titles names behind titles
 */
record NameRules(
    ReviewedForms reviewed, NameCores cores, HeadProposals heads, TitleProposals titles) {

  /** Loads the tables of this module. */
  static NameRules load() {
    return new NameRules(
        ReviewedForms.load(), new NameCores(), new HeadProposals(), new TitleProposals());
  }
}
