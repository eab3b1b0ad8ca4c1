package dev.rasid.sentiment.frames;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.predicates.Contraries;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Complements.Complement;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;

/** Finds whom or what a verb with a known subject is about. */
final class VerbTargets {
  private static final int FURTHEST_FRONTED = 6;

  private final Words words;
  private final Verbs verbs;
  private final Targets targets;

  VerbTargets(Words words, Verbs verbs, Targets targets) {
    this.words = words;
    this.verbs = verbs;
    this.targets = targets;
  }

  /** Tries the slots of the verb, best first. */
  List<Target> of(
      int cue, Reading reading, Complement complement, Subject subject, int start, int end) {
    Predicate predicate = reading.predicate();
    for (Slot slot : predicate.targets()) {
      boolean object = slot.kind() == Slot.Kind.OBJECT;
      if (!object && isOtherNearer(predicate, slot, subject.after(), cue)) {
        continue;
      }
      if (object && complement.after() == cue + 1 && !reading.pronoun().isEmpty()) {
        return predicate.needsStop() || isJoinedNoun(cue, predicate)
            ? List.of()
            : pronoun(cue, subject, predicate);
      }
      List<Target> found =
          object
              ? object(cue, reading, complement, subject, end)
              : marked(cue, slot, predicate, complement, subject, end);
      if (found.isEmpty() && slot.isPreposition()) {
        found = fronted(cue, slot, predicate, complement, start);
      }
      if (!found.isEmpty()) {
        return slot.isPreposition()
            ? nearest(found, cue, slot, reading, complement, subject, end)
            : found;
      }
    }
    return complement.after() == cue + 1 ? shared(cue, predicate, subject, end) : List.of();
  }

  /**
   * "X criticised and rejected Y": the object of a verb joined right behind the subject is both's.
   */
  private List<Target> shared(int cue, Predicate predicate, Subject subject, int end) {
    int next = Math.max(subject.after(), cue + 1);
    if (next >= end
        || words.isNamed(next)
        || !words.isJoined(next)
        || !predicate.targets().contains(Slot.OBJECT)
        || !verbs.isVerb(next)
        || words.has(next, SegmentRole.PRONOUN)
        || !hasObject(next)) {
      return List.of();
    }
    return targets.at(next + 1, Slot.OBJECT, predicate, next, end);
  }

  private boolean hasObject(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()
          && !reading.form().passive()
          && reading.predicate().complements().isEmpty()
          && reading.predicate().targets().contains(Slot.OBJECT)) {
        return true;
      }
    }
    return false;
  }

  /** "A campaign against X after a coup against Y": of two prepositions the nearer one marks it. */
  private List<Target> nearest(
      List<Target> found,
      int cue,
      Slot slot,
      Reading reading,
      Complement complement,
      Subject subject,
      int end) {
    List<Target> best = found;
    for (Slot other : reading.predicate().targets()) {
      if (isWord(slot) && isWord(other) && !other.equals(slot)) {
        List<Target> also = marked(cue, other, reading.predicate(), complement, subject, end);
        int first = best.get(0).party().first();
        if (!also.isEmpty()
            && also.get(0).party().first() > cue
            && first > cue
            && also.get(0).party().first() < first) {
          best = also;
        }
      }
    }
    return best;
  }

  /** "Its condemnation and its rejection of Y": written like "and rejected it". */
  private boolean isJoinedNoun(int cue, Predicate predicate) {
    return words.isJoined(cue)
        && cue + 1 < words.size()
        && words.preposition(cue + 1) == 'ل'
        && verbs.readings(cue).stream()
            .anyMatch(
                one ->
                    one.form().kind() == WordForm.Kind.NOUN
                        && one.predicate().id().equals(predicate.id()));
  }

  /** A preposition that is no letter on its noun. */
  private static boolean isWord(Slot slot) {
    return slot.isPreposition() && slot.words().get(0).length() > 1;
  }

  /** "Will not allow an insult to X": what the verb's other preposition marks comes first. */
  private boolean isOtherNearer(Predicate predicate, Slot slot, int behind, int cue) {
    int from = Math.max(behind, cue + 1);
    if (!Contraries.isOnlyNegated(predicate) || targets.isMarked(from, slot)) {
      return false;
    }
    for (Slot other : predicate.targets()) {
      if (other.isPreposition() && targets.isMarked(from, other)) {
        return true;
      }
    }
    return false;
  }

  /** The object may stand before the complement: "stabbed X in the back". */
  private List<Target> object(
      int cue, Reading reading, Complement complement, Subject subject, int end) {
    Predicate predicate = reading.predicate();
    int from = Math.max(subject.after(), cue + 1);
    if (complement.after() == cue + 1) {
      return targets.at(from, Slot.OBJECT, predicate, cue, end);
    }
    if (!reading.pronoun().isEmpty()) {
      List<Target> meant = pronoun(cue, subject, predicate);
      if (!meant.isEmpty()) {
        return meant;
      }
    }
    if (predicate.mayHaveObjectFirst() && complement.first() > from) {
      List<Target> before = targets.at(from, Slot.OBJECT, predicate, cue, complement.first());
      if (!before.isEmpty()) {
        return before;
      }
    }
    if (predicate.objectOrder() == Predicate.ObjectOrder.BEFORE) {
      return List.of();
    }
    int behind = Math.max(from, complement.after());
    List<Target> found = targets.at(behind, Slot.OBJECT, predicate, cue, end);
    int last = complement.after() - 1;
    return found.isEmpty() && words.preposition(last) != 0 && words.has(last, SegmentRole.PRONOUN)
        ? pronoun(last, subject, predicate)
        : found;
  }

  private List<Target> pronoun(int token, Subject subject, Predicate predicate) {
    return targets.pronouns().pronoun(token, subject.parties(), predicate);
  }

  /** What a preposition marks behind the verb, its subject and complement, or among them. */
  private List<Target> marked(
      int cue, Slot slot, Predicate predicate, Complement complement, Subject subject, int end) {
    int from = Math.max(subject.after(), cue + 1);
    int behind = Math.max(from, complement.after());
    List<Target> found = targets.at(behind, slot, predicate, cue, end);
    if (!slot.isPreposition()) {
      return found;
    }
    if (found.isEmpty() && from > cue + 1) {
      found = targets.pronouns().pronounOf(cue + 1, slot, subject.parties(), predicate);
    }
    if (found.isEmpty() && complement.after() > cue + 1 && complement.first() > from) {
      found = targets.at(from, slot, predicate, cue, complement.first());
    }
    return found;
  }

  /** "Against X protested Y": what opens the sentence, before its first verb. */
  private List<Target> fronted(
      int cue, Slot slot, Predicate predicate, Complement complement, int start) {
    if (cue <= start || cue - start > FURTHEST_FRONTED || !isFirstVerb(cue, start)) {
      return List.of();
    }
    List<Target> found = targets.at(start, slot, predicate, cue, cue);
    // "In his speech X expressed his hope": what the verb has beside it has a preposition of its
    // own.
    boolean mayBeThing = complement.after() == cue + 1;
    return found.stream()
        .filter(one -> mayBeThing || !one.party().isIssue())
        .filter(one -> !isPlace(one.party()))
        .toList();
  }

  /** Behind another verb, what opens the sentence is that verb's. */
  private boolean isFirstVerb(int cue, int start) {
    for (int i = start; i < cue; i++) {
      if (!words.isNamed(i) && verbs.isOnlyVerb(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlace(Party party) {
    return words.isNamed(party.first())
        && words.unit(party.first()).type() == EntityType.LOC
        && !words.mayAct(words.unit(party.first()));
  }
}
