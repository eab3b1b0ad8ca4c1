package dev.rasid.sentiment.words;

import dev.rasid.sentiment.tables.FunctionWords;
import java.util.Set;

/** Tells the words that only join a subject to what is said of it. */
public final class Copulas {
  /** Without the endings below. */
  private static final Set<String> VERBS = FunctionWords.set("copula");

  /** Nouns that only carry the adjective behind them: "is a thing that is unacceptable". */
  private static final Set<String> CARRIERS = FunctionWords.set("carrier");

  private Copulas() {}

  /** "An act", "a thing": a noun that only carries an adjective, whatever else it may be. */
  public static boolean isCarrier(String key) {
    return CARRIERS.contains(key);
  }

  /** Verbs of being, staying and becoming, and the pronouns of a clause without a verb. */
  public static boolean isBe(String key) {
    String verb = key.startsWith("س") || key.startsWith("و") ? key.substring(1) : key;
    return VERBS.contains(verb) || isPastOfBeing(key) || key.equals("هو") || key.equals("هي");
  }

  private static boolean isPastOfBeing(String key) {
    int last = key.endsWith("ت") ? key.length() - 1 : key.length();
    if (last < 3 || last > 5) {
      return false;
    }
    boolean being = key.regionMatches(last - 3, "كان", 0, 3);
    boolean lasting = key.regionMatches(last - 3, "زال", 0, 3);
    return (being && !key.startsWith("س") && !key.startsWith("م") && !key.startsWith("ا"))
        || lasting;
  }
}
