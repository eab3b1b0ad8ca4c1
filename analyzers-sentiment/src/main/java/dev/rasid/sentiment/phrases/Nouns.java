package dev.rasid.sentiment.phrases;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Tells which words may be nouns, and what kind of thing or of people a noun names. */
final class Nouns {
  /** Nouns that end like a sound plural and are none. */
  private static final Set<String> SINGULARS = FunctionWords.set("singular");

  /** Persons in the singular behind a number. */
  private static final Set<String> COUNTED = FunctionWords.set("counted");

  /** Persons, by words that do not end like a sound plural. */
  private static final Set<String> PERSONS = FunctionWords.set("persons");

  /** Words before a noun that count some of whom it names. */
  private static final Set<String> COUNTING = FunctionWords.set("counting");

  private final Words words;
  private final Verbs verbs;

  Nouns(Words words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** Tells whether a word may belong to a noun phrase. */
  boolean isNoun(int token, boolean first) {
    if (!words.isWord(token) || words.isNamed(token)) {
      return false;
    }
    int classes = verbs.classes(token);
    if ((classes & FunctionWords.VERB) != 0 && first && isVerbalNoun(token)) {
      classes &= ~FunctionWords.VERB;
    }
    int nouns =
        FunctionWords.DEED
            | FunctionWords.MEASURE
            | FunctionWords.BODY
            | FunctionWords.TITLE
            | FunctionWords.PEOPLE
            | FunctionWords.DETERMINER
            | FunctionWords.END;
    if (FunctionWords.isNoNoun(classes) && (classes & nouns) == 0) {
      return false;
    }
    if (first ? verbs.isOnlyVerb(token) : verbs.isVerb(token)) {
      return false;
    }
    if (first) {
      return true;
    }
    return words.preposition(token) == 0
        && !words.isJoined(token)
        && (classes & (FunctionWords.ADVERB | FunctionWords.CIRCUMSTANCE)) == 0;
  }

  /** "To opening": written like a verb, behind a preposition; but "from", or "who", opened. */
  private boolean isVerbalNoun(int token) {
    return words.has(token, SegmentRole.PREPOSITION)
        || (verbs.isGoverned(token) && !words.key(token - 1).equals("من"));
  }

  /** Tells whether a noun names a crowd, or some of one. */
  boolean isPeople(int token) {
    if (words.isNamed(token)) {
      return false;
    }
    String key = words.key(token);
    return verbs.is(token, FunctionWords.PEOPLE)
        || isStem(token, FunctionWords.PEOPLE)
        || isOblique(token)
        || isCounted(token)
        || (key.endsWith("ون")
            && key.length() > 4
            && !SINGULARS.contains(words.stem(token))
            && !verbs.isVerb(token));
  }

  /** "153 deputies": behind a number they are in the singular. */
  boolean isCounted(int token) {
    return token > 0
        && !words.isWord(token - 1)
        && !words.isPunctuation(token - 1)
        && COUNTED.contains(words.key(token));
  }

  /** Tells whether a noun ends like a sound plural of persons, or stands for some. */
  boolean arePersons(int token) {
    String key = words.key(token);
    boolean plural =
        key.endsWith("ون") || key.endsWith("ين") || key.endsWith("و") || key.endsWith("ي");
    return !words.isNamed(token)
        && (PERSONS.contains(words.stem(token))
            || (plural && key.length() > 4 && !SINGULARS.contains(words.stem(token))));
  }

  /**
   * Tells whether a noun is a sound plural of a participle or a relation, which are of persons:
   * "convicts", "refugees", "Syrians", "those who fire rockets".
   */
  boolean isCrowd(int token) {
    if (words.isNamed(token)) {
      return false;
    }
    String stem = words.stem(token);
    String form = words.form(token);
    boolean plural = stem.endsWith("ين") || stem.endsWith("ون");
    boolean construct =
        (form.endsWith("ي") || form.endsWith("و")) && !words.key(token).startsWith("ال");
    int ending = plural ? 2 : construct ? 1 : 0;
    String base = stem.substring(0, Math.max(0, stem.length() - ending));
    return ending > 0
        && base.length() > 3
        && !base.endsWith("ت")
        && !SINGULARS.contains(stem)
        && (base.startsWith("م") || base.charAt(1) == 'ا' || (plural && base.endsWith("ي")));
  }

  /** "The terrorists": the genitive and accusative of a sound plural that names people. */
  private boolean isOblique(int token) {
    if (!words.key(token).startsWith("ال")) {
      return false;
    }
    String stem = words.stem(token);
    return stem.length() > 4
        && stem.endsWith("ين")
        && (FunctionWords.of(stem.substring(0, stem.length() - 2) + "ون") & FunctionWords.PEOPLE)
            != 0;
  }

  /** Tells whether a noun names an organisation, or a part of one. */
  boolean isBody(int token) {
    return !words.isNamed(token) && isBodyWord(token);
  }

  /** The same for a word that may be part of a name. */
  boolean isBodyWord(int token) {
    return verbs.is(token, FunctionWords.BODY) || isStem(token, FunctionWords.BODY);
  }

  boolean isTitleStem(int token) {
    return isStem(token, FunctionWords.TITLE);
  }

  /** "Three", "hundreds", "most": some of those behind it. */
  boolean isCounting(int token) {
    return !words.isNamed(token) && COUNTING.contains(words.key(token));
  }

  /** "Each", "three": what such a word counts follows it. */
  boolean isQuantity(int token) {
    return verbs.is(token, FunctionWords.DETERMINER)
        || (FunctionWords.of(words.stem(token)) & FunctionWords.DETERMINER) != 0;
  }

  /** "The investigators of X": a sound plural before its genitive. */
  boolean isConstruct(int token) {
    String key = words.key(token);
    return key.endsWith("و") && key.length() > 4 && !verbs.isVerb(token);
  }

  /** Whether the stem, or the lemma of what has a pronoun on it, is of a class. */
  boolean isStem(int token, int mask) {
    String stem = words.stem(token);
    if ((FunctionWords.of(stem) & mask) != 0) {
      return true;
    }
    return words.has(token, SegmentRole.PRONOUN)
        && (FunctionWords.of(words.lemma(token)) & mask) != 0;
  }
}
