package dev.rasid.sentiment;

import java.util.Set;

/** Tells whether a predicate that is often something else is so in the form that is written. */
final class Ambiguity {
  /** Of these only the nouns and the shortest past are written like other words. */
  private static final Set<String> HOMOGRAPHS = PredicateSets.of("homograph");

  private static final Set<String> BY_PERSONS = PredicateSets.of("by-persons");

  private Ambiguity() {}

  static boolean isAmbiguous(Reading reading) {
    return reading.predicate().ambiguous()
        && !(HOMOGRAPHS.contains(reading.predicate().id()) && isClear(reading.form()));
  }

  /** The same where persons are known to do it. */
  static boolean isAmbiguousOfPersons(Reading reading) {
    String id = reading.predicate().id();
    return isAmbiguous(reading)
        && !(reading.form().isVerb() && (BY_PERSONS.contains(id) || HOMOGRAPHS.contains(id)));
  }

  private static boolean isClear(WordForm form) {
    return form.kind() == WordForm.Kind.IMPERFECT
        || (form.kind() == WordForm.Kind.PAST && form.feminine());
  }
}
