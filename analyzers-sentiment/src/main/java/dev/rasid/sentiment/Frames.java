package dev.rasid.sentiment;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.Agents.Agent;
import dev.rasid.sentiment.Complements.Complement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the holders and targets of a predicate by its frame. */
final class Frames {
  private static final int FURTHEST_AGAINST = 14;
  private static final int FURTHEST_FRONTED = 6;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Targets targets;
  private final Complements complements;
  private final Agents agents;
  private final Controllers controllers;
  private final NounFrames nouns;
  private final ParticipleFrames participles;

  /**
   * A predicate with its arguments.
   *
   * @param holders who holds it
   * @param how how they were found, for evidence
   * @param targets toward whom
   * @param ownSubject whether a verb's subject follows it
   */
  record Match(List<Party> holders, String how, List<Target> targets, boolean ownSubject) {}

  Frames(Words words, Verbs verbs, Quotes quotes, Phrases phrases, Asides asides, Clauses clauses) {
    this.words = words;
    this.verbs = verbs;
    this.quotes = quotes;
    this.phrases = phrases;
    this.clauses = clauses;
    targets = new Targets(words, verbs, quotes, phrases, asides, clauses);
    complements = new Complements(words, verbs);
    agents = new Agents(words, verbs, phrases);
    controllers = new Controllers(words, verbs, quotes, phrases, clauses, targets);
    ImpliedHolders implied = new ImpliedHolders(words, verbs, controllers, agents);
    nouns = new NounFrames(words, verbs, phrases, clauses, targets, implied);
    participles = new ParticipleFrames(words, verbs, quotes, phrases, clauses, targets);
  }

  /** Reads the arguments of a predicate; null if one of them is not there. */
  @Nullable Match match(int cue, Reading reading, int start, int end) {
    Match match = read(cue, reading, start, end);
    return match == null || match.holders().isEmpty() || match.targets().isEmpty() ? null : match;
  }

  private @Nullable Match read(int cue, Reading reading, int start, int end) {
    Predicate predicate = reading.predicate();
    Complement complement = complements.of(cue, reading, end);
    if (complement == null) {
      return null;
    }
    if (verbs.is(cue, FunctionWords.CALLING)
        && predicate.complements().isEmpty()
        && !predicate.force().equals("evaluation")) {
      return null;
    }
    if (predicate.id().equals("against")) {
      return against(cue, predicate, end);
    }
    if (predicate.force().equals("obligation")) {
      return obliged(cue, end);
    }
    if (predicate.bySpeaker()) {
      return described(cue, reading, start, end);
    }
    return switch (reading.form().kind()) {
      case PAST, IMPERFECT -> verbs.isVerb(cue) ? verb(cue, reading, complement, start, end) : null;
      case NOUN -> verbs.isVerb(cue) ? null : nouns.match(cue, reading, complement, start, end);
      case PARTICIPLE, ADJECTIVE -> participles.match(cue, reading, complement, start, end);
    };
  }

  /** Remembers toward whom a verb is, so that "for its support of Z" is that one's. */
  void remember(int cue, Match match) {
    controllers.remember(cue, match);
  }

  /** Tells whether a noun names what somebody is accused of. */
  boolean isAlleged(int cue, Match match) {
    return controllers.isAlleged(cue, match);
  }

  /** "An operation against X": whose clause it is. */
  private @Nullable Match against(int cue, Predicate predicate, int end) {
    int verb = clauses.verbBefore(cue);
    if (verb < 0
        || cue - verb > FURTHEST_AGAINST
        || verbs.is(verb, FunctionWords.RECEIVING | FunctionWords.SPEAKER)) {
      return null;
    }
    for (int i = verb + 1; i < cue; i++) {
      if (!words.isNamed(i) && targets.takesSide(i)) {
        return null;
      }
    }
    Subject subject = clauses.of(verb);
    List<Target> found = targets.at(cue + 1, Slot.OBJECT, predicate, cue, end);
    found = found.stream().filter(one -> !one.party().isIssue()).toList();
    return new Match(withAllies(subject, cue), "clause", found, false);
  }

