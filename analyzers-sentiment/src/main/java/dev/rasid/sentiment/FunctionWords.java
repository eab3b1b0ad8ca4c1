package dev.rasid.sentiment;

import java.util.Set;

/**
 * Asks the sets of {@code function-words.tsv}: closed classes that the rules look for around a
 * predicate, as keys.
 */
final class FunctionWords {
  private static final WordSets WORDS = WordSets.load("function-words.tsv");

  /**
   * Heads of a name or description that may stand before a name without changing who is meant: "the
   * foreign minister of X" speaks for X.
   */
  private static final Set<String> TITLES = WORDS.of("titles");

  private static final Set<String> BODIES = WORDS.of("bodies");

  private static final Set<String> ADVERBS = WORDS.of("adverbs");

  /** Doings in the genitive of their doer: who is against X's interference is against X. */
  private static final Set<String> DEEDS = WORDS.of("deeds");

  /** Written with an article only by chance, or no nouns. */
  private static final Set<String> FALSE_ARTICLES = WORDS.of("false-articles");

  private static final Set<String> CLAUSE_STARTERS = WORDS.of("clause-starters");

  /** Verbs of saying and declaring: their subject holds what follows. */
  private static final Set<String> DECLARERS = WORDS.of("declarers");

  private static final Set<String> NEGATORS = WORDS.of("negators");

  /** "Still", which a negator before it makes: no negation at all. */
  private static final Set<String> STILL = WORDS.of("still");

  /** After these a doing is denied, refused, ended or asked for, not reported. */
  private static final Set<String> CANCELLERS = WORDS.of("cancellers");

  /** An imperfect verb after these is wished, feared or asked for, not reported. */
  private static final Set<String> SUBJUNCTIVE = WORDS.of("subjunctive");

  private static final Set<String> HEDGES = WORDS.of("hedges");

  private static final Set<String> STOPPING = WORDS.of("stopping");

  /** Words that begin with the letter of a proclitic and do not introduce what is meant. */
  private static final Set<String> NO_TARGET = WORDS.of("no-target");

  private static final Set<String> PREPOSITIONS = WORDS.of("prepositions");

  /** Offices that few enough people in one article hold for "the minister" to mean one of them. */
  private static final Set<String> ROLES = WORDS.of("roles");

  private static final Set<String> TIMES = WORDS.of("times");

  /** Prepositions that open a phrase of time, place or occasion. */
  private static final Set<String> CIRCUMSTANCES = WORDS.of("circumstances");

  /** After these the subject of the clause is a pronoun, or nobody new. */
  private static final Set<String> RESUMERS = WORDS.of("resumers");

  /** Verbs whose subject is the speaker of what follows, besides {@link #DECLARERS}. */
  private static final Set<String> SPEAKERS = WORDS.of("speakers");

  /** Verbs that add nothing to what they are a beginning of. */
  private static final Set<String> HASTE = WORDS.of("haste");

  /** Ends of things: who wants the end of a thing is against it. */
  private static final Set<String> ENDS = WORDS.of("ends");

  /** Nouns that begin like a word with a preposition or conjunction on it. */
  private static final Set<String> NO_PROCLITICS = WORDS.of("no-proclitics");

  private FunctionWords() {}

  /** Tells whether a word is the title of a person, so that the person's name may follow. */
  static boolean isTitle(String key) {
    return TITLES.contains(withoutArticle(key)) || TITLES.contains(withoutOwner(key));
  }

  /** Tells whether a word may stand between a predicate and a name that belongs to it. */
  static boolean isFiller(String key, String form) {
    return TITLES.contains(key)
        || TITLES.contains(withoutOwner(key))
        || BODIES.contains(key)
        || ADVERBS.contains(key)
        // With the hamza written it is no article: ألمانيا, إلى.
        || (form.startsWith("ال") && key.length() > 3 && !FALSE_ARTICLES.contains(key));
  }

  /** Tells whether a word is a title behind a conjunction, which opens a clause. */
  static boolean isJoinedTitle(String key) {
    return (key.startsWith("و") || key.startsWith("ف")) && TITLES.contains(key.substring(1));
  }

  static boolean isBody(String key) {
    return BODIES.contains(key);
  }

  static boolean isRole(String key) {
    return ROLES.contains(key);
  }

  /** Tells whether a word says when, or how, and so may stand anywhere in a clause. */
  static boolean isAdverb(String key) {
    return TIMES.contains(key) || ADVERBS.contains(key);
  }

  static boolean opensCircumstance(String key) {
    return CIRCUMSTANCES.contains(key);
  }

  static boolean isResumer(String key) {
    return RESUMERS.contains(key);
  }

  /** Tells whether the subject of a word says what follows. */
  static boolean isSpeakersVerb(String key) {
    return isDeclarer(key) || isJoined(SPEAKERS, key);
  }

  static boolean isHaste(String key) {
    return HASTE.contains(withoutConjunction(key));
  }

  static boolean isEnd(String key) {
    return ENDS.contains(key);
  }

  static boolean isDeed(String key) {
    return DEEDS.contains(key);
  }

  /** Tells whether a word may stand before the subject of a sentence. */
  static boolean isClauseStarter(String key) {
    return isJoined(CLAUSE_STARTERS, key);
  }

  static boolean isDeclarer(String key) {
    return isJoined(DECLARERS, key);
  }

  static boolean isNegator(String key) {
    return isJoined(NEGATORS, key);
  }

  static boolean isStill(String key) {
    return STILL.contains(key);
  }

  static boolean isCanceller(String key) {
    return isJoined(CANCELLERS, key)
        || ((key.startsWith("ب") || key.startsWith("ل")) && CANCELLERS.contains(key.substring(1)));
  }

  static boolean isSubjunctive(String key) {
    return isJoined(SUBJUNCTIVE, key);
  }

  static boolean isHedge(String key) {
    return isJoined(HEDGES, key);
  }

  static boolean isStopping(String key) {
    return STOPPING.contains(key);
  }

  static boolean isPreposition(String key) {
    return PREPOSITIONS.contains(key);
  }

  static boolean hasNoProclitic(String key) {
    return NO_PROCLITICS.contains(key);
  }

  static boolean introducesNothing(String key) {
    return NO_TARGET.contains(key);
  }

  /** Tells whether a word begins another clause, of which a predicate before it says nothing. */
  static boolean isBarrier(String key) {
    return isClauseStarter(key) || (FALSE_ARTICLES.contains(key) && !isPreposition(key));
  }

  /** Tells whether a word is in a set as it stands or behind a conjunction. */
  private static boolean isJoined(Set<String> set, String key) {
    return set.contains(key) || set.contains(withoutConjunction(key));
  }

  private static String withoutConjunction(String key) {
    return key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف')
        ? key.substring(1)
        : key;
  }

  /** "Its head" is a head; a feminine ending opens before the pronoun. */
  private static String withoutOwner(String key) {
    String title =
        key.endsWith("ها")
            ? key.substring(0, key.length() - 2)
            : key.endsWith("ه") ? key.substring(0, key.length() - 1) : "";
    return title.endsWith("ت") ? title.substring(0, title.length() - 1) + "ه" : title;
  }

  private static String withoutArticle(String key) {
    return key.startsWith("ال") ? key.substring(2) : key;
  }
}
