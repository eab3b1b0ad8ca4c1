package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who did an attack where a clause behind its target tells it: "claimed by X". */
final class ClaimedAttacks {
  /** Verbs of doing and of claiming an attack, with the pronoun that goes back to it. */
  private static final Set<String> DOINGS = FunctionWords.set("claiming");

  private static final Slot IN = Slot.preposition("في");
  private static final int FURTHEST = 4;

  private final Words words;
  private final Verbs verbs;
  private final Clauses clauses;
  private final Targets targets;
  private final NounTargets nounTargets;

  ClaimedAttacks(
      Words words, Verbs verbs, Clauses clauses, Targets targets, NounTargets nounTargets) {
    this.words = words;
    this.verbs = verbs;
    this.clauses = clauses;
    this.targets = targets;
    this.nounTargets = nounTargets;
  }

  /** "The attack on Y that X claimed", or null. */
  @Nullable Match of(int cue, Predicate predicate, int from, int end) {
    if (!predicate.force().equals("attack")) {
      return null;
    }
    List<Target> found = nounTargets.behind(from, predicate, cue, end);
    if (found.isEmpty() && from < end && targets.isMarked(from, IN)) {
      found = targets.at(from, IN, predicate, cue, end);
    }
    if (found.isEmpty()) {
      return null;
    }
    int verb = doing(found.get(found.size() - 1).party().last() + 1, end);
    Subject subject = verb < 0 ? null : clauses.of(verb);
    return subject == null || !subject.isKnown() || !subject.how().equals("vso")
        ? null
        : new Match(subject.parties(), "claim", found, false);
  }

  private int doing(int from, int end) {
    for (int i = from; i < end && i - from < FURTHEST; i++) {
      if (words.isNamed(i)) {
        i = words.unit(i).last();
        continue;
      }
      if (DOINGS.contains(words.key(i))) {
        return i;
      }
      if (verbs.isOnlyVerb(i) || (words.isPunctuation(i) && !words.isComma(i))) {
        return -1;
      }
    }
    return -1;
  }
}
