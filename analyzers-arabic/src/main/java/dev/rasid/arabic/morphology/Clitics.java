package dev.rasid.arabic.morphology;

/**
 * The clitics of a reading of a word: which stand before the stem, and which pronoun behind it.
 *
 * @param conjunction {@code و}, {@code ف}, or 0 for none
 * @param particle {@code ب}, {@code ك}, {@code ل}, {@code س}, or 0 for none
 * @param article how ال is there
 * @param pronoun the pronoun, empty for none
 */
record Clitics(char conjunction, char particle, Article article, String pronoun) {
  static final char NONE = 0;

  /** How the article is written. */
  enum Article {
    /** There is none. */
    NONE,
    /** As ال. */
    FULL,
    /** As ل, behind the preposition ل. */
    LAM,
    /** Not at all, between the preposition ل and a stem that begins with ل. */
    UNWRITTEN;

    int letters() {
      return switch (this) {
        case NONE, UNWRITTEN -> 0;
        case LAM -> 1;
        case FULL -> 2;
      };
    }
  }

  /** How many letters stand before the stem. */
  int prefixLength() {
    return (conjunction == NONE ? 0 : 1) + (particle == NONE ? 0 : 1) + article.letters();
  }
}
