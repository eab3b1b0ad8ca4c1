package dev.rasid.sentiment.tables;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Asks the sets of {@code function-words.tsv}: closed classes that the rules look for around a
 * predicate, as keys. A word's classes are one number, of bits.
 */
public final class FunctionWords {
  /** Heads of a name or description that may stand before a name without changing who is meant. */
  public static final int TITLE = 1;

  public static final int BODY = 1 << 1;
  public static final int ADVERB = 1 << 2;

  /** Doings in the genitive of their doer: who is against X's interference is against X. */
  public static final int DEED = 1 << 3;

  public static final int CLAUSE_STARTER = 1 << 4;
  public static final int RELATIVE = 1 << 5;
  public static final int NEGATOR = 1 << 6;
  public static final int PREPOSITION = 1 << 7;

  /** Prepositions that open a phrase of time, place or occasion. */
  public static final int CIRCUMSTANCE = 1 << 8;

  /** Verbs whose subject says or declares what follows. */
  public static final int SPEAKER = 1 << 9;

  /** Other verbs that are no predicates, also where they are written like a noun. */
  public static final int VERB = 1 << 10;

  /** Crowds and sources without a name. */
  public static final int PEOPLE = 1 << 11;

  /** Words that begin with the letter of a proclitic and do not introduce what is meant. */
  public static final int NO_TARGET = 1 << 12;

  /** After these the subject of the clause is a pronoun, or nobody new. */
  public static final int RESUMER = 1 << 13;

  /** Ends of things: who wants the end of a thing is against it. */
  public static final int END = 1 << 14;

  /** Nouns that begin like a word with a preposition or conjunction on it. */
  static final int NO_PROCLITIC = 1 << 15;

  /** Words before a noun that leave it the head: this, all, some. */
  public static final int DETERMINER = 1 << 16;

  /** Nouns and adjectives that say that something ought to be done. */
  public static final int OBLIGATION = 1 << 17;

  /** "His country" and the like. */
  public static final int OWN_STATE = 1 << 18;

  /** Verbs and nouns that carry out, or announce, what the noun behind them names. */
  public static final int LIGHT = 1 << 19;

  /** Things that a deed or position consists of; alone they name no issue. */
  public static final int MEASURE = 1 << 20;

  /** Verbs and participles of calling somebody something. */
  public static final int CALLING = 1 << 21;

  /** Verbs whose subject gets what the noun behind them names. */
  public static final int RECEIVING = 1 << 22;

  /** Names of places that verbs agree with in the masculine. */
  public static final int MASCULINE_PLACE = 1 << 23;

  /** Prepositions with a pronoun on them. */
  public static final int WITH_PRONOUN = 1 << 24;

  /** What happens to people rather than being done. */
  public static final int CALAMITY = 1 << 25;

  /** Adjectives that only describe the noun before them. */
  public static final int EPITHET = 1 << 26;

  private static final int NOT_NOUN =
      CLAUSE_STARTER | RELATIVE | NEGATOR | PREPOSITION | SPEAKER | VERB | RESUMER | WITH_PRONOUN;

  /** Classes whose words may have و or ف before them. */
  private static final Set<String> JOINED =
      Set.of(
          "title",
          "body",
          "people",
          "clause_starter",
          "relative",
          "negator",
          "preposition",
          "circumstance",
          "speaker",
          "verb",
          "resumer",
          "obligation",
          "light",
          "adverb",
          "calling",
          "receiving");

  private static final WordSets SETS = WordSets.load("function-words.tsv");

  private static final Map<String, Integer> CLASSES = load();

  private FunctionWords() {}

  private static Map<String, Integer> load() {
    String[] names = {
      "title",
      "body",
      "adverb",
      "deed",
      "clause_starter",
      "relative",
      "negator",
      "preposition",
      "circumstance",
      "speaker",
      "verb",
      "people",
      "no_target",
      "resumer",
      "end",
      "no_proclitic",
      "determiner",
      "obligation",
      "own_state",
      "light",
      "measure",
      "calling",
      "receiving",
      "masculine_place",
      "with_pronoun",
      "calamity",
      "epithet"
    };
    Map<String, Integer> classes = new HashMap<>();
    for (int bit = 0; bit < names.length; bit++) {
      int mask = 1 << bit;
      String set = names[bit].replace('_', '-').toLowerCase(Locale.ROOT);
      for (String word : SETS.of(set)) {
        classes.merge(word, mask, (a, b) -> a | b);
        if (JOINED.contains(names[bit])) {
          classes.merge("و" + word, mask, (a, b) -> a | b);
          classes.merge("ف" + word, mask, (a, b) -> a | b);
        }
        if (bit <= 1 || mask == PEOPLE) {
          classes.merge("ال" + word, mask, (a, b) -> a | b);
          classes.merge("وال" + word, mask, (a, b) -> a | b);
        }
      }
    }
    return classes;
  }

  /** A set by its name, for what only one rule asks; it has no bit. */
  public static Set<String> set(String name) {
    return SETS.of(name);
  }

  /** The classes of a word's key, as bits. */
  public static int of(String key) {
    return CLASSES.getOrDefault(key, 0);
  }

  public static boolean isNoNoun(int classes) {
    return (classes & NOT_NOUN) != 0;
  }

  /** A preposition on a word, by its first letters alone. */
  public static char guessedPreposition(String key) {
    String rest = isGuessedConjunction(key) ? key.substring(1) : key;
    char first = rest.isEmpty() ? 0 : rest.charAt(0);
    return rest.length() > 3 && "بلك".indexOf(first) >= 0 && (of(rest) & NO_PROCLITIC) == 0
        ? first
        : 0;
  }

  public static boolean isGuessedConjunction(String key) {
    char first = key.isEmpty() ? 0 : key.charAt(0);
    return key.length() > 3 && (first == 'و' || first == 'ف') && (of(key) & NO_PROCLITIC) == 0;
  }

  /** A word without what its first letters look like. */
  public static String guessedStem(String key) {
    String rest = isGuessedConjunction(key) ? key.substring(1) : key;
    if (guessedPreposition(rest) != 0) {
      rest = rest.startsWith("لل") ? rest.substring(2) : rest.substring(1);
    }
    return rest.startsWith("ال") && rest.length() > 4 ? rest.substring(2) : rest;
  }
}
