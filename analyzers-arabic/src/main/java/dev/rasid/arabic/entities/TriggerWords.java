package dev.rasid.arabic.entities;

import dev.rasid.arabic.linking.Heads;
import dev.rasid.arabic.linking.Nationalities;
import dev.rasid.arabic.linking.TitleHeads;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.names.NameLexicon;
import java.util.ArrayList;
import java.util.List;

/** Says what the tables know of single words, for explanations. Immutable. */
final class TriggerWords {
  private final Heads heads;
  private final TitleHeads titles;
  private final Nationalities nationalities;
  private final FamilyNames families = FamilyNames.load();

  TriggerWords(Heads heads, TitleHeads titles, Nationalities nationalities) {
    this.heads = heads;
    this.titles = titles;
    this.nationalities = nationalities;
  }

  /**
   * Everything that is known of a word.
   *
   * @param bareForm its clean form without proclitics and article
   * @param bareKey the key of that
   */
  List<String> facts(String bareForm, String bareKey) {
    List<String> facts = new ArrayList<>();
    if (titles.isHead(bareKey)) {
      facts.add("opens a title");
    }
    heads
        .organisation(bareKey)
        .ifPresent(head -> facts.add("opens names of organisations (" + head.kind() + ")"));
    heads
        .place(bareKey)
        .ifPresent(head -> facts.add("opens names of places (" + head.subtype() + ")"));
    List<String> countries = nationalities.find(bareKey);
    if (!countries.isEmpty()) {
      facts.add("nationality of " + String.join(", ", countries));
    }
    NameLexicon.standard()
        .find(bareForm)
        .ifPresent(name -> facts.add("name: " + name.latin().get(0)));
    if (families.contains(bareKey)) {
      facts.add("family name");
    }
    int classes = KnownStems.classes(bareForm);
    add(facts, classes, KnownStems.NOUN, "noun");
    add(facts, classes, KnownStems.ADJECTIVE, "adjective");
    add(facts, classes, KnownStems.VERB, "verb");
    add(facts, classes, KnownStems.PARTICLE, "function word");
    if (classes == 0) {
      facts.add("in no lexicon of words");
    }
    return facts;
  }

  private static void add(List<String> facts, int classes, int wanted, String fact) {
    if ((classes & wanted) != 0) {
      facts.add(fact);
    }
  }
}
