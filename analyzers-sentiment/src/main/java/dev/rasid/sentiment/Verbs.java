package dev.rasid.sentiment;

import java.util.List;

/** Tells verbs from other words, as far as their form, lemma and neighbours show it. */
final class Verbs {
  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Readings readings;
  private final VerbForms forms;
  private final VerbPlaces places;
  private final byte[] verbs;

  Verbs(Words words, PredicateLexicon lexicon) {
    readings = new Readings(words, lexicon);
    forms = new VerbForms(words, readings);
    places = new VerbPlaces(words, readings, forms);
    verbs = new byte[words.size()];
  }

  int classes(int token) {
    return readings.classes(token);
  }

  boolean is(int token, int mask) {
    return readings.is(token, mask);
  }

  List<Reading> readings(int token) {
    return readings.of(token);
  }

  /** Tells whether a word is a verb, here. */
  boolean isVerb(int token) {
    if (verbs[token] == UNKNOWN) {
      VerbForms.Form form = forms.of(token);
      boolean verb =
          form == VerbForms.Form.VERB || (form == VerbForms.Form.EITHER && places.isAt(token));
      verbs[token] = verb && !places.isGoverned(token) ? YES : NO;
    }
    return verbs[token] == YES;
  }

  /** Tells whether a word stands behind a preposition, where no verb does. */
  boolean isGoverned(int token) {
    return places.isGoverned(token);
  }

  /** Tells whether a word is a verb and can be nothing else. */
  boolean isOnlyVerb(int token) {
    return forms.of(token) == VerbForms.Form.VERB && !places.isGoverned(token);
  }
}
