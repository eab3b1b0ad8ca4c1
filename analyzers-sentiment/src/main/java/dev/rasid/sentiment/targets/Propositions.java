package dev.rasid.sentiment.targets;

import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;

/** Finds the clause behind "that" which a verdict is about. */
final class Propositions {
  /** "That", before a clause. */
  private static final Set<String> THAT = FunctionWords.set("that-clause");

  private static final int LONGEST_PROPOSITION = 8;

  private static final Set<String> WISHING = PredicateSets.of("of-wished-clauses");

  /** "To", before what one wishes, with or without a preposition. */
  private static final Set<String> TO = FunctionWords.set("that");

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  Propositions(Words words, Verbs verbs, Phrases phrases) {
    this.words = words;
    this.verbs = verbs;
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

  /** "Insists that the talks go on": a wish for a deed that takes no side of its own. */
  boolean isWish(Predicate predicate, int that, int end) {
    int verb = that + 1;
    if (!WISHING.contains(predicate.id()) || !TO.contains(words.key(that)) || verb >= end) {
      return false;
    }
    boolean sided =
        verbs.readings(verb).stream()
            .anyMatch(one -> one.predicate().strength() != 0 && !one.predicate().bySpeaker());
    return !words.isNamed(verb)
        && !sided
        && "يتن".indexOf(words.key(verb).charAt(0)) >= 0
        && verbs.isVerb(verb);
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
