package dev.rasid.monitor;

/**
 * A piece of a query.
 *
 * @param text what it says: a word without its star, a phrase without quotes, the name of an
 *     operator or field in English
 * @param start where it starts in the query
 * @param end where it ends
 * @param number of NEAR, how many words; of a weight, the weight
 * @param flag of NEAR, whether it is ordered; of a word or phrase, whether it is exact
 */
record QueryToken(Kind kind, String text, int start, int end, double number, boolean flag) {

  enum Kind {
    WORD,
    PREFIX,
    PHRASE,
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    NEAR,
    WEIGHT,
    END
  }

  static QueryToken of(Kind kind, String text, int start, int end) {
    return new QueryToken(kind, text, start, end, 0, false);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