  /** "X works with Y against Z": both are against it. */
  private List<Party> withAllies(Subject subject, int cue) {
    int with = subject.after();
    while (with < cue && !(words.key(with).equals("مع") && !words.isNamed(with))) {
      with++;
    }
    Phrase ally = subject.isKnown() && with + 1 < cue ? phrases.at(with + 1, cue) : null;
    if (ally == null || ally.last() + 1 != cue || ally.party().kind() != Party.Kind.NAMED) {
      return subject.parties();
    }
    List<Party> all = new ArrayList<>(subject.parties());
    all.add(ally.party());
    return all;
  }

  /** "X ought to": what a speaker says somebody must do is a demand. */
  private @Nullable Match obliged(int cue, int end) {
    Party speaker = quotes.speaker(quotes.at(cue)).orElse(null);
    int next = cue + 1;
    if (speaker == null || next >= end || !words.isNamed(next)) {
      return null;
    }
    Phrase phrase = phrases.at(next, end);
    int that = phrase == null ? end : phrase.last() + 1;
    if (phrase == null || that >= end || !(isThatOf(that) || isDuty(cue, that))) {
      return null;
    }
    return new Match(
        List.of(speaker), "speaker", List.of(new Target(phrase.party(), "علي", false)), false);
  }

  /** "That" before what ought to be, not before what is. */
  private boolean isThatOf(int token) {
    return words.key(token).equals("ان") && !words.form(token).equals("إن");
  }

  /** "It is on X to stop": a clause that opens with "on", and a verbal noun behind. */
  private boolean isDuty(int cue, int noun) {
    int before = cue - 1;
    while (before >= 0 && words.isQuoteMark(before)) {
      before--;
    }
    boolean opens = before >= 0 && !words.isNamed(before) && words.key(before).equals("ان");
    return opens
        && !words.isNamed(noun)
        && words.key(noun).startsWith("ال")
        && phrases.isNoun(noun, false)
        && !phrases.isAdjective(noun);
  }

  static boolean isBeforeComplement(Predicate predicate) {
    return predicate.objectOrder() != Predicate.ObjectOrder.BEHIND;
  }

