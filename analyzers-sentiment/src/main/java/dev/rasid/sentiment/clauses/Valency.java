package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import java.util.Set;

/** Tells what a verb may have for its object. */
final class Valency {
  private static final Set<String> NEVER_ALONE = PredicateSets.of("never-without-object");

  private final Verbs verbs;

  Valency(Verbs verbs) {
    this.verbs = verbs;
  }

  /** Verbs of which a name right behind may be the object. */
  boolean takesObjects(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb() && reading.predicate().targets().contains(Slot.OBJECT)) {
        return true;
      }
    }
    return takesAddressed(verb) || verbs.is(verb, FunctionWords.CALLING);
  }

  /** Verbs of calling on somebody. */
  boolean takesAddressed(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb() && reading.predicate().needsStop()) {
        return true;
      }
    }
    return false;
  }

  /** "And accused the board of": such a verb never leaves its object out. */
  boolean needsObject(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()
          && !reading.form().passive()
          && NEVER_ALONE.contains(reading.predicate().id())) {
        return true;
      }
    }
    return false;
  }

  /** Verbs of which a thing right behind may be the object. */
  boolean takesThings(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()
          && reading.predicate().ofIssues()
          && reading.predicate().targets().contains(Slot.OBJECT)) {
        return true;
      }
    }
    return verbs.is(verb, FunctionWords.SPEAKER | FunctionWords.LIGHT);
  }
}
