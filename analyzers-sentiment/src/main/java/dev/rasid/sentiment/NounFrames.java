package dev.rasid.sentiment;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.Agents.Agent;
import dev.rasid.sentiment.Complements.Complement;
import dev.rasid.sentiment.Frames.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the arguments of nouns: "the support of X for Y", "its rejection of Y". */
final class NounFrames {
  /** Verbal nouns whose genitive is who does it. */
  private static final Set<String> BACKING = Set.of("دعم", "مسانده", "اسناد", "مؤازره", "تاييد");

  /** Behind "in", the word for a boycott means a province. */
  private static final String BOYCOTT = "boycott";

  private static final Slot WITH = Slot.preposition("ب");
  private static final int FURTHEST_NOUN_TARGET = 4;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Targets targets;
  private final Controllers controllers;
  private final Agents agents;

  NounFrames(
      Words words,
      Verbs verbs,
      Phrases phrases,
      Clauses clauses,
      Targets targets,
      Controllers controllers,
      Agents agents) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
    this.clauses = clauses;
    this.targets = targets;
    this.controllers = controllers;
    this.agents = agents;
  }

  @Nullable Match match(int cue, Reading reading, Complement complement, int start, int end) {
    Predicate predicate = reading.predicate();
    List<Slot> slots = predicate.nounTargets();
    if (predicate.id().equals(BOYCOTT) && cue > start && words.key(cue - 1).equals("في")) {
      return null;
    }
    int next = complement.after();
    if (!reading.pronoun().isEmpty()) {
      List<Party> holders = controllers.possessors(cue, reading);
      if (holders.isEmpty()) {
        return null;
      }
      List<Target> found = prepositional(slots, next, predicate, cue, end);
      if (found.isEmpty()
          && slots.contains(Slot.OBJECT)
          && next < end
          && !words.isPunctuation(next)
          && !phrases.isAdjective(next)) {
        found = targets.at(next, Slot.OBJECT, predicate, cue, end);
      }
      return new Match(holders, "possessor", found, false);
    }
    if (complement.first() > cue + 1 && !slots.contains(Slot.OBJECT)) {
      Phrase doer = phrases.at(cue + 1, complement.first());
      if (doer != null
          && doer.last() + 1 == complement.first()
          && (doer.party().kind() == Party.Kind.NAMED
              || verbs.is(doer.head(), FunctionWords.OWN_STATE))
          && words.preposition(cue + 1) == 0) {
        List<Target> found = prepositional(slots, next, predicate, cue, end);
        return new Match(List.of(doer.party()), "genitive", found, false);
      }
    }
    if (complement.after() > cue + 1 && slots.contains(Slot.OBJECT)) {
      List<Target> found = targets.at(next, Slot.OBJECT, predicate, cue, end);
      return new Match(controllers.of(cue, reading), "control", found, false);
    }
    Match received = received(cue, next, end);
    if (received != null || isReceived(cue)) {
      return received;
    }
    Match backed = backed(cue, reading, next, end);
    if (backed != null) {
      return backed;
    }
    boolean bare = !reading.isDefinite() && !words.key(cue).endsWith("ا");
    Phrase genitive =
        bare
                && next < end
                && words.preposition(next) == 0
                && !words.isJoined(next)
                && !words.isComma(next)
                && !words.isPunctuation(next)
            ? phrases.at(next, end)
            : null;
    Agent agent = agents.of(cue, end);
    if (agent != null && isFar(next, agent.first())) {
      agent = null;
    }
    // "The demand on X": whom it is put to stands in the genitive.
    if (genitive != null && predicate.force().equals("demand")) {
      return null;
    }
    if (genitive != null && !genitive.party().isIssue()) {
      List<Target> behind = prepositional(slots, genitive.last() + 1, predicate, cue, end);
      int second = genitive.last() + 1;
      if (behind.isEmpty()
          && slots.contains(Slot.OBJECT)
          && mayHold(genitive)
          && second < end
          && !words.isPunctuation(second)
          && words.preposition(second) == 0
          && !words.isJoined(second)
          && !words.has(second, SegmentRole.PRONOUN)
          && !isApposition(genitive, second)) {
        behind = targets.at(second, Slot.OBJECT, predicate, cue, end);
        behind = behind.stream().filter(t -> t.party().first() <= second + 1).toList();
      }
      if (!behind.isEmpty() && mayHold(genitive)) {
        List<Party> holders = new ArrayList<>();
        phrases.joined(genitive, end, false).forEach(one -> holders.add(one.party()));
        return new Match(holders, "genitive", behind, false);
      }
    }
    boolean qualified = reading.isDefinite() || (next < end && words.isNamed(next));
    Party nation = qualified ? nation(next, end) : null;
    if (nation != null) {
      List<Target> behind = prepositional(slots, afterAdjectives(next, end), predicate, cue, end);
      if (!behind.isEmpty()) {
        return new Match(List.of(nation), "nationality", behind, false);
      }
    }
    if (genitive != null && genitive.party().isIssue() && !isDefinite(genitive)) {
      genitive = null;
    }
    if (genitive != null && slots.contains(Slot.OBJECT)) {
      List<Target> object = targets.genitive(genitive, predicate, end);
      if (agent != null) {
        return new Match(agent.parties(), "agent", object, false);
      }
      return new Match(controllers.of(cue, reading), "control", object, false);
    }
    if (genitive != null && !genitive.party().isIssue()) {
      return null;
    }
    if (genitive != null && words.key(next).startsWith("ال")) {
      return null;
    }
    int from = afterAdjectives(next, end);
    Match sent = sent(cue, reading, from, slots, end);
    if (sent != null) {
      return sent;
    }
    if (from < end && verbs.is(from, FunctionWords.RELATIVE) && !words.isNamed(from)) {
      return relative(cue, from, predicate, slots, end);
    }
    List<Target> behind = prepositional(slots, from, predicate, cue, end);
    if (behind.isEmpty()) {
      return null;
    }
    if (predicate.force().equals("protest")
        && behind.get(0).label().equals("ضد")
        && agent == null
        && reading.preposition() != 'ك'
        && reading.form().feminine()
        && !words.key(cue).endsWith("ا")
        && cue > start) {
      return new Match(List.of(phrases.crowd(cue)), "crowd", behind, false);
    }
    if (agent != null) {
      return new Match(agent.parties(), "agent", behind, false);
    }
    return new Match(controllers.of(cue, reading), "control", behind, false);
  }

  /** "Concern at arrests by X": behind a preposition, the agent is another noun's. */
  private boolean isFar(int from, int agent) {
    for (int i = from; i < agent; i++) {
      if (words.preposition(i) != 0
          || (!words.isNamed(i) && verbs.is(i, FunctionWords.PREPOSITION))) {
        return true;
      }
    }
    return false;
  }

  /** "The killing of X, the spy of Y", "support of the young prince": one party, told twice. */
  private boolean isApposition(Phrase genitive, int second) {
    if (words.isNamed(second)) {
      return false;
    }
    if (verbs.is(second, FunctionWords.TITLE)) {
      return true;
    }
    boolean person = words.isNamed(genitive.head()) && words.unit(genitive.head()).isPerson();
    return person
        && !words.key(second).startsWith("ال")
        && !words.key(second).endsWith("ا")
        && verbs.readings(second).isEmpty();
  }

  /** A genitive, and no adjective of the noun before it. */
  private boolean isDefinite(Phrase phrase) {
    int last = phrase.last();
    for (int i = phrase.head(); i <= last; i++) {
      if (words.isNamed(i) || words.key(i).startsWith("ال") || words.has(i, SegmentRole.PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "Renewed condemnation from X of Y". */
  private @Nullable Match sent(int cue, Reading reading, int from, List<Slot> slots, int end) {
    boolean backing = reading.preposition() == 'ب' && reading.predicate().strength() > 0;
    if (from + 1 >= end || !words.key(from).equals("من") || reading.isDefinite() || backing) {
      return null;
    }
    for (Slot slot : slots) {
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
    List<Target> found = prepositional(slots, after, reading.predicate(), cue, end);
    if (found.isEmpty()) {
      found = targets.at(after, Slot.preposition("إلى"), reading.predicate(), cue, end);
    }
    List<Party> parties = new ArrayList<>();
    senders.forEach(one -> parties.add(one.party()));
    return new Match(parties, "agent", found, false);
  }

  /** "X enjoys the trust of Y", "X met with criticism from Y": Y holds it toward X. */
  private @Nullable Match received(int cue, int next, int end) {
    int verb = clauses.verbBefore(cue);
    if (verb < 0 || !verbs.is(verb, FunctionWords.RECEIVING) || next >= end) {
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
    Phrase giver = sender ? phrases.at(from + 1, end) : phrases.at(next, end);
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

  /** Right behind a verb of getting, and a subject of at most a few words. */
  private boolean isReceived(int cue) {
    int verb = clauses.verbBefore(cue);
    return verb >= 0
        && verbs.is(verb, FunctionWords.RECEIVING)
        && cue - Math.max(verb + 1, clauses.of(verb).after()) <= 1;
  }

  /** "With the support of X": X is in favor of whose clause it is. */
  private @Nullable Match backed(int cue, Reading reading, int next, int end) {
    if (reading.preposition() != 'ب'
        || reading.isDefinite()
        || reading.predicate().strength() < 0
        || next >= end) {
      return null;
    }
    boolean sender = words.key(next).equals("من");
    if (!sender && isGoverned(cue)) {
      return null;
    }
    if (!sender && !BACKING.contains(words.stem(cue))) {
      return null;
    }
    if (!sender && (!words.isNamed(next) || !words.unit(next).isBare())) {
      return null;
    }
    Phrase backer = phrases.at(sender ? next + 1 : next, end);
    Subject subject = clauses.around(cue);
    if (backer == null || backer.party().isIssue() || !subject.isKnown()) {
      return null;
    }
    List<Target> backedOnes = new ArrayList<>();
    subject.parties().forEach(party -> backedOnes.add(new Target(party, "subject", false)));
    return new Match(List.of(backer.party()), "agent", backedOnes, false);
  }

  /** "Praised the support": the verb of the clause wants what ب marks. */
  private boolean isGoverned(int cue) {
    int verb = clauses.verbBefore(cue);
    if (verb < 0) {
      return false;
    }
    for (Reading reading : verbs.readings(verb)) {
      Predicate predicate = reading.predicate();
      if (predicate.targets().contains(WITH)
          || predicate.force().equals("accusation")
          || predicate.holder().equals(WITH)) {
        return true;
      }
    }
    return verbs.is(verb, FunctionWords.LIGHT | FunctionWords.RECEIVING);
  }

  /** "The support that X gives to Y". */
  private @Nullable Match relative(
      int cue, int relative, Predicate predicate, List<Slot> slots, int end) {
    for (int i = relative + 1; i < end && i - relative <= 3; i++) {
      if (verbs.isVerb(i)) {
        Subject subject = clauses.of(i);
        if (!subject.isKnown() || subject.how().equals("relative")) {
          return null;
        }
        List<Target> behind = prepositional(slots, subject.after(), predicate, cue, end);
        return new Match(subject.parties(), "relative", behind, false);
      }
    }
    return null;
  }

  private boolean mayHold(Phrase phrase) {
    return !words.isNamed(phrase.head()) || words.mayAct(words.unit(phrase.head()));
  }

  private @Nullable Party nation(int from, int end) {
    for (int i = from; i < end && i - from < 3; i++) {
      if (words.isNamed(i)) {
        Unit unit = words.unit(i);
        return unit.isAdjective() && unit.isBare() ? phrases.party(unit) : null;
      }
      if (!phrases.isNoun(i, false)) {
        return null;
      }
    }
    return null;
  }

  private int afterAdjectives(int from, int end) {
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

  private List<Target> prepositional(
      List<Slot> slots, int from, Predicate predicate, int cue, int end) {
    for (Slot slot : slots) {
      if (slot.isPreposition()) {
        List<Target> found = targets.at(from, slot, predicate, cue, end);
        if (!found.isEmpty()
            && found.get(0).party().first() - from <= FURTHEST_NOUN_TARGET
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
      if (words.isNamed(i)) {
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
}
