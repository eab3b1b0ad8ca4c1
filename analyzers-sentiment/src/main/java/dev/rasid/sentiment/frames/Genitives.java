package dev.rasid.sentiment.frames;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Asides;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the genitive of a noun in the construct state, and reads it as who holds the noun. */
final class Genitives {
  /** Behind a long clause about the genitive, no object of the noun is to be found. */
  private static final int FURTHEST_OBJECT = 8;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Asides asides;
  private final Targets targets;
  private final NounTargets nounTargets;

  Genitives(Parse parse, Targets targets, NounTargets nounTargets) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    asides = parse.asides();
    this.targets = targets;
    this.nounTargets = nounTargets;
  }

  /** The phrase right behind a noun that has neither article nor accusative ending. */
  @Nullable Phrase of(int cue, Reading reading, int next, int end) {
    boolean bare = !reading.isDefinite() && !words.key(cue).endsWith("ا");
    boolean follows =
        bare
            && next < end
            && words.preposition(next) == 0
            && !words.isJoined(next)
            && !words.isComma(next)
            && !words.isPunctuation(next);
    return follows ? phrases.at(next, end) : null;
  }

  /** "The support of X for Y"; null if the genitive holds nothing. */
  @Nullable Match holding(Phrase genitive, Predicate predicate, int cue, int end) {
    if (genitive.party().isIssue() || !mayHold(genitive)) {
      return null;
    }
    List<Target> found = nounTargets.behind(genitive.last() + 1, predicate, cue, end);
    if (found.isEmpty() && predicate.nounTargets().contains(Slot.OBJECT)) {
      found = object(genitive, predicate, cue, end);
    }
    if (found.isEmpty()) {
      return null;
    }
    List<Party> holders = new ArrayList<>();
    phrases.joined(genitive, end, false).forEach(one -> holders.add(one.party()));
    return new Match(holders, "genitive", found, false);
  }

  /** The object of a verbal noun in the accusative, right behind its genitive. */
  private List<Target> object(Phrase genitive, Predicate predicate, int cue, int end) {
    int second = asides.skip(genitive.last() + 1, end);
    if (second >= end
        || second - genitive.last() > FURTHEST_OBJECT
        || words.isPunctuation(second)
        || words.preposition(second) != 0
        || words.isJoined(second)
        || words.has(second, SegmentRole.PRONOUN)
        || (second == genitive.last() + 1 && isApposition(genitive, second))) {
      return List.of();
    }
    List<Target> found = targets.at(second, Slot.OBJECT, predicate, cue, end);
    // "The expulsion by X of 23 diplomats of Y": a number stands before whom it counts.
    int furthest = second + (words.isWord(second) ? 1 : 2);
    return found.stream().filter(one -> one.party().first() <= furthest).toList();
  }

  /** A town that is no capital holds nothing. */
  private boolean mayHold(Phrase phrase) {
    return !words.isNamed(phrase.head()) || words.mayAct(words.unit(phrase.head()));
  }

  /** "The killing of X, the spy of Y", "support of the young prince": one party, told twice. */
  private boolean isApposition(Phrase genitive, int second) {
    if (words.isNamed(second)) {
      return false;
    }
    if (verbs.is(second, FunctionWords.TITLE)) {
      return !isState(genitive.head());
    }
    boolean person = words.isNamed(genitive.head()) && words.unit(genitive.head()).isPerson();
    return person
        && !words.key(second).startsWith("ال")
        && !words.key(second).endsWith("ا")
        && verbs.readings(second).isEmpty();
  }

  /** "The expulsion by X | the ambassador of Y": no title is said of a state. */
  private boolean isState(int token) {
    return words.isNamed(token) && words.unit(token).type() == EntityType.LOC;
  }

  /** A genitive, and no adjective of the noun before it. */
  boolean isDefinite(Phrase phrase) {
    int last = phrase.last();
    for (int i = phrase.head(); i <= last; i++) {
      if (words.isNamed(i) || words.key(i).startsWith("ال") || words.has(i, SegmentRole.PRONOUN)) {
        return true;
      }
    }
    // "Foiled plots of terror": a plural that cannot be an adjective of the noun before.
    return last > phrase.head() && words.key(phrase.head()).endsWith("ات");
  }
}
