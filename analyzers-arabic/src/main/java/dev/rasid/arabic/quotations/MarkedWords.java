package dev.rasid.arabic.quotations;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.text.Span;

/** Judges what stands between marks: words that somebody said, or a name, a title, a term. */
final class MarkedWords {
  /** Names have no more words. */
  private static final int LONGEST_NAME = 5;

  /** As many words are no term. */
  private static final int SPEECH = 3;

  private final QuoteText text;
  private final NameMarks names;
  private final int[] verbsBefore;

  MarkedWords(QuoteText text, NameMarks names) {
    this.text = text;
    this.names = names;
    verbsBefore = new int[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      verbsBefore[i + 1] = verbsBefore[i] + (isVerb(i) ? 1 : 0);
    }
  }

  private boolean isVerb(int token) {
    return !text.isSign(token) && text.isVerb(token);
  }

  private int count(MarkPairs.Pair pair) {
    return text.wordsIn(pair.first(), Math.max(pair.first(), pair.close()));
  }

  boolean hasVerb(int number) {
    return hasVerb(text.marks().get(number));
  }

  private boolean hasVerb(MarkPairs.Pair pair) {
    return verbsBefore[Math.max(pair.first(), pair.close())] > verbsBefore[pair.first()];
  }

  /** Whether a pair holds what is said, by itself. */
  boolean maySpeak(int number, CueAt cue, int at) {
    MarkPairs.Pair pair = text.marks().get(number);
    if (count(pair) == 0 || isName(pair)) {
      return false;
    }
    boolean colon = at > 0 && text.isSign(at - 1, ":");
    return colon
        || count(pair) >= SPEECH
        || hasVerb(pair)
        || (at == cue.last() + 1 && count(pair) > 1);
  }

  /** Whether a pair holds words that somebody chose, be it one. */
  boolean mayBeWording(int number) {
    MarkPairs.Pair pair = text.marks().get(number);
    return count(pair) > 0 && !isName(pair);
  }

  /** Whether a pair inside a reported clause holds words that the speaker chose. */
  boolean standsOut(int number, int end) {
    MarkPairs.Pair pair = text.marks().get(number);
    boolean last = pair.close() + 1 == end;
    return (count(pair) >= 2 && !isName(pair))
        || (count(pair) == 1 && (hasVerb(pair) || (last && !isName(pair))));
  }

  boolean isName(MarkPairs.Pair pair) {
    int words = count(pair);
    if (words > LONGEST_NAME) {
      return false;
    }
    return isNamed(pair)
        || isForeign(pair)
        || (!hasVerb(pair) && names.announce(text, pair, words));
  }

  /** Whether no word of it is a word of the language. */
  private boolean isForeign(MarkPairs.Pair pair) {
    for (int at = pair.first(); at < pair.close(); at++) {
      int classes = text.classes(at);
      if (!text.isSign(at) && (classes & ~KnownStems.NAME) != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one marked word is what somebody calls a thing: بـ"…", and not one of a description.
   */
  boolean isPredicate(MarkPairs.Pair pair, CueAt cue) {
    int before = pair.open() - 1;
    return count(pair) > 1
        || (before == cue.last() && text.words().hasPronoun(before))
        || (before >= 0
            && ((text.words().form(before).startsWith("ب")
                    && text.words().form(before).length() <= 2)
                || text.isComplementizer(before)
                || text.marks().closedAt(before) != MarkPairs.NONE
                || joins(before)));
  }

  /** Whether marked words are a part of the sentence: بـ"…", عن "…", بأنه "…". */
  boolean isPart(MarkPairs.Pair pair, CueAt cue, String frame) {
    int before = pair.open() - 1;
    return !frame.equals("colon")
        && before > cue.last()
        && (text.hasPreposition(before)
            || text.is(before, SentenceWords.Use.PREPOSITION)
            || text.words().form(before).startsWith("بأن"));
  }

  /** Whether a token is a particle between two pairs: و, لـ, فاصلة. */
  boolean joins(int token) {
    String form = text.words().form(token);
    return text.isSign(token, "،,")
        || (form.length() <= 2 && "وبلأ".indexOf(form.charAt(0)) >= 0 && !text.isSign(token));
  }

  /** Whether all of it is a name of the article's. */
  private boolean isNamed(MarkPairs.Pair pair) {
    if (pair.first() >= text.size() || pair.first() > pair.last()) {
      return false;
    }
    int mention = text.mentionAt(pair.first());
    if (mention == QuoteText.NONE || text.mention(mention).type() == EntityType.LOC) {
      return false;
    }
    Span whole = text.span(pair.first(), pair.last());
    Span name = text.mentionSpan(mention);
    return name.end() >= whole.end() && name.start() <= whole.start() + 2;
  }
}
