package dev.rasid.sentiment.phrases;

import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Tells attributive adjectives from nouns, and how far they go behind a name. */
final class Adjectives {
  /** Nouns that end like adjectives of relation. */
  private static final Set<String> NOUNS = FunctionWords.set("nisba-like-noun");

  /** "The Germans", "the Turks": peoples whose plural has no ending. */
  private static final Set<String> PEOPLES = FunctionWords.set("people-of-country");

  private static final int MOST_BEHIND_NAME = 3;

  private final Words words;
  private final Verbs verbs;
  private final Nouns nouns;

  Adjectives(Words words, Verbs verbs, Nouns nouns) {
    this.words = words;
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** Tells whether a word with an article only describes the noun before it. */
  boolean isAdjective(int token) {
    return words.isNamed(token)
        ? words.unit(token).isAdjective()
            && words.unit(token).isBare()
            && !isPlural(words.unit(token))
        : words.isWord(token) && words.key(token).startsWith("ال") && isEpithet(token);
  }

  /** "Egyptians", "the Egyptians": an adjective that is used as a noun. */
  boolean isPlural(Unit unit) {
    String key = words.key(unit.last());
    return key.endsWith("ون")
        || (key.endsWith("ين") && (key.startsWith("ال") || key.startsWith("لل")))
        || PEOPLES.contains(key);
  }

  /** "Two Egyptians", "Egyptians": some of a people, who are not their state. */
  boolean isSomeOf(Unit unit) {
    if (unit.first() != unit.last() || unit.isPerson() || !unit.isBare()) {
      return false;
    }
    String key = words.key(unit.first());
    return !words.form(unit.first()).startsWith("ال")
        && key.length() > 5
        && (key.endsWith("يون") || key.endsWith("يين") || key.endsWith("يان"));
  }

  /** An adjective of relation, or one that describes, and no new noun. */
  boolean isEpithet(int token) {
    String key = words.key(token);
    if (nouns.isPeople(token)) {
      return false;
    }
    if (verbs.is(token, FunctionWords.EPITHET)) {
      return true;
    }
    if (NOUNS.contains(words.stem(token))) {
      return false;
    }
    if (key.length() > 5 && (key.endsWith("ي") || key.endsWith("يه"))) {
      return !verbs.is(token, FunctionWords.TITLE | FunctionWords.BODY | FunctionWords.PEOPLE);
    }
    for (Reading reading : verbs.readings(token)) {
      WordForm.Kind kind = reading.form().kind();
      if (kind == WordForm.Kind.ADJECTIVE || kind == WordForm.Kind.PARTICIPLE) {
        return true;
      }
    }
    return false;
  }

  /** The last token of what only describes a name: "the Lebanese", "the terrorist". */
  int after(int last, int end) {
    int i = last;
    while (i + 1 < end && i - last < MOST_BEHIND_NAME) {
      int next = i + 1;
      if (words.isQuoteMark(next) && last > 0) {
        i = next;
        continue;
      }
      boolean adjective =
          words.isNamed(next)
              ? words.unit(next).isAdjective() && words.unit(next).isBare()
              : words.isWord(next) && words.key(next).startsWith("ال") && isEpithet(next);
      if (!adjective) {
        break;
      }
      i = next;
    }
    return i;
  }
}
