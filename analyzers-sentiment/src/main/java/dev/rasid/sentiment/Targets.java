package dev.rasid.sentiment;

import java.util.ArrayList;
import java.util.List;

/** Finds what a predicate is about, by the slot that marks it. */
final class Targets {
  private final Sides sides;
  private final Marks marks;
  private final PhraseTargets phraseTargets;
  private final ObjectTargets objects;
  private final PrepositionTargets prepositions;
  private final DescribedTargets described;
  private final Pronouns pronouns;

  Targets(
      Words words, Verbs verbs, Quotes quotes, Phrases phrases, Asides asides, Clauses clauses) {
    pronouns = new Pronouns(words, verbs, phrases, clauses);
    sides = new Sides(verbs);
    marks = new Marks(words, verbs, sides);
    Propositions propositions = new Propositions(words, phrases);
    Ends ends = new Ends(words, verbs, phrases);
    Owners owners = new Owners(words, verbs, phrases);
    Scenes scenes = new Scenes(words);
    Deeds deeds = new Deeds(words, verbs, phrases, clauses, pronouns, sides, marks);
    phraseTargets = new PhraseTargets(words, verbs, phrases, sides, deeds, ends, owners, scenes);
    objects = new ObjectTargets(words, verbs, phrases, asides, propositions, phraseTargets);
    prepositions =
        new PrepositionTargets(
            words,
            verbs,
            quotes,
            phrases,
            clauses,
            pronouns,
            sides,
            marks,
            propositions,
            deeds,
            phraseTargets);
    described = new DescribedTargets(words, verbs, quotes, phrases, asides, clauses, pronouns);
  }

  Pronouns pronouns() {
    return pronouns;
  }

  /** Looks from a token on for what a slot marks. */
  List<Target> at(int from, Slot slot, Predicate predicate, int cue, int end) {
    return switch (slot.kind()) {
      case OBJECT, POSSESSOR -> objects.at(from, predicate, end);
      case PREPOSITION -> prepositions.at(from, slot, predicate, cue, end);
      case SUBJECT -> List.of();
    };
  }

  /** Whether what a slot marks stands right at a token. */
  boolean isMarked(int token, Slot slot) {
    return marks.isAt(token, slot);
  }

  List<Target> genitive(Phrase phrase, Predicate predicate, int end) {
    return phraseTargets.accept(phrase, "object", predicate, end);
  }

  /** A noun of its own side: what stands behind it is its target, not the clause's. */
  boolean takesSide(int token) {
    return sides.of(token) != 0;
  }

  /** The subject of a passive, or of a verb whose object is the holder. */
  List<Target> subject(int cue, Subject subject, Predicate predicate, int end) {
    if (subject.isKnown() && !subject.how().equals("speaker")) {
      List<Target> found = new ArrayList<>();
      subject.parties().forEach(party -> found.add(new Target(party, "subject", false)));
      return found;
    }
    if (predicate.holder().kind() == Slot.Kind.OBJECT) {
      return List.of();
    }
    return objects.at(cue + 1, predicate, end);
  }

  /** Whom describing words and verbs of calling are said of. */
  DescribedTargets described() {
    return described;
  }
}
