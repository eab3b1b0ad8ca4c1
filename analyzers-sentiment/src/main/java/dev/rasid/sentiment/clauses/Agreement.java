package dev.rasid.sentiment.clauses;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;

/** Tells gender, number and person of a verb, and whether a phrase agrees with it. */
final class Agreement {
  /** What is no noun that a verb may describe. */
  private static final int NO_NOUN =
      FunctionWords.ADVERB
          | FunctionWords.CIRCUMSTANCE
          | FunctionWords.PREPOSITION
          | FunctionWords.CLAUSE_STARTER
          | FunctionWords.RESUMER
          | FunctionWords.RELATIVE
          | FunctionWords.WITH_PRONOUN
          | FunctionWords.NO_TARGET;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  Agreement(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
  }

  boolean isFeminine(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()) {
        return reading.form().feminine();
      }
    }
    String stem = words.stem(verb);
    return stem.endsWith("ت") || stem.startsWith("ت") || stem.endsWith("ه");
  }

  /** A verb in the plural has its subject before it, or carried over. */
  boolean isPlural(int verb) {
    String key = words.key(verb);
    String stem = words.stem(verb);
    boolean imperfect = stem.startsWith("ي") || stem.startsWith("سي");
    return (key.endsWith("ون") && imperfect) || (key.endsWith("وا") && key.length() > 3);
  }

  boolean isFirstPerson(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()) {
        return reading.form().person() == 1;
      }
    }
    return false;
  }

  /** Tells whether a verb has a pronoun for its object. */
  boolean hasPronoun(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()) {
        return !reading.pronoun().isEmpty();
      }
    }
    return words.has(verb, SegmentRole.PRONOUN);
  }

  /**
   * "Efforts that call for a dialogue", without a pronoun between: an imperfect right behind a noun
   * without an article says what that does, and not what its owner does.
   */
  boolean describesNoun(int verb, int start) {
    int noun = verb - 1;
    while (noun > start && verbs.is(noun, FunctionWords.NEGATOR) && !words.isNamed(noun)) {
      noun--;
    }
    if (noun <= start
        || words.isJoined(verb)
        || words.isNamed(noun)
        || !isImperfect(verb)
        || words.key(noun).startsWith("ال")
        || words.has(noun, SegmentRole.PRONOUN)
        || verbs.is(noun, NO_NOUN)) {
      return false;
    }
    boolean governed =
        words.preposition(noun) != 0
            || words.key(noun).endsWith("ا")
            || verbs.is(noun - 1, FunctionWords.PREPOSITION | FunctionWords.DETERMINER);
    return governed && phrases.isNoun(noun, true) && !DroppedSubjects.isDocument(words.key(noun));
  }

  boolean isImperfect(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()) {
        return reading.form().kind() == WordForm.Kind.IMPERFECT && reading.form().person() != 1;
      }
    }
    return false;
  }

  /** A plural in a case that no subject has. */
  private boolean isOblique(int token) {
    boolean plural =
        words.isNamed(token)
            ? words.unit(token).isAdjective() || isOfPeople(token)
            : phrases.isPeople(token);
    return plural && words.key(token).endsWith("ين") && words.key(token).length() > 5;
  }

  /** "The Houthis", as the object of a verb has it. */
  private boolean isOfPeople(int token) {
    Unit unit = words.unit(token);
    return unit.first() == unit.last()
        && words.form(token).startsWith("ال")
        && words.key(token).endsWith("يين");
  }

  /**
   * Tells whether a phrase behind a verb may be its subject: no country or town that is feminine
   * follows a masculine verb.
   */
  boolean fits(int verb, Phrase behind, boolean feminine) {
    if (behind.first() == behind.head() && isOblique(behind.head())) {
      return false;
    }
    if (words.isNamed(behind.head())) {
      Unit unit = words.unit(behind.head());
      if (!words.mayAct(unit)) {
        return false;
      }
      return feminine
          || verbs.is(verb, FunctionWords.SPEAKER)
          || isEachOf(behind)
          || unit.type() != EntityType.LOC
          || isMasculinePlace(unit)
          || phrases.isPeopleOf(unit);
    }
    if (feminine && isOneMan(behind)) {
      return false;
    }
    return !behind.ofDeed() && (feminine || !isOnlyFeminine(behind.head()));
  }

  /** "Each of X and Y": the verb agrees with "each". */
  private boolean isEachOf(Phrase behind) {
    return behind.first() + 1 < behind.head() && words.key(behind.first() + 1).equals("من");
  }

  /** "(He) attacked the Brotherhood": a group or company by name is feminine. */
  boolean isFeminineBody(Phrase behind) {
    if (!words.isNamed(behind.head())) {
      return false;
    }
    Unit unit = words.unit(behind.head());
    return unit.type() == EntityType.ORG
        && unit.kind() == Unit.Kind.NAME
        && unit.last() > unit.first()
        && words.form(unit.first()).endsWith("ة");
  }

  /** "(She) accused the president of the council": a masculine office in the singular. */
  private boolean isOneMan(Phrase behind) {
    return behind.party().kind() == Party.Kind.UNNAMED
        && verbs.is(behind.head(), FunctionWords.TITLE)
        && !words.key(behind.head()).endsWith("ه")
        && !phrases.isPeople(behind.head());
  }

  /** "(A ruling that) binds the authorities": a masculine verb has no such subject behind it. */
  private boolean isOnlyFeminine(int token) {
    boolean feminine = words.key(token).endsWith("ات") || words.form(token).endsWith("ة");
    return feminine
        && verbs.is(token, FunctionWords.BODY)
        && !verbs.is(token, FunctionWords.PEOPLE | FunctionWords.DETERMINER);
  }

  /** Names of states and towns are feminine but for a few. */
  private boolean isMasculinePlace(Unit unit) {
    return (FunctionWords.of(words.stem(unit.first())) & FunctionWords.MASCULINE_PLACE) != 0
        || (FunctionWords.of(words.key(unit.first())) & FunctionWords.MASCULINE_PLACE) != 0;
  }
}
