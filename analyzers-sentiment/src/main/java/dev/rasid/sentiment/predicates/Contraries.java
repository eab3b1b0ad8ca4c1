package dev.rasid.sentiment.predicates;

import java.util.Set;

/** Tells which predicates say something when they are negated, and which only then. */
public final class Contraries {
  /** Predicates whose negation takes the other side: who does not trust is against. */
  private static final Set<String> TURNED = PredicateSets.of("turned");

  /** What a speaker denies that somebody does. */
  private static final String SHORTCOMING = "shortcoming";

  /** What somebody says that he will not do. */
  private static final String UNWILLING = "unwilling";

  private static final String ACCEPT = "accept";

  private Contraries() {}

  /** Whether the negation of a predicate stands for its contrary and not for nothing. */
  public static boolean isTurned(Predicate predicate) {
    return (predicate.bySpeaker() && predicate.strength() > 0)
        || predicate.force().equals(UNWILLING)
        || TURNED.contains(predicate.id());
  }

  /** "Will not accept an attack on X": whether a deed itself is what a predicate is about. */
  public static boolean isOfDeeds(Predicate predicate) {
    return predicate.force().equals(UNWILLING) || predicate.id().equals(ACCEPT);
  }

  /** Whether a predicate counts only where it is negated. */
  public static boolean isOnlyNegated(Predicate predicate) {
    return isShortcoming(predicate) || predicate.force().equals(UNWILLING);
  }

  /** Whether a predicate says what a speaker denies that somebody does. */
  public static boolean isShortcoming(Predicate predicate) {
    return predicate.force().equals(SHORTCOMING);
  }
}
