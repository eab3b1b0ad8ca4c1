package dev.rasid.sentiment.targets;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Sides;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;

/** Finds where a phrase begins that a preposition marks. */
final class Marks {
  /** How many tokens behind a predicate its preposition may stand. */
  static final int FURTHEST = 14;

  /** How many the letter ل may: farther off it belongs to something else. */
  static final int FURTHEST_LAM = 7;

  /** "Not doing". */
  private static final Set<String> NOT = FunctionWords.set("not-doing");

  /** "On the part of", behind "from". */
  private static final Set<String> AGENTS = FunctionWords.set("agent");

  private final Words words;
  private final Verbs verbs;
  private final Sides sides;

  Marks(Words words, Verbs verbs, Sides sides) {
    this.words = words;
    this.verbs = verbs;
    this.sides = sides;
  }

  /** Where a phrase begins that a preposition marks: its own token if the preposition is on it. */
  int after(int i, Slot slot) {
    List<String> marks = slot.words();
    if (marks.size() == 1 && marks.get(0).length() == 1) {
      char mark = marks.get(0).charAt(0);
      String key = words.key(i);
      if (key.length() == 1 && key.charAt(0) == mark) {
        return i + 1;
      }
      if (words.preposition(i) != mark) {
        return -1;
      }
      if (words.isNamed(i)) {
        return words.unit(i).first() == i ? i : -1;
      }
      boolean cause = mark == 'ل' && words.has(i, SegmentRole.PRONOUN) && sides.of(i) != 0;
      boolean verb = cause || (verbs.isOnlyVerb(i) && !words.has(i, SegmentRole.ARTICLE));
      boolean never = verbs.is(i, FunctionWords.NO_TARGET | FunctionWords.ADVERB) && !isNot(i);
      return verb || never ? -1 : i;
    }
    for (int k = 0; k < marks.size(); k++) {
      if (i + k >= words.size() || words.isNamed(i + k)) {
        return -1;
      }
      String key = words.key(i + k);
      if (marks.size() == 1 && ((key.endsWith("من") && isAgent(i + 1)) || isMan(i))) {
        return -1;
      }
      boolean joined = k == 0 && words.isJoined(i) && key.length() > 2;
      if (!key.equals(marks.get(k)) && !(joined && key.substring(1).equals(marks.get(k)))) {
        return -1;
      }
    }
    return i + marks.size();
  }

  /** "The minister, Ali X": behind a comma the word that is written like "on" begins a name. */
  private boolean isMan(int token) {
    return token > 0 && words.isComma(token - 1) && words.form(token).equals("علي");
  }

  /** "On the part of" marks who does it. */
  private boolean isAgent(int token) {
    if (token >= words.size()) {
      return false;
    }
    return AGENTS.contains(words.key(token));
  }

  boolean isNot(int token) {
    return NOT.contains(words.key(token));
  }

  /** Whether what a slot marks stands right at a token. */
  boolean isAt(int token, Slot slot) {
    return slot.isPreposition() && token < words.size() && after(token, slot) >= 0;
  }
}
