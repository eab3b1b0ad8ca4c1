package dev.rasid.sentiment.predicates;

import dev.rasid.sentiment.tables.WordSets;
import java.util.Set;

/** Sets of predicates, by their ids, that single rules ask for; the table is read once. */
public final class PredicateSets {
  private static final WordSets SETS = WordSets.load("predicate-sets.tsv");

  private PredicateSets() {}

  /** A set by its name in the table. */
  public static Set<String> of(String name) {
    return SETS.of(name);
  }
}
