package dev.rasid.sentiment.frames;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who holds a noun that has no genitive: a nation, a sender, a relative. */
final class NounHolders {
  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Targets targets;
  private final NounTargets nounTargets;

  NounHolders(
      Words words,
      Verbs verbs,
      Phrases phrases,
      Clauses clauses,
      Targets targets,
      NounTargets nounTargets) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
    this.clauses = clauses;
    this.targets = targets;
    this.nounTargets = nounTargets;
  }

  /** "The Egyptian support for Y". */
  @Nullable Match nation(int cue, Reading reading, int next, int end) {
    boolean qualified = reading.isDefinite() || (next < end && words.isNamed(next));
    Unit nation = qualified ? nation(next, reading.isDefinite(), end) : null;
    if (nation == null) {
      return null;
    }
    List<Party> nations = new ArrayList<>();
    int from = next;
    for (Unit one = nation; one != null; one = joinedNation(one.last() + 1, end)) {
      nations.add(phrases.party(one));
      from = one.last() + 1;
    }
    if (nations.size() == 1) {
      from = next;
    }
    List<Target> found =
        nounTargets.behind(nounTargets.afterAdjectives(from, end), reading.predicate(), cue, end);
    return found.isEmpty() ? null : new Match(nations, "nationality", found, false);
  }

  /** "American, British and French": an adjective of a nation that "and" joins to another. */
  private @Nullable Unit joinedNation(int at, int end) {
    int i = at < end && words.isComma(at) ? at + 1 : at;
    return i < end
            && words.isNamed(i)
            && words.unit(i).isAdjective()
            && (words.unit(i).isJoined() || (i > at && words.unit(i).isBare()))
        ? words.unit(i)
        : null;
  }

  private @Nullable Unit nation(int from, boolean definite, int end) {
    for (int i = from; i < end && i - from < 3; i++) {
      if (words.isNamed(i)) {
        Unit unit = words.unit(i);
        boolean adjective =
            unit.isAdjective()
                || (definite && unit.type() == EntityType.LOC && words.isLikeAdjective(unit));
        return adjective && unit.isBare() ? unit : null;
      }
      if (!phrases.isNoun(i, false)) {
        return null;
      }
    }
    return null;
  }

  /** "Renewed condemnation from X of Y". */
  @Nullable Match sent(int cue, Reading reading, int from, int end) {
    boolean backing = reading.preposition() == 'ب' && reading.predicate().strength() > 0;
    if (from + 1 >= end || !words.key(from).equals("من") || reading.isDefinite() || backing) {
      return null;
    }
    for (Slot slot : reading.predicate().nounTargets()) {
      if (slot.words().contains("من")) {
        return null;
      }
    }
    Phrase sender = phrases.at(from + 1, end);
    if (sender == null || sender.party().isIssue()) {
      return null;
    }
    List<Phrase> senders = phrases.joined(sender, end, false);
    int after = senders.get(senders.size() - 1).last() + 1;
    List<Target> found = nounTargets.behind(after, reading.predicate(), cue, end);
    if (found.isEmpty()) {
      found = targets.at(after, Slot.preposition("إلى"), reading.predicate(), cue, end);
    }
    List<Party> parties = new ArrayList<>();
    senders.forEach(one -> parties.add(one.party()));
    return new Match(parties, "agent", found, false);
  }

  /** "Sanctions that X announced the imposing of on Y": the pronoun goes back to the noun. */
  private int behindResumed(int from, int end) {
    return from + 1 < end
            && !words.isNamed(from)
            && words.key(from).equals("عن")
            && !words.isNamed(from + 1)
            && words.has(from + 1, SegmentRole.PRONOUN)
        ? from + 2
        : from;
  }

  /** "The support that X gives to Y". */
  @Nullable Match relative(int cue, int relative, Predicate predicate, int end) {
    for (int i = relative + 1; i < end && i - relative <= 3; i++) {
      if (verbs.isVerb(i)) {
        Subject subject = clauses.of(i);
        if (!subject.isKnown() || subject.how().equals("relative")) {
          return null;
        }
        int from = behindResumed(subject.after(), end);
        List<Target> behind = nounTargets.behind(from, predicate, cue, end);
        return new Match(subject.parties(), "relative", behind, false);
      }
    }
    return null;
  }
}
