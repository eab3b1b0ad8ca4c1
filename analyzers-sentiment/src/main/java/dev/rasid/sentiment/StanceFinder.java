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
  private final TargetFinder targets;
  private final Subjects subjects;
  private final int start;
  private final int end;

  StanceFinder(Words words, PredicateLexicon lexicon, Subjects subjects, int start, int end) {
    this.words = words;
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.names = new NameFinder(words, start, end);
    this.targets = new TargetFinder(words, lexicon, names, end);
    this.start = start;
    this.end = end;
  }

  /** The stances that a token is the cue of. */
  List<Annotation<Stance>> at(int cue) {
    if (!words.isWord(cue) || words.isNamed(cue)) {
      return List.of();
    }
    List<Annotation<Stance>> stances = readings(cue);
    subjects.pass(cue, names);
    return stances;
  }

  private List<Annotation<Stance>> readings(int cue) {
    for (Reading reading : found(cue)) {
      // Words in quotation marks are a speaker's, who is known only if "we" say them.
      if ((reading.firstPerson() || !words.isQuoted(cue)) && !isSuppressed(cue, reading)) {
        List<Annotation<Stance>> stances = read(cue, reading);
        if (!stances.isEmpty()) {
          return stances;
        }
      }
    }
    return List.of();
  }

  /** "Hastened to the condemnation of" is as good as a verb. */
  private List<Reading> found(int cue) {
    String key = words.key(cue);
    if (cue > start && key.startsWith("ال") && words.key(cue - 1).equals("الي")) {
      return lexicon.find(key.substring(2)).stream()
          .filter(r -> r.predicate().pos() == Predicate.Pos.NOUN && !r.possessed())
          .toList();
    }
    return lexicon.find(key);
  }

  private List<Annotation<Stance>> read(int cue, Reading reading) {
    if (reading.firstPerson()) {
      return stances(cue, reading, subjects.speaker(cue), "holder:speaker", cue + 1);
    }
    switch (reading.predicate().pos()) {
      case VERB -> {
        List<Annotation<Stance>> stances =
            withHoldersAfter(cue, reading, names.subjectsAfter(cue), "holder:vso");
        if (stances.isEmpty()) {
          stances = stances(cue, reading, names.holderBefore(cue), "holder:svo", cue + 1);
        }
        return stances.isEmpty() && hasNoSubject(cue, reading)
            ? stances(cue, reading, subjects.resumed(cue), "holder:resumed", cue + 1)
            : stances;
      }
      case NOUN -> {
        if (words.key(cue).startsWith("ال")) {
          return stances(cue, reading, subjects.hastening(cue), "holder:resumed", cue + 1);
        }
        return reading.possessed()
            ? declared(cue, reading, words.key(cue).endsWith("ها"))
            : withHoldersAfter(cue, reading, names.holdersAfter(cue), "holder:genitive");
      }
      case PARTICIPLE -> {
        return declared(cue, reading, words.key(cue).endsWith("ه"));
      }
    }
    throw new IllegalStateException("unknown pos " + reading.predicate().pos());
  }

  private List<Annotation<Stance>> declared(int cue, Reading reading, boolean feminine) {
    List<Name> declarers = names.declarerBefore(cue, reading.possessed());
    if (!declarers.isEmpty()) {
      return stances(cue, reading, declarers, "holder:declarer", cue + 1);
    }
    boolean accusative = words.key(cue).endsWith("ا") || feminine;
    return reading.possessed() || (accusative && opensPhrase(cue))
        ? stances(cue, reading, subjects.of(cue, feminine), "holder:resumed", cue + 1)
        : List.of();
  }

  /** Whether a participle follows a comma or "and", and so describes the subject. */
  private boolean opensPhrase(int cue) {
    return words.key(cue).startsWith("و") || (cue > start && words.isPunctuation(cue - 1));
  }

  /** Whether what follows a verb cannot be its subject: "and welcomed the step". */
  private boolean hasNoSubject(int cue, Reading reading) {
    int next = cue + 1;
    if (next >= end) {
      return false;
    }
    String target = reading.predicate().target();
    String key = words.key(next);
    if (!target.equals(Predicate.OBJECT)) {
      String marker = Folding.key(target);
      return words.isNamed(next)
          ? words.name(next).proclitics().equals(marker)
          : FunctionWords.isAdverb(key)
              || FunctionWords.opensCircumstance(key)
              || (marker.length() == 1 ? key.startsWith(marker) : key.equals(marker));
    }
    return words.isNamed(next)
        || words.isQuoteMark(next)
        || (cue > start && FunctionWords.isResumer(words.key(cue - 1)))
        || (Subjects.isFeminine(words.key(cue)) && !isFeminineNoun(key));
  }

  private static boolean isFeminineNoun(String key) {
    return key.endsWith("ه") || key.endsWith("ات") || key.endsWith("اء");
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
    for (Target target : targets.find(predicate, afterHolder)) {
      if (predicate.id().equals(DEMAND_STOP) && !isToldToStop(target)) {
        continue;
      }
      for (Name holder : holders) {
        if (!holder.entity().equals(target.id())) {
          stances.add(stance(cue, predicate, holder, holderRule, target, hedged));
        }
      }
    }
    return stances;
  }

  private Annotation<Stance> stance(
      int cue, Predicate predicate, Name holder, String holderRule, Target target, boolean hedged) {
    Span span = words.span(cue);
    return new Annotation<>(
        span.hull(holder.span()).hull(target.span()),
        new Stance(
            holder.entity(),
            target.id(),
            target.reversed() ? -predicate.polarity() : predicate.polarity(),
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

  private boolean isToldToStop(Target target) {
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
