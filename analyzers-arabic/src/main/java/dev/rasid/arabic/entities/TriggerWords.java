package dev.rasid.arabic.entities;

import dev.rasid.arabic.linking.WordFacts;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.names.NameLexicon;
import java.util.ArrayList;
import java.util.List;

/** Says in words what the tables know of a word, for explanations. */
final class TriggerWords {
  private TriggerWords() {}

  /** Everything that is known of a word. */
  static List<String> facts(WordFacts word) {
    List<String> facts = new ArrayList<>();
    if (word.title()) {
      facts.add("opens a title");
    }
    word.organisation()
        .ifPresent(head -> facts.add("opens names of organisations (" + head.kind() + ")"));
    word.place().ifPresent(head -> facts.add("opens names of places (" + head.subtype() + ")"));
    if (!word.countries().isEmpty()) {
      facts.add("nationality of " + String.join(", ", word.countries()));
    }
    NameLexicon.standard()
        .find(word.bareForm())
        .ifPresent(name -> facts.add("name: " + name.latin().get(0)));
    if (word.family()) {
      facts.add("family name");
    }
    int classes = word.classes();
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
