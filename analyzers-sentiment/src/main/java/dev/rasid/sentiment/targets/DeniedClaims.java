package dev.rasid.sentiment.targets;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Copulas;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;

/** Finds the claim that somebody denies. */
final class DeniedClaims {
  private static final String DENIAL = "denial";

  /** What is said of somebody, and ties to somebody. */
  private static final Set<String> CLAIMS = FunctionWords.set("denied-claim");

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  DeniedClaims(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
  }

  /** Whether a predicate denies what its object claims. */
  static boolean isDenial(Predicate predicate) {
    return predicate.force().equals(DENIAL) && predicate.complements().isEmpty();
  }

  /** Whether something without a name is a claim. */
  boolean isClaim(Party party) {
    return !words.isNamed(party.first()) && CLAIMS.contains(words.stem(party.first()));
  }

  /**
   * What a phrase behind a verb of denying claims: toward whoever makes the claim, no side is
   * taken. Nobody denies a person, and who denies a deed of his own speaks of himself.
   */
  List<Target> of(Phrase phrase, String label) {
    int head = phrase.head();
    int noun = head < phrase.last() && verbs.is(head, FunctionWords.DETERMINER) ? head + 1 : head;
    boolean claim =
        !words.isNamed(noun)
            && CLAIMS.contains(words.stem(noun))
            && !words.has(noun, SegmentRole.PRONOUN);
    return claim
        ? List.of(new Target(phrases.issue(head, phrase.last()), label, false))
        : List.of();
  }

  /** "That it had done so": the clause behind "that" has no subject of its own. */
  boolean isOwn(int that, int end) {
    int next = that + 1;
    if (next + 1 < end && !words.isNamed(next) && Copulas.isBe(words.key(next))) {
      next++;
    }
    return words.has(that, SegmentRole.PRONOUN)
        || words.key(that).endsWith("ه")
        || words.key(that).endsWith("ها")
        || (next < end && !words.isNamed(next) && !words.key(next).startsWith("ال"));
  }
}
