package dev.rasid.sentiment;

import dev.rasid.sentiment.Factors.Factor;
import java.util.List;
import java.util.Set;

/** Tells which predicates say something when they are negated, and which only then. */
final class Contraries {
  /** Predicates whose negation takes the other side: who does not trust is against. */
  private static final Set<String> TURNED = PredicateSets.of("turned");

  /** What a speaker denies that somebody does. */
  private static final String SHORTCOMING = "shortcoming";

  /** What somebody says that he will not do. */
  private static final String UNWILLING = "unwilling";

  private static final String ACCEPT = "accept";

  private Contraries() {}

  /** Whether the negation of a predicate stands for its contrary and not for nothing. */
  static boolean isTurned(Predicate predicate) {
    return (predicate.bySpeaker() && predicate.strength() > 0)
        || predicate.force().equals(UNWILLING)
        || TURNED.contains(predicate.id());
  }

  /** "Will not accept an attack on X": whether a deed itself is what a predicate is about. */
  static boolean isOfDeeds(Predicate predicate) {
    return predicate.force().equals(UNWILLING) || predicate.id().equals(ACCEPT);
  }

  /** Whether a predicate counts only where it is negated. */
  static boolean isOnlyNegated(Predicate predicate) {
    return predicate.force().equals(SHORTCOMING) || predicate.force().equals(UNWILLING);
  }

  /** Whether the factors of such a predicate negate it; what was not done once is no refusal. */
  static boolean isNegated(Predicate predicate, List<Factor> factors) {
    boolean any = predicate.force().equals(SHORTCOMING);
    return factors.stream()
        .map(factor -> factor.modifier().name())
        .anyMatch(
            name ->
                name.startsWith("negation:")
                    && (any
                        || name.endsWith(":لا")
                        || name.endsWith("لن")
                        || name.endsWith("ولا")));
  }
}
