package dev.rasid.sentiment.targets;

import dev.rasid.annotation.EntityType;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Sides;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what somebody wants to end, and who is told to stop. */
final class Ends {
  /** Ends that one puts to others, not to what one does oneself. */
  private static final Set<String> OF_OTHERS = FunctionWords.set("end-of-others");

  private static final Set<String> DISSOLVED = FunctionWords.set("dissolved");

  /** How something is to end, between the noun and what is to. */
  private static final Set<String> MANNERS = FunctionWords.set("manner-of-ending");

  private static final int FURTHEST_STOP = 5;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Sides sides;

  Ends(Parse parse, Sides sides) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    this.sides = sides;
  }

  boolean isEnd(int head) {
    if (words.stem(head).equals("حل")) {
      return head + 1 < words.size() && isDissolved(head + 1);
    }
    return (FunctionWords.of(words.stem(head)) & FunctionWords.END) != 0
        || verbs.is(head, FunctionWords.END);
  }

  /** Whether what stands behind such a noun is to end. */
  boolean isMeant(int head) {
    return isEnd(head) && !isTruce(head);
  }

  /** "Dissolving the council", not "the two-state solution". */
  private boolean isDissolved(int token) {
    return words.isNamed(token)
        ? words.unit(token).type() == EntityType.ORG
        : DISSOLVED.contains(words.stem(token));
  }

  /** What is to end: "the end of the siege", "refraining from attacks". */
  @Nullable Phrase of(Phrase phrase, int end) {
    int at = phrase.head() + 1;
    while (at < end
        && (words.isQuoteMark(at) || words.key(at).equals("عن") || words.key(at).equals("من"))) {
      at++;
    }
    int described = afterAdjective(phrase.head() + 1, end);
    at = Math.max(at, described);
    if (at >= end || (words.preposition(at) != 0 && described < 0)) {
      return null;
    }
    return phrases.at(at, end);
  }

  /** "An immediate end to the siege": behind the adjective, if ل marks what is to end; or -1. */
  private int afterAdjective(int from, int end) {
    int next = from + 1;
    return next < end
            && !words.isNamed(from)
            && !words.isNamed(next)
            && words.preposition(from) == 0
            && words.preposition(next) == 'ل'
            && !words.key(from).startsWith("ال")
            && sides.of(from) == 0
        ? next
        : -1;
  }

  /** "A ceasefire" is a thing that one is for, and no end of fire. */
  private boolean isTruce(int head) {
    int at = head + 1;
    if (at + 1 < words.size() && isLoose(at) && words.preposition(at + 1) == 'ل') {
      at++;
    }
    return at + 1 < words.size()
        && words.stem(at).equals("اطلاق")
        && words.key(at + 1).equals("النار");
  }

  private boolean isLoose(int token) {
    return !words.isNamed(token) && MANNERS.contains(words.stem(token));
  }

  boolean isToldToStop(int from, int end) {
    for (int i = from; i < end && i - from <= FURTHEST_STOP; i++) {
      if (words.isNamed(i)) {
        if (!words.unit(i).isAdjective()) {
          return false;
        }
        continue;
      }
      if (words.isPunctuation(i) && !words.isComma(i)) {
        return false;
      }
      if (isEnd(i)
          && !OF_OTHERS.contains(words.stem(i))
          && (words.preposition(i) == 'ب'
              || i == from
              || isTo(i - 1)
              || words.key(i).startsWith("ال"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTo(int token) {
    return words.key(token).equals("الي") || words.key(token).equals("علي");
  }
}
