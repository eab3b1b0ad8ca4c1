package dev.rasid.sentiment;

import java.util.Set;

/** Tells the words that only join a subject to what is said of it. */
final class Copulas {
  /** Without the endings below. */
  private static final Set<String> VERBS = FunctionWords.set("copula");

  /** Nouns that only carry the adjective behind them: "is a thing that is unacceptable". */
  private static final Set<String> CARRIERS = FunctionWords.set("carrier");

  private Copulas() {}

  /** "An act", "a thing": a noun that only carries an adjective, whatever else it may be. */
  static boolean isCarrier(String key) {
    return CARRIERS.contains(key);
  }

  /** Verbs of being, staying and becoming, and the pronouns of a clause without a verb. */
  static boolean isBe(String key) {
    String verb = key.startsWith("س") || key.startsWith("و") ? key.substring(1) : key;
    return VERBS.contains(verb)
        || key.endsWith("كان")
        || key.endsWith("كانت")
        || key.endsWith("زال")
        || key.endsWith("زالت")
        || key.equals("هو")
        || key.equals("هي");
  }
}
