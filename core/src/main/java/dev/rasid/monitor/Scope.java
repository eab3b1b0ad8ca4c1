package dev.rasid.monitor;

/**
 * Where a part of a query has to hold.
 *
 * @param zone the zone, or a negative number for any
 * @param from the first word
 * @param to the word behind the last
 * @param quotation its index, or a negative number
 */
record Scope(int zone, int from, int to, int quotation) {
  boolean holds(int word, ArticleIndex index) {
    return word >= from && word < to && index.words().isIn(word, zone);
  }

  boolean isEverywhere(ArticleIndex index) {
    return zone < 0 && quotation < 0 && from == 0 && to == index.words().size();
  }

  Scope in(byte other) {
    return zone >= 0 && zone != other
        ? new Scope(zone, from, from, quotation)
        : new Scope(other, from, to, quotation);
  }

  Scope in(int quote, int first, int last) {
    return new Scope(zone, Math.max(from, first), Math.min(to, last), quote);
  }

  static Scope everywhere(ArticleIndex index) {
    return new Scope(-1, 0, index.words().size(), -1);
  }
}
