package dev.rasid.sentiment.frames;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Asides;
import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.holders.Agents;
import dev.rasid.sentiment.holders.Agents.Agent;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Ambiguity;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Complements.Complement;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the arguments of verbs, active and passive. */
final class VerbFrames {
  private static final Match NOTHING = new Match(List.of(), "", List.of(), false);

  /** What a party meets with though nobody is named who does it: "faced criticism". */
  private static final Set<String> OF_CROWDS = Set.of("condemnation", "criticism", "protest");

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Asides asides;
  private final Targets targets;
  private final Agents agents;
  private final VerbTargets verbTargets;

  VerbFrames(Parse parse, Clauses clauses, Targets targets, Agents agents) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    this.clauses = clauses;
    this.targets = targets;
    this.agents = agents;
    asides = parse.asides();
    verbTargets = new VerbTargets(words, verbs, targets);
  }

  Match match(int cue, Reading reading, Complement complement, int start, int end) {
    Predicate predicate = reading.predicate();
    Subject subject = clauses.of(cue);
    Agent agent = agent(cue, reading, subject, end);
    boolean hasComplement = complement.after() > cue + 1;
    boolean listed = hasComplement && agent != null && isListed(cue, complement, agent);
    if (agent != null && (reading.form().passive() || !hasComplement || listed)) {
      List<Target> patients = targets.subject(cue, subject, predicate, end);
      return new Match(agent.parties(), "agent", patients, false);
    }
    if (reading.form().passive()) {
      return NOTHING;
    }
    int from = Math.max(subject.after(), cue + 1);
    if (predicate.holder().kind() == Slot.Kind.OBJECT || predicate.holder().isPreposition()) {
      return heldByObject(cue, reading, complement, subject, end);
    }
    if (!subject.isKnown()) {
      return inverted(cue, predicate, from, end);
    }
    List<Target> found = verbTargets.of(cue, reading, complement, subject, start, end);
    if (found.isEmpty() && !hasComplement) {
      Subject other = clauses.alternative(cue);
      boolean bare = !words.has(cue, SegmentRole.PRONOUN);
      if (other != null && bare && isWithoutObject(cue, reading, behindPart(from, end), end)) {
        // What seemed the subject is the object of a verb that goes on with the one before.
        found = targets.at(cue + 1, Slot.OBJECT, predicate, cue, end);
        return new Match(other.parties(), "carried", found, false);
      }
    }
    if (found.isEmpty() && Feuds.isMutual(predicate) && subject.parties().size() > 1) {
      return Feuds.among(subject.parties(), subject.how());
    }
    return new Match(subject.parties(), subject.how(), found, subject.how().equals("vso"));
  }

  /** "Is listed as terrorist by X": an imperfect that is not told to be passive. */
  private boolean isListed(int cue, Complement complement, Agent agent) {
    return complement.first() == cue + 1
        && agent.first() == complement.after()
        && words.key(agent.first()).equals("من")
        && !words.has(cue, SegmentRole.PRONOUN);
  }

  /** Who does it; a weapon tells it of attacks only. */
  private @Nullable Agent agent(int cue, Reading reading, Subject subject, int end) {
    Agent agent = agents.of(cue, end);
    if (agent == null || reading.form().passive()) {
      return agent;
    }
    boolean weapon =
        !reading.predicate().force().equals("attack") && Agents.isWeapon(words.key(agent.first()));
    boolean other =
        weapon
            || isOfSomethingElse(subject, agent)
            || (subject.isKnown() && isMarked(subject.after(), reading.predicate()));
    return other ? null : agent;
  }

  /** "X pleases Y", "X met with a welcome from Y": the subject is the target. */
  private Match heldByObject(
      int cue, Reading reading, Complement complement, Subject subject, int end) {
    Predicate predicate = reading.predicate();
    Slot slot = predicate.holder();
    int from = Math.max(Math.max(subject.after(), cue + 1), complement.after());
    List<Party> holders = new ArrayList<>();
    for (Target one : targets.at(from, slot, predicate, cue, end)) {
      if (!one.party().isIssue()) {
        holders.add(one.party());
      }
    }
    List<Target> found = targets.subject(cue, subject, predicate, end);
    if (found.isEmpty() && complement.first() > cue + 1 && !subject.isKnown()) {
      found = targets.at(cue + 1, Slot.OBJECT, predicate, cue, complement.first());
    }
    if (holders.isEmpty()
        && OF_CROWDS.contains(predicate.force())
        && !(cue > 0 && words.key(cue - 1).endsWith("ما"))
        && complement.after() > cue + 1
        && reading.pronoun().isEmpty()) {
      Agent agent = agents.of(cue, end);
      Party owner = genitive(complement.after(), end);
      if (owner != null) {
        return new Match(List.of(owner), "agent", found, false);
      }
      return agent == null
          ? new Match(List.of(phrases.crowd(complement.after() - 1)), "crowd", found, false)
          : new Match(agent.parties(), "agent", found, false);
    }
    return new Match(holders, slot.isPreposition() ? "agent" : "object", found, false);
  }

  /** "X for his part rejected Y". */
  private int behindPart(int from, int end) {
    return from < end && words.key(from).equals("من") ? asides.skip(from, end) : from;
  }

  /** "Met with the criticism of X": whose it is, or null. */
  private @Nullable Party genitive(int token, int end) {
    boolean bare =
        token < end
            && words.preposition(token) == 0
            && !words.isPunctuation(token)
            && !words.isJoined(token)
            && (!words.isNamed(token) || !words.unit(token).isAdjective());
    Phrase phrase = bare ? phrases.at(token, end) : null;
    return phrase != null && phrase.party().kind() == Party.Kind.NAMED ? phrase.party() : null;
  }

  /** Behind the verb and what seems its subject, nothing stands that may be its object. */
  private boolean isWithoutObject(int cue, Reading reading, int from, int end) {
    int closed = FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE | FunctionWords.ADVERB;
    return !Ambiguity.isAmbiguousOfPersons(reading)
        && (from >= end
            || (words.isPunctuation(from) && !words.isComma(from))
            || words.preposition(from) != 0
            || words.isJoined(from)
            || verbs.is(from, closed))
        && reading.predicate().targets().contains(Slot.OBJECT)
        && !isGoverned(cue, from);
  }

  /** "X warned of Y": by another reading, what stands behind its subject completes the verb. */
  private boolean isGoverned(int cue, int from) {
    for (Reading reading : verbs.readings(cue)) {
      if (reading.form().isVerb() && isMarked(from, reading.predicate())) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarked(int token, Predicate predicate) {
    for (Slot slot : predicate.targets()) {
      if (slot.isPreposition() && targets.isMarked(token, slot)) {
        return true;
      }
    }
    return false;
  }

  /** "Warned of X the minister Y": the subject follows what the verb is about. */
  private Match inverted(int cue, Predicate predicate, int from, int end) {
    for (Slot slot : predicate.targets()) {
      if (slot.isPreposition() && targets.isMarked(from, slot) && !words.isJoined(cue)) {
        List<Target> found = targets.at(from, slot, predicate, cue, end);
        if (found.size() == 1) {
          int next = found.get(0).party().last() + 1;
          boolean bare =
              next < end
                  && words.preposition(next) == 0
                  && !words.isPunctuation(next)
                  && !words.isJoined(next);
          Phrase behind = bare ? phrases.at(next, end) : null;
          if (behind != null && behind.party().kind() == Party.Kind.NAMED && !behind.ofDeed()) {
            return new Match(List.of(behind.party()), "vos", found, true);
          }
        }
      }
    }
    return NOTHING;
  }

  /** "We condemn these attacks by X": the verb has its subject, and what X does is its object. */
  private boolean isOfSomethingElse(Subject subject, Agent agent) {
    if (subject.how().equals("speaker")) {
      return true;
    }
    int from = subject.after();
    while (from < agent.first() && (words.isQuoteMark(from) || isAdverb(from))) {
      from++;
    }
    return !subject.how().equals("none")
        && from < agent.first()
        && !words.isPunctuation(from)
        && words.preposition(from) == 0
        && (words.key(from).startsWith("ال")
            || verbs.is(from, FunctionWords.DETERMINER)
            || isObject(from));
  }

  private boolean isObject(int token) {
    return !words.isNamed(token)
        && !words.key(token).endsWith("ا")
        && !verbs.is(token, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE)
        && phrases.isNoun(token, false)
        && targets.takesSide(token);
  }

  private boolean isAdverb(int token) {
    return !words.isNamed(token) && verbs.is(token, FunctionWords.ADVERB);
  }
}
