package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Skips what may stand between the parts of a clause without being one of them. */
public final class Asides {
  /** What somebody says something in; a name behind it is no genitive. */
  private static final Set<String> STATEMENTS = FunctionWords.set("statement");

  /** Stretches of time, and what tells which one is meant: "last week", "this year". */
  private static final Set<String> TIMES = FunctionWords.set("stretch-of-time");

  private static final Set<String> WHICH = FunctionWords.set("which-time");

  private static final Set<String> PARTS = FunctionWords.set("part-of-time");

  /** Behind "from": "for his part". */
  private static final Set<String> ON_HIS_PART = FunctionWords.set("on-his-part");

  /** "And he is", at the head of an insertion. */
  private static final Set<String> AND_IS = FunctionWords.set("and-is");

  private static final int LONGEST = 14;
  private static final int MOST = 5;
  private static final int LONGEST_CIRCUMSTANCE = 6;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final CircumstanceDetails details;

  public Asides(Words words, Verbs verbs, Phrases phrases) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
    details = new CircumstanceDetails(words, verbs, phrases);
  }

  /** The first token from {@code from} on that is neither adverb, circumstance nor insertion. */
  public int skip(int from, int end) {
    int i = from;
    for (int n = 0; n < MOST; n++) {
      int next = skipOne(i, end);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int skipOne(int from, int end) {
    if (from >= end) {
      return from;
    }
    if (words.isNamed(from)) {
      boolean adjective = words.unit(from).isAdjective() && words.unit(from).isBare();
      return adjective && !opensObject(from) ? words.unit(from).last() + 1 : from;
    }
    if (words.isPunctuation(from)) {
      if (words.isQuoteMark(from)) {
        boolean closes = from > 0 && words.isNamed(from - 1);
        return closes ? from + 1 : from;
      }
      if (words.key(from).equals("(")) {
        return closing(from, end, ")");
      }
      if (closesName(from)) {
        int day = skipOne(from + 1, end); // "the minister, X, on Monday, condemned"
        return day > from + 1 && day < end && words.isComma(day) ? day + 1 : from + 1;
      }
      return words.isComma(from)
          ? insertion(from, end)
          : words.isDash(from) ? closing(from, end, words.key(from)) : from;
    }
    if (verbs.is(from, FunctionWords.ADVERB | FunctionWords.EPITHET)
        && !verbs.is(from, FunctionWords.PEOPLE)) {
      return from + 1;
    }
    if (isTime(from, end)) {
      return from + 2;
    }
    if (from + 1 < end && PARTS.contains(words.key(from)) && isTime(from + 1, end)) {
      return from + 3;
    }
    if (words.key(from).equals("حتي") && from + 1 < end && !words.isNamed(from + 1)) {
      return verbs.is(from + 1, FunctionWords.ADVERB)
          ? from + 2
          : isTime(from + 1, end) ? from + 3 : from;
    }
    if (words.key(from).equals("من")
        && from + 1 < end
        && ON_HIS_PART.contains(words.key(from + 1))) {
      return from + 2;
    }
    if (words.key(from).equals("الي") && from + 2 < end && words.key(from + 1).equals("حد")) {
      return from + 3;
    }
    if (isBacked(from) && from + 2 < end) {
      return backed(from, end);
    }
    if (verbs.is(from, FunctionWords.RELATIVE) || isAttribute(from, end)) {
      return closing(from, end, ",") > from ? closing(from, end, ",") : closing(from, end, "،");
    }
    if (verbs.is(from, FunctionWords.CIRCUMSTANCE)) {
      return circumstance(from, end);
    }
    return from;
  }

  /** "X condemned the Frenchmen": behind a name, the plural is no adjective. */
  private boolean opensObject(int token) {
    return token > 0 && words.isNamed(token - 1) && phrases.isPeopleOf(words.unit(token));
  }

  private boolean isTime(int token, int end) {
    if (token + 1 >= end || words.isNamed(token + 1)) {
      return false;
    }
    String key = words.key(token);
    String next = words.key(token + 1);
    return (TIMES.contains(key) && WHICH.contains(next))
        || (WHICH.contains(key) && TIMES.contains(next));
  }

  /** Behind the backer, who leads him, and a comma that closes what none opened. */
  private int backed(int from, int end) {
    boolean apart = words.key(from + 1).equals("من");
    if (!apart && words.preposition(from + 1) != 'ب') {
      return from;
    }
    Phrase backer = phrases.at(apart ? from + 2 : from + 1, end);
    if (backer == null) {
      return from;
    }
    int i = backer.last() + 1;
    if (i < end && !words.isNamed(i) && verbs.is(i, FunctionWords.CIRCUMSTANCE)) {
      i = circumstance(i, end);
    }
    boolean opened = from > 0 && words.isComma(from - 1);
    return i < end && words.isComma(i) && !opened ? i + 1 : i;
  }

  /**
   * "X, the minister, who belongs to Y, criticised": a participle in the singular between commas.
   */
  private boolean isAttribute(int token, int end) {
    String key = words.key(token);
    return token > 0
        && token + 1 < end
        && words.isComma(token - 1)
        && key.startsWith("ال")
        && key.length() > 5
        && !key.endsWith("ين")
        && !key.endsWith("ون")
        && words.preposition(token + 1) != 0
        && !verbs.is(token, FunctionWords.BODY | FunctionWords.PEOPLE | FunctionWords.TITLE)
        && phrases.isAdjective(token);
  }

  /** "Backed by X", of whom a clause is about. */
  private boolean isBacked(int token) {
    for (Reading reading : verbs.readings(token)) {
      if (reading.predicate().holder().isPreposition() && !reading.isDefinite()) {
        return true;
      }
    }
    return false;
  }

  /** The second comma of "the head of the union, X, condemned". */
  private boolean closesName(int comma) {
    if (comma < 1 || !words.isComma(comma) || !words.isNamed(comma - 1)) {
      return false;
    }
    int before = words.unit(comma - 1).first() - 1;
    for (int n = 0;
        n < 2 && before > 0 && !words.isNamed(before) && verbs.is(before, FunctionWords.TITLE);
        n++) {
      before--;
    }
    return before > 0 && words.isComma(before);
  }

  private int closing(int from, int end, String mark) {
    for (int i = from + 1; i < end && i - from <= LONGEST; i++) {
      if (words.key(i).equals(mark)) {
        return i + 1;
      }
    }
    return from;
  }

  private int circumstance(int from, int end) {
    int i = from + 1;
    if (i >= end || words.isPunctuation(i)) {
      return from;
    }
    if (!words.isNamed(i) && STATEMENTS.contains(words.key(i))) {
      int next = i + 1;
      while (next < end && phrases.isNoun(next, false) && !words.key(next).startsWith("ال")) {
        next++;
      }
      return afterPartner(next, end);
    }
    Phrase phrase = phrases.at(i, boundary(i, end));
    if (phrase == null) {
      return verbs.isVerb(i) ? from : i + 1;
    }
    i = Math.min(phrase.last(), i + LONGEST_CIRCUMSTANCE) + 1;
    if (i + 1 < end && words.key(i).equals("/") && words.isWord(i + 1)) {
      i += 2; // "in Nisan/April": a month has two names
    }
    while (i < end && i - from < LONGEST_CIRCUMSTANCE && verbs.is(i, FunctionWords.ADVERB)) {
      i++;
    }
    return details.after(Math.min(i, end), end);
  }

  /** "In an interview with a German paper". */
  private int afterPartner(int from, int end) {
    if (from + 1 >= end || words.isNamed(from) || !words.key(from).equals("مع")) {
      return from;
    }
    Phrase partner = phrases.at(from + 1, end);
    return partner == null ? from : partner.last() + 1;
  }

  /** A name behind an indefinite noun and its adjective is no part of "in a long article". */
  private int boundary(int from, int end) {
    for (int i = from + 1; i < end && i - from < LONGEST_CIRCUMSTANCE; i++) {
      if (words.isNamed(i)) {
        boolean adjective = words.unit(i).isAdjective();
        boolean loose =
            i >= from + 2
                && !words.key(i - 1).startsWith("ال")
                && !words.key(from).startsWith("ال")
                && (words.isNamed(i - 1)
                    || !verbs.is(i - 1, FunctionWords.BODY | FunctionWords.TITLE));
        if (!adjective) {
          return loose && !words.isNamed(i - 1) ? i : end;
        }
      }
    }
    return end;
  }

  /**
   * What follows the closing comma of an insertion that opens at a comma; else the comma itself.
   */
  public int insertion(int comma, int end) {
    if (comma + 1 >= end) {
      return comma;
    }
    for (int i = comma + 1; i < end && i - comma <= LONGEST; i++) {
      if (words.isComma(i)) {
        return i + 1;
      }
      boolean relative = opensInsertion(comma + 1);
      if (!words.isNamed(i) && words.isPunctuation(i) && !words.isQuoteMark(i)) {
        return comma;
      }
      if (!relative && (verbs.isVerb(i) || (i == comma + 1 && words.isJoined(i)))) {
        return comma;
      }
      if (isOpinion(i)) {
        return comma;
      }
    }
    return comma;
  }

  /** Words behind a comma whose clause another comma closes. */
  public boolean opensInsertion(int token) {
    return !words.isNamed(token)
        && (verbs.is(token, FunctionWords.RELATIVE | FunctionWords.CIRCUMSTANCE)
            || AND_IS.contains(words.key(token)));
  }

  /** The comma that opens the insertion that a comma closes, or -1. */
  int opening(int comma, int start) {
    for (int i = comma - 1; i >= start && comma - i <= LONGEST; i--) {
      if (words.isComma(i)) {
        return opensInsertion(i + 1) ? i : -1;
      }
      if (!words.isNamed(i) && words.isPunctuation(i) && !words.isQuoteMark(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isOpinion(int token) {
    if (words.isNamed(token)) {
      return false;
    }
    for (Reading reading : verbs.readings(token)) {
      String key = words.key(token);
      boolean accusative = key.endsWith("ا") || key.endsWith("ه") || key.endsWith("ين");
      if (accusative
          && reading.form().kind() == WordForm.Kind.PARTICIPLE
          && !reading.isDefinite()) {
        return true;
      }
    }
    return false;
  }
}
