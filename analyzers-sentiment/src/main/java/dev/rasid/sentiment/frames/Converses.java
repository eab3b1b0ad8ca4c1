package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.holders.Agents;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the converse of a noun's frame: the subject of the clause is the target, and who holds it
 * stands behind the noun.
 */
final class Converses {
  /** Verbal nouns whose genitive is who does it. */
  private static final Set<String> BACKING = FunctionWords.set("backing");

  /** The same, and what else one does with somebody. */
  private static final Set<String> HELP = FunctionWords.set("help-of-others");

  /** Verbs of moving, of which "with" tells only with whose help. */
  private static final Set<String> MOVING = FunctionWords.set("moving");

  /** "Got a promise from X": what somebody undertakes is no side taken toward who got it. */
  private static final Set<String> PROMISES = PredicateSets.of("of-undertakings");

  private static final Slot WITH = Slot.preposition("ب");

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Clauses clauses;

  Converses(Words words, Verbs verbs, Phrases phrases, Clauses clauses) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** "X enjoys the trust of Y", "X met with criticism from Y": Y holds it toward X. */
  @Nullable Match received(int verb, int cue, int next, int end) {
    if (next >= end) {
      return null;
    }
    Subject subject = clauses.of(verb);
    int from = next;
    while (from < end
        && from - next < 3
        && !words.isNamed(from)
        && !words.key(from).equals("من")
        && phrases.isNoun(from, false)
        && !phrases.isPeople(from)) {
      from++;
    }
    boolean sender = from < end && words.key(from).equals("من");
    Phrase giver = phrases.at(sender ? afterFrom(from, end) : next, end);
    if (giver == null || giver.party().isIssue()) {
      return null;
    }
    List<Target> found = new ArrayList<>();
    if (subject.isKnown()) {
      subject.parties().forEach(party -> found.add(new Target(party, "subject", false)));
    } else {
      Phrase thing =
          verb + 1 < cue && words.preposition(verb + 1) == 0 ? phrases.at(verb + 1, cue) : null;
      if (thing != null) {
        found.add(
            new Target(thing.owner() == null ? thing.party() : thing.owner(), "subject", false));
      }
    }
    return new Match(List.of(giver.party()), "giver", found, false);
  }

  /** "From X", "on the part of X". */
  private int afterFrom(int from, int end) {
    int next = from + 1;
    return next + 1 < end && Agents.isAgentMark(words.key(next)) ? next + 1 : next;
  }

  /** The verb of getting whose clause a noun stands in, or -1. */
  int receiving(int cue, Predicate predicate) {
    int verb = clauses.verbBefore(cue);
    if (verb < 0 || PROMISES.contains(predicate.id()) || !verbs.is(verb, FunctionWords.RECEIVING)) {
      return -1;
    }
    String lemma = words.lemma(verb);
    boolean faced = lemma.equals("واجه") && predicate.strength() > 0; // that others insist
    boolean happened = lemma.equals("حصل") && (cue == 0 || !words.key(cue - 1).equals("علي"));
    return faced || happened ? -1 : verb;
  }

  /** Right behind a verb of getting, and a subject of at most a few words. */
  boolean isReceived(int verb, int cue) {
    return cue - Math.max(verb + 1, clauses.of(verb).after()) <= 1;
  }

  /** "With the support of X": X is in favor of whose clause it is. */
  @Nullable Match backed(int cue, Reading reading, int next, int start, int end) {
    if ((reading.preposition() != 'ب' && !isJoinedHelp(cue))
        || reading.isDefinite()
        || reading.predicate().strength() < 0
        || next >= end) {
      return null;
    }
    next = afterJoinedHelp(next, end);
    boolean sender = words.key(next).equals("من");
    boolean apart = cue > start && words.isComma(cue - 1);
    if (!sender && !apart && isGoverned(cue)) {
      return null;
    }
    if (!sender && !BACKING.contains(words.stem(cue))) {
      return null;
    }
    Party nation = sender ? null : nation(next, end);
    if (nation == null && !sender && (!words.isNamed(next) || !words.unit(next).isBare())) {
      return null;
    }
    Phrase phrase = nation == null ? phrases.at(sender ? afterFrom(next, end) : next, end) : null;
    Party backer = phrase == null ? nation : phrase.party();
    if (backer == null || backer.isIssue()) {
      return null;
    }
    // "The forces, with the support of X, prepare": their verb is still to come.
    List<Party> before =
        cue > start && words.isComma(cue - 1) ? clauses.preverbal().of(cue - 1, start) : List.of();
    List<Party> subject = before.isEmpty() ? clauses.around(cue).parties() : before;
    if (subject.isEmpty()) {
      return null;
    }
    List<Target> backedOnes = new ArrayList<>();
    subject.forEach(party -> backedOnes.add(new Target(party, "subject", false)));
    return new Match(List.of(backer), Match.BACKER, backedOnes, false);
  }

  /** "With Russian air support": the nation of the adjectives behind the noun, or null. */
  private @Nullable Party nation(int next, int end) {
    for (int i = next; i < end && i - next < 3; i++) {
      if (words.isNamed(i)) {
        Unit unit = words.unit(i);
        return unit.isAdjective() && unit.isBare() && !words.key(i).startsWith("ال")
            ? phrases.party(unit)
            : null;
      }
      if (!words.key(i).endsWith("ي") && !phrases.isLooseAdjective(i)) {
        return null;
      }
    }
    return null;
  }

  /** "With the participation and support of X". */
  private boolean isJoinedHelp(int cue) {
    return words.isJoined(cue)
        && cue > 0
        && !words.isNamed(cue - 1)
        && words.preposition(cue - 1) == 'ب'
        && HELP.contains(words.stem(cue - 1));
  }

  /** "With the support and under the eyes of X": another noun may be joined to the first. */
  private int afterJoinedHelp(int next, int end) {
    boolean joined =
        next + 1 < end
            && words.isJoined(next)
            && !words.isNamed(next)
            && phrases.isNoun(next, true)
            && words.key(next + 1).equals("من");
    return joined ? next + 1 : next;
  }

  /** "Praised the support": the verb of the clause wants what ب marks. */
  private boolean isGoverned(int cue) {
    int verb = clauses.verbBefore(cue);
    if (verb < 0) {
      return false;
    }
    for (Reading reading : verbs.readings(verb)) {
      Predicate predicate = reading.predicate();
      if (predicate.complements().isEmpty()
          && (predicate.targets().contains(WITH)
              || predicate.force().equals("accusation")
              || predicate.holder().equals(WITH))) {
        return true;
      }
    }
    return verbs.is(verb, FunctionWords.LIGHT | FunctionWords.RECEIVING)
        && !MOVING.contains(words.stem(verb));
  }
}
