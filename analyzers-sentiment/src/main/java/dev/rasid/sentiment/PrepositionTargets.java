package dev.rasid.sentiment;

import java.util.ArrayList;
import java.util.List;

/** Finds what a predicate is about behind the preposition that marks it. */
final class PrepositionTargets {
  private static final int FURTHEST_PREPOSITION = 14;

  private static final int FURTHEST_LAM = 7;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Pronouns pronouns;
  private final Sides sides;
  private final Marks marks;
  private final Propositions propositions;
  private final Deeds deeds;
  private final PhraseTargets phraseTargets;

  PrepositionTargets(
      Words words,
      Verbs verbs,
      Quotes quotes,
      Phrases phrases,
      Clauses clauses,
      Pronouns pronouns,
      Sides sides,
      Marks marks,
      Propositions propositions,
      Deeds deeds,
      PhraseTargets phraseTargets) {
    this.words = words;
    this.verbs = verbs;
    this.quotes = quotes;
    this.phrases = phrases;
    this.clauses = clauses;
    this.pronouns = pronouns;
    this.sides = sides;
    this.marks = marks;
    this.propositions = propositions;
    this.deeds = deeds;
    this.phraseTargets = phraseTargets;
  }

  List<Target> at(int from, Slot slot, Predicate predicate, int cue, int end) {
    int introduced = quotes.introducedBy(cue);
    int level = quotes.level(cue);
    boolean lam = slot.words().get(0).equals("ل");
    int furthest = lam ? FURTHEST_LAM : FURTHEST_PREPOSITION;
    for (int i = from; i < end && i - from <= furthest; i++) {
      int after = marks.after(i, slot);
      if (after == i && words.isJoined(i) && i > cue) {
        return List.of();
      }
      if (after < 0 && i - from <= 1 && pronouns.isPronounOf(i, slot)) {
        return pronouns.pronoun(i, clauses.of(cue).parties(), predicate);
      }
      if (after >= 0 && after < end) {
        Phrase phrase = phrases.at(after, end);
        if (marks.isNot(after)) {
          return not(after + 1, slot, predicate, end);
        }
        if (phrase != null) {
          return withRepeated(
              slot,
              phraseTargets.accept(phrase, slot.label(), predicate, end),
              phrase,
              predicate,
              end);
        }
        if (Propositions.isProposed(predicate) && propositions.isThat(after)) {
          return propositions.at(after, slot.label(), end);
        }
      }
      if (words.isNamed(i)) {
        i = words.unit(i).last();
        continue;
      }
      boolean punctuation =
          words.isPunctuation(i)
              && !words.isComma(i)
              && !words.isQuoteMark(i)
              && !words.isDash(i)
              && !words.key(i).equals("(")
              && !words.key(i).equals(")")
              && !words.key(i).equals("#");
      boolean other = quotes.level(i) != level && (introduced < 0 || quotes.at(i) != introduced);
      if (punctuation
          || other
          || (i > from && verbs.isVerb(i))
          || (after < 0 && verbs.is(i, FunctionWords.CLAUSE_STARTER | FunctionWords.RELATIVE))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "Called for not voting for X": the wish is for the contrary. */
  private List<Target> not(int from, Slot slot, Predicate predicate, int end) {
    Phrase phrase = from < end && predicate.strength() > 0 ? phrases.at(from, end) : null;
    if (phrase == null || predicate.needsStop()) {
      return List.of();
    }
    double side = sides.of(phrase.head());
    if (phrase.party().isIssue() && side != 0) {
      Target target = deeds.ofSide(phrase, slot, end);
      return target == null ? List.of() : List.of(target);
    }
    return phrase.party().isIssue() && !predicate.ofIssues()
        ? List.of()
        : List.of(new Target(phrase.party(), slot.label(), true));
  }

  /** "From X and from Y". */
  private List<Target> withRepeated(
      Slot slot, List<Target> first, Phrase phrase, Predicate predicate, int end) {
    int next = phrase.last() + 1;
    if (first.isEmpty() || next >= end || !words.isJoined(next)) {
      return first;
    }
    int after = marks.after(next, slot);
    Phrase other = after >= 0 && after < end ? phrases.at(after, end) : null;
    if (other == null) {
      return first;
    }
    List<Target> all = new ArrayList<>(first);
    all.addAll(phraseTargets.accept(other, slot.label(), predicate, end));
    return all;
  }
}
