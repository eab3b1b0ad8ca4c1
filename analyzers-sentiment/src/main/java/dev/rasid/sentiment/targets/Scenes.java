package dev.rasid.sentiment.targets;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Finds places that are only where a deed is done. */
final class Scenes {
  private static final Set<String> TOWNS = FunctionWords.set("town");

  /** Attacks that a place itself suffers. */
  private static final Set<String> FROM_AFAR = PredicateSets.of("from-afar");

  /** Troops that leave a place take no side against it. */
  private static final Set<String> LEAVING = PredicateSets.of("leaving");

  /** Attacks that are on the town they are "in", and only done in a country. */
  private static final Set<String> OF_TOWNS = PredicateSets.of("of-towns");

  /** What one leaves because one is against it: pacts, talks, bodies. */
  private static final Set<String> COMMITMENTS = FunctionWords.set("commitment");

  /** What undoes a pact, and takes no side if it undoes anything else. */
  private static final Set<String> UNDOING = PredicateSets.of("of-pacts");

  private static final Set<String> PACTS = FunctionWords.set("pact");

  /** Plans that somebody has, and those who take a side toward the plan. */
  private static final Set<String> PLANS = FunctionWords.set("plan");

  private static final Set<String> OF_PLANS =
      Set.of("rejection", "agreement", "support", "welcome", "condemnation");

  private final Words words;

  Scenes(Words words) {
    this.words = words;
  }

  /** Whether troops may do it to the ground that they stand on. */
  static boolean isLeaving(Predicate predicate) {
    return LEAVING.contains(predicate.id());
  }

  /** A town that troops storm, leave or do something in is where they do it, no party to it. */
  boolean isScene(Party party, String label, Predicate predicate) {
    Set<String> things = onlyThings(predicate);
    if (!things.isEmpty() && party.isIssue()) {
      return !things.contains(words.stem(party.first()));
    }
    if (!isPlace(party)) {
      return false;
    }
    if (!things.isEmpty()) {
      return true;
    }
    int before = party.first() - 1;
    boolean town =
        !words.mayAct(words.unit(party.first()))
            || (before >= 0 && !words.isNamed(before) && TOWNS.contains(words.stem(before)));
    boolean afar = FROM_AFAR.contains(predicate.id());
    if (label.equals("في") && OF_TOWNS.contains(predicate.id())) {
      return !town;
    }
    return town
        && (label.equals("في")
            || (!afar
                && (predicate.force().equals("sanction") || predicate.force().equals("attack"))));
  }

  /** The only things that what undoes or leaves them is against; none for other predicates. */
  private static Set<String> onlyThings(Predicate predicate) {
    if (isLeaving(predicate)) {
      return COMMITMENTS;
    }
    return UNDOING.contains(predicate.id()) ? PACTS : Set.of();
  }

  private boolean isPlace(Party party) {
    return words.isNamed(party.first()) && words.unit(party.first()).type() == EntityType.LOC;
  }

  /**
   * "The withdrawal from the pact with X", "rejected the plan of X": the pact and the plan, and not
   * who is named in it.
   */
  boolean isPactOrPlan(Phrase phrase, Predicate predicate) {
    if (words.isNamed(phrase.head()) || words.has(phrase.head(), SegmentRole.PRONOUN)) {
      return false;
    }
    String stem = words.stem(phrase.head());
    boolean named = phrase.party().kind() == Party.Kind.NAMED;
    return (LEAVING.contains(predicate.id()) && PACTS.contains(stem))
        || (named
            && predicate.ofIssues()
            && OF_PLANS.contains(predicate.force())
            && PLANS.contains(stem));
  }
}
