package dev.rasid.sentiment.targets;

import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;

/** Finds the clause behind "that" which a verdict is about. */
final class Propositions {
  /** "That", before a clause. */
  private static final Set<String> THAT = FunctionWords.set("that-clause");

  private static final int LONGEST_PROPOSITION = 8;

  private final Words words;
  private final Phrases phrases;

  Propositions(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** Only a verdict is about a whole clause; what one asks for or foretells is another matter. */
  static boolean isProposed(Predicate predicate) {
    return predicate.ofIssues()
        && predicate.strength() < 0
        && !predicate.force().equals("warning")
        && !predicate.force().equals("demand");
  }

  boolean isThat(int token) {
    return !words.isNamed(token) && THAT.contains(words.key(token));
  }

  /** A clause behind "that", by its first words. */
  List<Target> at(int that, String label, int end) {
    int first = that + 1;
    while (first < end && words.isPunctuation(first)) {
      first++;
    }
    int last = first;
    while (last + 1 < end && last - first < LONGEST_PROPOSITION && !isStop(last + 1)) {
      last++;
    }
    return first >= end || last - first < 1
        ? List.of()
        : List.of(new Target(phrases.issue(first, last), label, false));
  }

  boolean isStop(int token) {
    return words.isPunctuation(token) && !words.isQuoteMark(token) && !words.key(token).equals("#");
  }
}
