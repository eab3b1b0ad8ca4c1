package dev.rasid.arabic.entities;

import dev.rasid.arabic.linking.Heads;
import dev.rasid.arabic.linking.Nationalities;
import dev.rasid.arabic.linking.TitleHeads;

/**
 * What is known of names beside the lexicon of names. Immutable.
 *
 * @param words what single words do in and around names
 * @param common names that are words as well
 * @param cores what only says what a name is
 * @param heads names that a head word opens
 * @param titles names behind titles
 */
record NameRules(
    TriggerWords words,
    CommonWords common,
    NameCores cores,
    HeadProposals heads,
    TitleProposals titles) {

  /** Loads the tables of this module. */
  static NameRules load() {
    Nationalities nationalities = Nationalities.standard();
    Heads heads = Heads.standard();
    TitleHeads titles = TitleHeads.standard();
    return new NameRules(
        new TriggerWords(heads, titles, nationalities),
        CommonWords.load(),
        new NameCores(heads, nationalities),
        new HeadProposals(heads, nationalities),
        new TitleProposals(titles, nationalities, heads));
  }
}
