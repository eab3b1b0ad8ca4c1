package dev.rasid.sentiment.predicates;

import java.util.Set;

/** Tells whether a predicate that is often something else is so in the form that is written. */
public final class Ambiguity {
  /** Of these only the nouns and the shortest past are written like other words. */
  private static final Set<String> HOMOGRAPHS = PredicateSets.of("homograph");

  private static final Set<String> BY_PERSONS = PredicateSets.of("by-persons");

  private Ambiguity() {}

  static boolean isAmbiguous(Reading reading) {
    return reading.predicate().ambiguous()
        && !(HOMOGRAPHS.contains(reading.predicate().id()) && isClear(reading.form()));
  }

  /** The same where persons are known to do it; a dual is written like a noun. */
  public static boolean isAmbiguousOfPersons(Reading reading) {
    boolean homograph =
        HOMOGRAPHS.contains(reading.predicate().id())
            && reading.form().isVerb()
            && !reading.written().endsWith("ا");
    return isAmbiguousOfDeed(reading) && !homograph;
  }

  /** The same where what is done takes a side if persons do it. */
  public static boolean isAmbiguousOfDeed(Reading reading) {
    return isAmbiguous(reading)
        && !(reading.form().isVerb() && BY_PERSONS.contains(reading.predicate().id()));
  }

  private static boolean isClear(WordForm form) {
    return form.kind() == WordForm.Kind.IMPERFECT
        || (form.kind() == WordForm.Kind.PAST && form.feminine());
  }
}