  private Match verb(int cue, Reading reading, Complement complement, int start, int end) {
    Predicate predicate = reading.predicate();
    Subject subject = clauses.of(cue);
    Agent agent = agents.of(cue, end);
    if (agent != null
        && !reading.form().passive()
        && !predicate.force().equals("attack")
        && Agents.isWeapon(words.key(agent.first()))) {
      agent = null;
    }
    boolean hasComplement = complement.after() > cue + 1;
    int from = Math.max(subject.after(), cue + 1);
    if (agent != null && !reading.form().passive() && isOfSomethingElse(subject, agent)) {
      agent = null;
    }
    if (reading.form().passive() || (agent != null && !hasComplement)) {
      if (agent == null) {
        return new Match(List.of(), "", List.of(), false);
      }
      List<Target> patients = targets.subject(cue, subject, predicate, end);
      return new Match(agent.parties(), "agent", patients, false);
    }
    if (predicate.holder().kind() == Slot.Kind.OBJECT) {
      List<Target> objects =
          targets.at(Math.max(from, complement.after()), Slot.OBJECT, predicate, cue, end);
      List<Party> holders = new ArrayList<>();
      objects.stream().map(Target::party).filter(p -> !p.isIssue()).forEach(holders::add);
      return new Match(holders, "object", targets.subject(cue, subject, predicate, end), false);
    }
    if (predicate.holder().isPreposition()) {
      List<Target> holders =
          targets.at(Math.max(from, complement.after()), predicate.holder(), predicate, cue, end);
      List<Party> parties = new ArrayList<>();
      holders.stream().map(Target::party).filter(p -> !p.isIssue()).forEach(parties::add);
      return new Match(parties, "agent", targets.subject(cue, subject, predicate, end), false);
    }
    if (!subject.isKnown()) {
      return inverted(cue, predicate, from, end);
    }
    List<Target> found = List.of();
    for (Slot slot : predicate.targets()) {
      int at = from;
      if (hasComplement) {
        boolean object = slot.kind() == Slot.Kind.OBJECT;
        // The object may stand before the complement: "stabbed X in the back".
        if (object && !reading.pronoun().isEmpty()) {
          found = targets.pronouns().pronoun(cue, subject.parties(), predicate);
          if (!found.isEmpty()) {
            break;
          }
        }
        if (object && isBeforeComplement(predicate) && complement.first() > from) {
          found = targets.at(from, slot, predicate, cue, complement.first());
          if (!found.isEmpty()) {
            break;
          }
        }
        if (object && predicate.objectOrder() == Predicate.ObjectOrder.BEFORE) {
          continue;
        }
        at = Math.max(from, complement.after());
      } else if (slot.kind() == Slot.Kind.OBJECT && !reading.pronoun().isEmpty()) {
        if (predicate.needsStop()) {
          break;
        }
        found = targets.pronouns().pronoun(cue, subject.parties(), predicate);
        break;
      }
      found = targets.at(at, slot, predicate, cue, end);
      int last = complement.after() - 1;
      if (found.isEmpty()
          && hasComplement
          && slot.kind() == Slot.Kind.OBJECT
          && words.preposition(last) != 0
          && words.has(last, SegmentRole.PRONOUN)) {
        found = targets.pronouns().pronoun(last, subject.parties(), predicate);
      }
      if (found.isEmpty() && slot.isPreposition() && from > cue + 1) {
        found = targets.pronouns().pronounOf(cue + 1, slot, subject.parties(), predicate);
      }
      if (found.isEmpty() && hasComplement && slot.isPreposition() && complement.first() > from) {
        found = targets.at(from, slot, predicate, cue, complement.first());
      }
      if (found.isEmpty()
          && slot.isPreposition()
          && cue > start
          && cue - start <= FURTHEST_FRONTED
          && isFirstVerb(cue, start)) {
        found = targets.at(start, slot, predicate, cue, cue);
        found = found.stream().filter(one -> !isPlace(one.party())).toList();
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    Subject other = clauses.alternative(cue);
    if (found.isEmpty()
        && other != null
        && !hasComplement
        && !predicate.ambiguous()
        && (from >= end
            || (words.isPunctuation(from) && !words.isComma(from))
            || words.preposition(from) != 0
            || words.isJoined(from)
            || verbs.is(
                from,
                FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE | FunctionWords.ADVERB))
        && predicate.targets().contains(Slot.OBJECT)) {
      // What seemed the subject is the object of a verb that goes on with the one before.
      found = targets.at(cue + 1, Slot.OBJECT, predicate, cue, end);
      return new Match(other.parties(), "carried", found, false);
    }
    return new Match(subject.parties(), subject.how(), found, subject.how().equals("vso"));
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
        && words.unit(party.first()).type() == dev.rasid.annotation.EntityType.LOC
        && !words.mayAct(words.unit(party.first()));
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
    return new Match(List.of(), "", List.of(), false);
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
        && (words.key(from).startsWith("ال") || verbs.is(from, FunctionWords.DETERMINER));
  }

  private boolean isAdverb(int token) {
    return !words.isNamed(token) && verbs.is(token, FunctionWords.ADVERB);
  }

  /** What a speaker calls somebody. */
  private @Nullable Match described(int cue, Reading reading, int start, int end) {
    Party speaker = quotes.speaker(quotes.at(cue)).orElse(null);
    if (speaker == null) {
      return quotes.at(cue) < 0 ? called(cue, reading, start, end) : null;
    }
    List<Target> found = targets.described().of(cue, reading, start, end);
    int verb = found.isEmpty() ? -1 : targets.described().callingVerb(cue);
    Subject subject = verb < start ? null : clauses.of(verb);
    if (subject != null && subject.how().equals("svo") && found.get(0).label().equals("object")) {
      return new Match(subject.parties(), "svo", found, false);
    }
    return found.isEmpty() ? null : new Match(List.of(speaker), "speaker", found, false);
  }

  /** "X considered Y wrong": who calls somebody something, where nothing is quoted. */
  private @Nullable Match called(int cue, Reading reading, int start, int end) {
    int verb = reading.form().isVerb() ? -1 : targets.described().callingVerb(cue);
    if (verb < start || clauses.verbBefore(cue) != verb) {
      return null;
    }
    Subject subject = clauses.of(verb);
    List<Target> found =
        subject.isKnown() ? targets.described().called(cue, reading.predicate(), end) : List.of();
    return found.isEmpty() ? null : new Match(subject.parties(), subject.how(), found, false);
  }
}
