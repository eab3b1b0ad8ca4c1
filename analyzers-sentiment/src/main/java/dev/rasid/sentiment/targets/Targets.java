package dev.rasid.sentiment.targets;

import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.words.Sides;
import java.util.ArrayList;
import java.util.List;

/** Finds what a predicate is about, by the slot that marks it. */
public final class Targets {
  private final Sides sides;
  private final Marks marks;
  private final PhraseTargets phraseTargets;
  private final ObjectTargets objects;
  private final PrepositionTargets prepositions;
  private final DescribedTargets described;
  private final Pronouns pronouns;

  public Targets(Parse parse, Clauses clauses) {
    pronouns = new Pronouns(parse, clauses);
    sides = new Sides(parse.verbs());
    marks = new Marks(parse.words(), parse.verbs(), sides);
    Propositions propositions = new Propositions(parse.words(), parse.verbs(), parse.phrases());
    Deeds deeds = new Deeds(parse, clauses, pronouns, sides, marks);
    phraseTargets = new PhraseTargets(parse, sides, deeds);
    objects = new ObjectTargets(parse, propositions, phraseTargets);
    prepositions =
        new PrepositionTargets(parse, pronouns, marks, propositions, deeds, phraseTargets);
    described = new DescribedTargets(parse, clauses, pronouns);
  }

  public Pronouns pronouns() {
    return pronouns;
  }

  /** Looks from a token on for what a slot marks. */
  public List<Target> at(int from, Slot slot, Predicate predicate, int cue, int end) {
    boolean free = slot.kind() == Slot.Kind.OBJECT && from < end && pronouns.isFree(from);
    if (free) {
      return pronouns.otherThanSubject(from, cue, predicate);
    }
    return switch (slot.kind()) {
      case OBJECT, POSSESSOR -> objects.at(from, predicate, end);
      case PREPOSITION -> prepositions.at(from, slot, predicate, cue, end);
      case SUBJECT -> List.of();
    };
  }

  /** Whether what a slot marks stands right at a token. */
  public boolean isMarked(int token, Slot slot) {
    return marks.isAt(token, slot);
  }

  public List<Target> genitive(Phrase phrase, Predicate predicate, int end) {
    return phraseTargets.accept(phrase, "object", predicate, end);
  }

  /** A noun of its own side: what stands behind it is its target, not the clause's. */
  public boolean takesSide(int token) {
    return sides.of(token) != 0;
  }

  /** The subject of a passive, or of a verb whose object is the holder. */
  public List<Target> subject(int cue, Subject subject, Predicate predicate, int end) {
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
  public DescribedTargets described() {
    return described;
  }
}
