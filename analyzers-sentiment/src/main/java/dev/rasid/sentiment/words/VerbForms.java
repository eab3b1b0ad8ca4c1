package dev.rasid.sentiment.words;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.tables.FunctionWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells verbs by their form alone: by the lexicon, their class, or how they differ from a lemma.
 */
final class VerbForms {
  /** With the letter behind them. */
  private static final int LONGEST_PROCLITICS = 4;

  private final Words words;
  private final Readings readings;
  private final @Nullable Form[] forms;

  VerbForms(Words words, Readings readings) {
    this.words = words;
    this.readings = readings;
    forms = new Form[words.size()];
  }

  /** What a written word may be. */
  enum Form {
    VERB,
    NO_VERB,
    EITHER
  }

  Form of(int token) {
    Form form = forms[token];
    if (form == null) {
      form = words.isWord(token) && !words.isNamed(token) ? judge(token) : Form.NO_VERB;
      forms[token] = form;
    }
    return form;
  }

  private Form judge(int token) {
    boolean verb = false;
    boolean other = false;
    List<Reading> all = readings.of(token);
    for (int i = 0; i < all.size(); i++) { // most are empty, and need no iterator
      if (all.get(i).form().isVerb()) {
        verb = true;
      } else {
        other = true;
      }
    }
    if (verb || other) {
      boolean either =
          (verb && other)
              || (verb
                  && readings.is(
                      token,
                      FunctionWords.END
                          | FunctionWords.PREPOSITION
                          | FunctionWords.ADVERB
                          | FunctionWords.DEED));
      return either ? Form.EITHER : verb ? Form.VERB : Form.NO_VERB;
    }
    int nouns =
        FunctionWords.DEED
            | FunctionWords.MEASURE
            | FunctionWords.BODY
            | FunctionWords.TITLE
            | FunctionWords.PEOPLE
            | FunctionWords.PREPOSITION
            | FunctionWords.DETERMINER
            | FunctionWords.ADVERB
            | FunctionWords.CIRCUMSTANCE
            | FunctionWords.NEGATOR
            | FunctionWords.CLAUSE_STARTER
            | FunctionWords.RELATIVE
            | FunctionWords.RESUMER;
    int acting = FunctionWords.LIGHT | FunctionWords.CALLING | FunctionWords.RECEIVING;
    if (readings.is(token, acting) && isFinite(words.key(token))) {
      return readings.is(token, FunctionWords.DEED) ? Form.EITHER : Form.VERB;
    }
    if (readings.is(token, FunctionWords.SPEAKER | FunctionWords.VERB)) {
      if (readings.is(token, FunctionWords.PREPOSITION) && !isBeforeThat(token)) {
        return Form.NO_VERB; // "between", and not "made clear"
      }
      return readings.is(token, nouns & ~FunctionWords.PREPOSITION) ? Form.EITHER : Form.VERB;
    }
    if (readings.is(token, nouns) || !words.hasMorphology()) {
      return Form.NO_VERB;
    }
    return isInflected(token) ? Form.VERB : Form.NO_VERB;
  }

  private boolean isBeforeThat(int token) {
    return token + 1 < words.size() && words.key(token + 1).equals("ان");
  }

  /** Participles and verbal nouns of these classes start and end otherwise. */
  private static boolean isFinite(String key) {
    String word = key.startsWith("و") && key.length() > 4 ? key.substring(1) : key;
    return !word.startsWith("م")
        && !word.equals("تقديم")
        && !word.equals("واصفا")
        && !word.startsWith("اصف");
  }

  /** Spares most words a look at their parts. */
  private static boolean mayBeInflected(String key) {
    int first = 0;
    while (first < key.length()
        && first < LONGEST_PROCLITICS
        && "يت".indexOf(key.charAt(first)) < 0) {
      first++;
    }
    return key.endsWith("ت") || (first < key.length() && first < LONGEST_PROCLITICS);
  }

  /** A past or imperfect shows by how it differs from its lemma, which is the past. */
  private boolean isInflected(int token) {
    if (!mayBeInflected(words.key(token))) {
      return false;
    }
    String stem = words.stem(token);
    if (stem.length() < 3
        || words.has(token, SegmentRole.ARTICLE)
        || words.preposition(token) == 'ب'
        || words.preposition(token) == 'ك') {
      return words.has(token, SegmentRole.FUTURE);
    }
    String lemma = words.lemma(token);
    if (lemma.length() < 2 || lemma.equals(stem)) {
      return false;
    }
    char first = stem.charAt(0);
    if ((first == 'ي' || first == 'ت')
        && lemma.charAt(0) != first
        && lemma.length() < stem.length() + 2) {
      return !stem.endsWith("ه") && !stem.endsWith("ات");
    }
    return stem.endsWith("ت")
        && !stem.endsWith("ات")
        && (stem.equals(lemma + "ت") || stem.equals(lemma.substring(0, lemma.length() - 1) + "ت"));
  }
}
