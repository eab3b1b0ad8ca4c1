package dev.rasid.sentiment.words;

import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;

/** Finds whether a noun takes a side itself, as "support" and "attack" do. */
public final class Sides {
  private final Verbs verbs;

  public Sides(Verbs verbs) {
    this.verbs = verbs;
  }

  /** The strength of a noun that takes a side itself, or 0. */
  public double of(int head) {
    for (Reading reading : verbs.readings(head)) {
      if (reading.form().kind() == WordForm.Kind.NOUN && !reading.predicate().bySpeaker()) {
        return reading.predicate().strength();
      }
    }
    return 0;
  }
}
