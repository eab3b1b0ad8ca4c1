package dev.rasid.sentiment.clauses;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds what a relative pronoun goes back to. */
public final class Antecedents {
  private static final int FURTHEST_JOINED = 12;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  Antecedents(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
  }

  /** The relative pronoun that a verb stands right behind, or -1. */
  public int relativeBefore(int verb, int start) {
    int i = verb - 1;
    while (i >= start
        && verb - i <= 3
        && (verbs.is(i, FunctionWords.NEGATOR | FunctionWords.ADVERB)
            || words.key(i).equals("قد"))) {
      i--;
    }
    return i >= start && verbs.is(i, FunctionWords.RELATIVE) && !words.isNamed(i) ? i : -1;
  }

  /** What a relative pronoun goes back to, or null. */
  public @Nullable Party of(int relative, int start, int end) {
    int first = words.isJoined(relative) ? sameBefore(relative, start) : -1;
    if (first >= 0) {
      return of(first, start, end);
    }
    int apposition = words.isJoined(relative) ? beforeApposition(relative, start) : -1;
    if (apposition >= 0) {
      return phrases.party(words.unit(apposition));
    }
    int last = relative - 1;
    while (last >= start && words.isPunctuation(last)) {
      last--;
    }
    if (last < start) {
      return null;
    }
    if (words.isNamed(last)) {
      Unit unit = words.unit(last);
      int before = unit.first() - 1;
      boolean placed =
          unit.type() == EntityType.LOC
              && (!unit.isBare()
                  || (before >= start
                      && !words.isNamed(before)
                      && verbs.is(before, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE)));
      if (placed && verbs.is(relative, FunctionWords.RELATIVE)) {
        return null;
      }
    }
    if (words.isNamed(last) && words.unit(last).isPerson()) {
      return phrases.party(words.unit(last));
    }
    for (int from = Math.max(start, last - 7); from <= last; from++) {
      boolean inside = words.isNamed(from) && words.unit(from).first() != from;
      if (inside || words.isPunctuation(from)) {
        continue;
      }
      Phrase phrase = phrases.at(from, relative);
      if (phrase != null && phrase.last() >= last) {
        if (isOfGenitive(phrase, relative)) {
          continue;
        }
        return phrase.party();
      }
    }
    return null;
  }

  /** "Who did this and who did that": the pronoun that another one is joined to, or -1. */
  private int sameBefore(int relative, int start) {
    String key = words.key(relative);
    for (int i = relative - 1; i > start && relative - i <= FURTHEST_JOINED; i--) {
      if (words.isPunctuation(i) && !words.isComma(i)) {
        return -1;
      }
      if (!words.isNamed(i) && key.equals("و" + words.key(i))) {
        return verbs.is(i, FunctionWords.RELATIVE) ? i : -1;
      }
    }
    return -1;
  }

  /** "X, the biggest seller of Y, and who": the name before what two commas close, or -1. */
  private int beforeApposition(int relative, int start) {
    if (relative <= start + 2 || !words.isComma(relative - 1)) {
      return -1;
    }
    for (int i = relative - 2; i > start && relative - i <= FURTHEST_JOINED; i--) {
      if (words.isComma(i)) {
        return words.isNamed(i - 1) && !words.unit(i - 1).isAdjective() ? i - 1 : -1;
      }
      if (words.isPunctuation(i) || verbs.isOnlyVerb(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "The expulsion of the rebels who": what is feminine or plural is said of the genitive. */
  private boolean isOfGenitive(Phrase phrase, int relative) {
    int head = phrase.head();
    int next = head + 1;
    String key = words.key(relative);
    boolean feminine = key.equals("التي") || key.endsWith("ه");
    boolean people =
        key.equals("التي")
            && phrases.isPeople(head)
            && next <= phrase.last()
            && phrases.isBody(next);
    if (people && words.key(next).startsWith("ال")) {
      return true; // "leaders of the band that"
    }
    return phrase.party().isIssue()
        && next <= phrase.last()
        && !words.isNamed(head)
        && (feminine || key.endsWith("ين"))
        && !words.key(head).startsWith("ال")
        && !words.key(head).endsWith("ه")
        && !words.key(head).endsWith("ات")
        && (words.key(next).startsWith("ال") || words.has(next, SegmentRole.PRONOUN))
        && verbs.readings(head).stream().anyMatch(r -> r.form().kind() == WordForm.Kind.NOUN);
  }
}
