package dev.rasid.sentiment.words;

import dev.rasid.sentiment.predicates.PredicateLexicon;
import dev.rasid.sentiment.predicates.Reading;
import java.util.List;

/** Tells verbs from other words, as far as their form, lemma and neighbours show it. */
public final class Verbs {
  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Readings readings;
  private final VerbForms forms;
  private final VerbPlaces places;
  private final byte[] verbs;

  public Verbs(Words words, PredicateLexicon lexicon) {
    readings = new Readings(words, lexicon);
    forms = new VerbForms(words, readings);
    places = new VerbPlaces(words, readings, forms);
    verbs = new byte[words.size()];
  }

  public int classes(int token) {
    return readings.classes(token);
  }

  public boolean is(int token, int mask) {
    return readings.is(token, mask);
  }

  public List<Reading> readings(int token) {
    return readings.of(token);
  }

  /** Tells whether a word is a verb, here. */
  public boolean isVerb(int token) {
    if (verbs[token] == UNKNOWN) {
      VerbForms.Form form = forms.of(token);
      boolean verb =
          form == VerbForms.Form.VERB || (form == VerbForms.Form.EITHER && places.isAt(token));
      verbs[token] = verb && !places.isGoverned(token) ? YES : NO;
    }
    return verbs[token] == YES;
  }

  /** Tells whether a word stands behind a preposition, where no verb does. */
  public boolean isGoverned(int token) {
    return places.isGoverned(token);
  }

  /** Tells whether a word is a verb and can be nothing else. */
  public boolean isOnlyVerb(int token) {
    return forms.of(token) == VerbForms.Form.VERB && !places.isGoverned(token);
  }
}
