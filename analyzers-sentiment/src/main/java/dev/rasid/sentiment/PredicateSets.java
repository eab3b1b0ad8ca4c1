package dev.rasid.sentiment;

import java.util.Set;

/** Sets of predicates, by their ids, that single rules ask for; the table is read once. */
final class PredicateSets {
  private static final WordSets SETS = WordSets.load("predicate-sets.tsv");

  private PredicateSets() {}

  /** A set by its name in the table. */
  static Set<String> of(String name) {
    return SETS.of(name);
  }
}
