package dev.rasid.arabic.morphology;

/**
 * The dictionary forms of stems: from the lexicons, else by the ending that news shows to be one.
 */
final class Lemmas {
  /** An ending, and what stands in its place in the dictionary form; the likelier first. */
  private static final String[][] ENDINGS = {
    {"تين", "ة"}, {"تان", "ة"}, {"يين", "ي"}, {"يون", "ي"}, {"يات", "ية"}, {"ات", "ة"},
    {"ات", ""}, {"ين", ""}, {"ون", ""}, {"ان", ""}, {"ية", "ي"}, {"ا", ""}
  };

  private static final int SHORTEST_BASE = 3;

  private final StemLexicon lexicon;

  Lemmas(StemLexicon lexicon) {
    this.lexicon = lexicon;
  }

  String lemma(ReadingScorer.Scored reading) {
    if (reading.reading() != ReadingScorer.UNLISTED) {
      return lexicon.lemma(reading.reading());
    }
    String form = reading.form();
    int own = tokens(form);
    for (String[] ending : ENDINGS) {
      int length = form.length() - ending[0].length();
      if (length >= SHORTEST_BASE && form.endsWith(ending[0])) {
        String base = form.substring(0, length) + ending[1];
        if (tokens(base) > own) {
          return base;
        }
      }
    }
    return form;
  }

  private int tokens(String stem) {
    int number = lexicon.find(stem);
    return number < 0 ? 0 : lexicon.tokens(number);
  }
}
