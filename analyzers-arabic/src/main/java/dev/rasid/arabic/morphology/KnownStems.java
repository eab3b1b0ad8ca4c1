package dev.rasid.arabic.morphology;

/**
 * What the lexicons of this library say a stem may be.
 *
 * <p>Safe for use by any number of threads; the tables are loaded once, with those of {@link
 * ArabicSegmenter}.
 */
public final class KnownStems {
  /** The stem is a noun. */
  public static final int NOUN = 1;

  /** The stem is an adjective. */
  public static final int ADJECTIVE = 1 << 1;

  /** The stem is a word of a proper name. */
  public static final int NAME = 1 << 2;

  /** The stem is a verb. */
  public static final int VERB = 1 << 3;

  /** The word is a function word. */
  public static final int PARTICLE = 1 << 4;

  private KnownStems() {}

  /**
   * Returns what a stem may be.
   *
   * @param stem clean text without clitics
   * @return the sum of some of the constants of this class; 0 if the stem is not known
   */
  public static int classes(String stem) {
    MorphologyData data = MorphologyData.shared();
    StemLexicon lexicon = data.lexicon();
    int classes = data.functionWords().find(stem) == null ? 0 : PARTICLE;
    int number = lexicon.find(stem);
    if (number >= 0) {
      for (int r = lexicon.firstReading(number); r < lexicon.readingsEnd(number); r++) {
        classes |=
            switch (lexicon.type(r)) {
              case NOUN -> NOUN;
              case ADJECTIVE -> ADJECTIVE;
              case NAME -> NAME;
              case PAST, IMPERFECT, IMPERATIVE -> VERB;
              case PARTICLE -> PARTICLE;
            };
      }
    }
    return classes;
  }
}
