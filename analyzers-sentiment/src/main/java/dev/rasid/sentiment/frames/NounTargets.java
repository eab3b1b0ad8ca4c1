package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;

/** Finds what a noun is about behind it, where a preposition marks it. */
final class NounTargets {
  private static final int FURTHEST_TARGET = 4;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Targets targets;

  NounTargets(Words words, Verbs verbs, Phrases phrases, Targets targets) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
    this.targets = targets;
  }

  /** Looks from a token on, behind the noun and whatever holds it. */
  List<Target> behind(int from, Predicate predicate, int cue, int end) {
    for (Slot slot : predicate.nounTargets()) {
      if (slot.isPreposition()) {
        List<Target> found = targets.at(from, slot, predicate, cue, end);
        if (!found.isEmpty()
            && found.get(0).party().first() - from <= FURTHEST_TARGET
            && !isBroken(from, found.get(0).party().first(), slot)) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Behind a comma, or another noun with a purpose, a preposition belongs to something else. */
  private boolean isBroken(int from, int target, Slot slot) {
    int commas = 0;
    for (int i = from; i < target; i++) {
      if (words.isNamed(i) || verbs.is(i, FunctionWords.EPITHET)) {
        continue;
      }
      for (Reading reading : i == target - 1 || i > from ? verbs.readings(i) : List.<Reading>of()) {
        if (!reading.form().isVerb() && reading.predicate().targets().contains(slot)) {
          return true;
        }
      }
    }
    for (int i = from; i < target - 1; i++) {
      if (words.isComma(i)) {
        commas++;
      } else if (i > from && !words.isNamed(i) && words.preposition(i) == 'ل') {
        return true;
      }
    }
    return commas == 1;
  }

  /** The first token behind what only describes the noun. */
  int afterAdjectives(int from, int end) {
    int i = from;
    while (i < end && i - from < 4) {
      if (words.isNamed(i)) {
        if (!words.unit(i).isAdjective() || !words.unit(i).isBare()) {
          return i;
        }
        i = words.unit(i).last() + 1;
      } else if (words.isQuoteMark(i) || (phrases.isNoun(i, false) && !verbs.isVerb(i))) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }
}
