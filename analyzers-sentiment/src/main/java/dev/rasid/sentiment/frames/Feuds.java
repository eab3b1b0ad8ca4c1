package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the two sides of a fight: "clashes between X and Y", "after clashes with Y". */
final class Feuds {
  private static final Set<String> MUTUAL = PredicateSets.of("mutual");

  /** In or after a fight: its clause tells who fought. */
  private static final Set<String> AMID = FunctionWords.set("amid");

  private static final int FURTHEST_SIDES = 7;
  private static final int FURTHEST_VERB = 10;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Clauses clauses;

  Feuds(Words words, Verbs verbs, Phrases phrases, Clauses clauses) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  static boolean isMutual(Predicate predicate) {
    return MUTUAL.contains(predicate.id());
  }

  /** Each of several parties is toward the others; nobody is toward himself. */
  static Match among(List<Party> parties, String how) {
    List<Target> targets = parties.stream().map(one -> new Target(one, how, false)).toList();
    return new Match(parties, how, targets, false);
  }

  @Nullable Match match(int cue, int next, int end) {
    for (int i = next; i < end && i - next < FURTHEST_SIDES; i++) {
      if (words.isNamed(i)) {
        if (!words.unit(i).isAdjective() && !isIn(words.unit(i).first() - 1)) {
          return null;
        }
        i = words.unit(i).last();
      } else if (words.key(i).equals("بين")) {
        return between(i + 1, end);
      } else if (words.key(i).equals("مع")) {
        return with(cue, i + 1, end);
      } else if (words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isIn(int token) {
    return token >= 0 && words.key(token).equals("في");
  }

  private @Nullable Match between(int from, int end) {
    Phrase first = phrases.at(from, end);
    if (first == null) {
      return null;
    }
    List<Party> sides =
        phrases.joined(first, end, false).stream()
            .map(Phrase::party)
            .filter(one -> one.kind() == Party.Kind.NAMED)
            .toList();
    return sides.size() == 2 ? among(sides, "between") : null;
  }

  private @Nullable Match with(int cue, int from, int end) {
    Phrase other = phrases.at(from, end);
    int verb = clauses.verbBefore(cue);
    if (other == null
        || other.party().isIssue()
        || cue == 0
        || words.isNamed(cue - 1)
        || !AMID.contains(words.key(cue - 1))
        || verb < 0
        || cue - verb > FURTHEST_VERB
        || verbs.is(verb, FunctionWords.SPEAKER)) {
      return null;
    }
    Subject subject = clauses.of(verb);
    List<Party> holders =
        subject.parties().stream().filter(one -> one.kind() == Party.Kind.NAMED).toList();
    return new Match(holders, "amid", List.of(new Target(other.party(), "مع", false)), false);
  }
}
