package dev.rasid.sentiment;

import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Stance;
import dev.rasid.sentiment.Words.Name;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the stances that single words of one sentence carry. */
final class StanceFinder {
  private static final int FURTHEST_CANCELLER = 4;
  private static final int FURTHEST_HEDGE = 12;
  private static final int FURTHEST_STOPPING = 2;

  /** The one predicate that says nothing without a further word. */
  private static final String DEMAND_STOP = "demand-stop";

  private final Words words;
  private final PredicateLexicon lexicon;
  private final NameFinder names;
  private final int start;
  private final int end;

  StanceFinder(Words words, PredicateLexicon lexicon, int start, int end) {
    this.words = words;
    this.lexicon = lexicon;
    this.names = new NameFinder(words, lexicon, start, end);
    this.start = start;
    this.end = end;
  }

  /** The stances that a token is the cue of. */
  List<Annotation<Stance>> at(int cue) {
    // Words in quotation marks are a speaker's, who is not known here.
    if (!words.isWord(cue) || words.isNamed(cue) || words.isQuoted(cue)) {
      return List.of();
    }
    for (Reading reading : lexicon.find(words.key(cue))) {
      if (!isSuppressed(cue, reading)) {
        List<Annotation<Stance>> stances = read(cue, reading);
        if (!stances.isEmpty()) {
          return stances;
        }
      }
    }
    return List.of();
  }

  private List<Annotation<Stance>> read(int cue, Reading reading) {
    switch (reading.predicate().pos()) {
      case VERB -> {
        List<Annotation<Stance>> stances =
            withHoldersAfter(cue, reading, names.holdersAfter(cue), "holder:vso");
        return stances.isEmpty()
            ? stances(cue, reading, names.holderBefore(cue), "holder:svo", cue + 1)
            : stances;
      }
      case NOUN -> {
        return reading.possessed()
            ? stances(cue, reading, names.declarerBefore(cue, true), "holder:declarer", cue + 1)
            : withHoldersAfter(cue, reading, names.holdersAfter(cue), "holder:genitive");
      }
      case PARTICIPLE -> {
        return stances(cue, reading, names.declarerBefore(cue, false), "holder:declarer", cue + 1);
      }
    }
    throw new IllegalStateException("unknown pos " + reading.predicate().pos());
  }

  private List<Annotation<Stance>> withHoldersAfter(
      int cue, Reading reading, List<Name> holders, String rule) {
    return holders.isEmpty()
        ? List.of()
        : stances(cue, reading, holders, rule, holders.get(holders.size() - 1).last() + 1);
  }

  private List<Annotation<Stance>> stances(
      int cue, Reading reading, List<Name> holders, String holderRule, int afterHolder) {
    if (holders.isEmpty()) {
      return List.of();
    }
    Predicate predicate = reading.predicate();
    boolean hedged = isHedged(cue, reading);
    List<Annotation<Stance>> stances = new ArrayList<>();
    for (Name target : names.targets(predicate, afterHolder)) {
      if (predicate.id().equals(DEMAND_STOP) && !isToldToStop(target)) {
        continue;
      }
      for (Name holder : holders) {
        if (!holder.entity().equals(target.entity())) {
          stances.add(stance(cue, predicate, holder, holderRule, target, hedged));
        }
      }
    }
    return stances;
  }

  private Annotation<Stance> stance(
      int cue, Predicate predicate, Name holder, String holderRule, Name target, boolean hedged) {
    Span span = words.span(cue);
    return new Annotation<>(
        span.hull(holder.span()).hull(target.span()),
        new Stance(
            holder.entity(),
            target.entity(),
            predicate.polarity(),
            span,
            hedged,
            List.of(),
            List.of(
                new Evidence(span, "predicate:" + predicate.id()),
                new Evidence(holder.span(), holderRule),
                new Evidence(target.span(), "target:" + predicate.target()))));
  }

  /**
   * Tells whether the words before a predicate take it back. That is the end of it: who "did not
   * condemn" is not in favor, and who "does not support" need not be against.
   */
  private boolean isSuppressed(int cue, Reading reading) {
    if (cue > start && FunctionWords.isNegator(words.key(cue - 1))) {
      return true;
    }
    // "No longer supports"; but "still supports" has a negator as well.
    if (cue > start + 1
        && FunctionWords.isNegator(words.key(cue - 2))
        && words.isWord(cue - 1)
        && !FunctionWords.isStill(words.key(cue - 1))) {
      return true;
    }
    if (reading.predicate().pos() == Predicate.Pos.VERB) {
      return reading.imperfect() && cue > start && FunctionWords.isSubjunctive(words.key(cue - 1));
    }
    for (int i = cue - 1; i >= start && cue - i <= FURTHEST_CANCELLER; i--) {
      if (words.isPunctuation(i)) {
        return false;
      }
      if (FunctionWords.isCanceller(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHedged(int cue, Reading reading) {
    // قد makes a past certain and an imperfect a mere possibility.
    if (reading.imperfect() && cue > start && words.key(cue - 1).equals("قد")) {
      return true;
    }
    for (int i = cue - 1; i >= start && cue - i <= FURTHEST_HEDGE; i--) {
      if (words.isPunctuation(i)) {
        return false;
      }
      if (FunctionWords.isHedge(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isToldToStop(Name target) {
    int from = target.last() + 1;
    for (int i = from; i < end && i - from <= FURTHEST_STOPPING; i++) {
      if (FunctionWords.isStopping(words.key(i))) {
        return true;
      }
      if (!words.isFiller(i)) {
        return false;
      }
    }
    return false;
  }
}
