package dev.rasid.sentiment;

/** Finds whether a noun takes a side itself, as "support" and "attack" do. */
final class Sides {
  private final Verbs verbs;

  Sides(Verbs verbs) {
    this.verbs = verbs;
  }

  /** The strength of a noun that takes a side itself, or 0. */
  double of(int head) {
    for (Reading reading : verbs.readings(head)) {
      if (reading.form().kind() == WordForm.Kind.NOUN && !reading.predicate().bySpeaker()) {
        return reading.predicate().strength();
      }
    }
    return 0;
  }
}
