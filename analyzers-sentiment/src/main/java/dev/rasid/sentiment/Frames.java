package dev.rasid.sentiment;

import dev.rasid.annotation.SegmentRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the holders and targets of a predicate by its frame. */
final class Frames {
  private static final Set<String> BECAUSE = Set.of("علي", "بسبب", "نتيجه", "اثر", "عقب");

  /** Pronouns on the noun of a complement. */
  private static final Set<String> SUFFIXES = Set.of("ه", "ها", "هم", "نا");

  /** By whose fire somebody is killed. */
  private static final Set<String> WEAPONS =
      Set.of("برصاص", "بنيران", "بصواريخ", "بغارات", "بغاره", "بقصف", "بسلاح");

  /** Verbal nouns whose genitive is who does it. */
  private static final Set<String> BACKING = Set.of("دعم", "مسانده", "اسناد", "مؤازره", "تاييد");

  /** Behind "in", the word for a boycott means a province. */
  private static final String BOYCOTT = "boycott";

  private static final Slot WITH = Slot.preposition("ب");
  private static final int FURTHEST_DECISION = 8;
  private static final Set<String> DECISIONS =
      Set.of(
          "قرار", "اعلان", "نيه", "عزم", "اعتزام", "رغبه", "محاوله", "محاولات", "تعهد", "مطالبه",
          "دعوه", "مساعي", "سعي");
  private static final int FURTHEST_AGAINST = 14;
  private static final int FURTHEST_COMPLEMENT = 9;
  private static final int FURTHEST_CONTROL = 10;
  private static final int FURTHEST_NOUN_TARGET = 4;
  private static final int FURTHEST_PURPOSE = 16;
  private static final int FURTHEST_FRONTED = 6;
  private static final int FURTHEST_LIGHT = 24;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Targets targets;
  private final Map<Integer, Party> targetOf = new HashMap<>();

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
    this.targets = new Targets(words, verbs, quotes, phrases, asides, clauses);
  }

  /** Reads the arguments of a predicate; null if one of them is not there. */
  @Nullable Match match(int cue, Reading reading, int start, int end) {
    Match match = read(cue, reading, start, end);
    return match == null || match.holders().isEmpty() || match.targets().isEmpty() ? null : match;
  }

  private @Nullable Match read(int cue, Reading reading, int start, int end) {
    Predicate predicate = reading.predicate();
    Complement complement = complement(cue, predicate, end);
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
      case NOUN -> verbs.isVerb(cue) ? null : noun(cue, reading, complement, start, end);
      case PARTICIPLE, ADJECTIVE -> participle(cue, reading, complement, start, end);
    };
  }

  /** Remembers toward whom a verb is, so that "for its support of Z" is that one's. */
  void remember(int cue, Match match) {
    if (verbs.isVerb(cue) && match.targets().get(0).party().kind() == Party.Kind.NAMED) {
      targetOf.put(cue, match.targets().get(0).party());
    }
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
    return new Match(subject.parties(), "clause", found, false);
  }

  /** "X ought to": what a speaker says somebody must do is a demand. */
  private @Nullable Match obliged(int cue, int end) {
    Party speaker = quotes.speaker(quotes.at(cue)).orElse(null);
    int next = cue + 1;
    if (speaker == null || next >= end || !words.isNamed(next)) {
      return null;
    }
    Phrase phrase = phrases.at(next, end);
    if (phrase == null || phrase.last() + 1 >= end || !words.key(phrase.last() + 1).equals("ان")) {
      return null;
    }
    return new Match(
        List.of(speaker), "speaker", List.of(new Target(phrase.party(), "علي", false)), false);
  }

  private static boolean isBeforeComplement(Predicate predicate) {
    return predicate.objectOrder() != Predicate.ObjectOrder.BEHIND;
  }

  /** Where a complement stands; without one, both are right behind the predicate. */
  private record Complement(int first, int after) {}

  private @Nullable Complement complement(int cue, Predicate predicate, int end) {
    if (predicate.complements().isEmpty()) {
      return new Complement(cue + 1, cue + 1);
    }
    for (int i = cue + 1; i < end && i - cue <= FURTHEST_COMPLEMENT; i++) {
      if (words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i)) {
        return null;
      }
      if (!words.isNamed(i)
          && i > cue + 1
          && (verbs.isOnlyVerb(i) || verbs.is(i, FunctionWords.CLAUSE_STARTER))) {
        return null;
      }
      for (int k = 0; k < predicate.complements().size(); k++) {
        List<String> complement = predicate.complements().get(k);
        if (i + complement.size() <= end && matches(complement, i)) {
          return new Complement(i, i + complement.size());
        }
      }
    }
    return null;
  }

  private boolean matches(List<String> complement, int at) {
    for (int k = 0; k < complement.size(); k++) {
      if (!isWord(complement.get(k), at + k)) {
        return false;
      }
    }
    return true;
  }

  /** A noun may have an article or a pronoun more than the table says. */
  private boolean isWord(String word, int token) {
    if (words.isNamed(token)) {
      return false;
    }
    String key = words.key(token);
    if (key.equals(word)) {
      return true;
    }
    int more = key.length() - word.length();
    if (word.length() < 3 || more < 1 || more > 2) {
      return false;
    }
    if (more == 2 && key.startsWith("ال") && key.endsWith(word)) {
      return true;
    }
    int last = word.length() - 1;
    char open = word.charAt(last) == 'ه' ? 'ت' : word.charAt(last);
    return key.regionMatches(0, word, 0, last)
        && key.charAt(last) == open
        && SUFFIXES.contains(key.substring(word.length()));
  }

  private Match verb(int cue, Reading reading, Complement complement, int start, int end) {
    Predicate predicate = reading.predicate();
    Subject subject = clauses.of(cue);
    Agent agent = agent(cue, end);
    if (agent != null
        && !reading.form().passive()
        && !predicate.force().equals("attack")
        && WEAPONS.contains(words.key(agent.first()))) {
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
          found = targets.pronoun(cue, subject.parties(), predicate);
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
        found = targets.pronoun(cue, subject.parties(), predicate);
        break;
      }
      found = targets.at(at, slot, predicate, cue, end);
      int last = complement.after() - 1;
      if (found.isEmpty()
          && hasComplement
          && slot.kind() == Slot.Kind.OBJECT
          && words.preposition(last) != 0
          && words.has(last, SegmentRole.PRONOUN)) {
        found = targets.pronoun(last, subject.parties(), predicate);
      }
      if (found.isEmpty() && slot.isPreposition() && from > cue + 1) {
        found = targets.pronounOf(cue + 1, slot, subject.parties(), predicate);
      }
      if (found.isEmpty() && hasComplement && slot.isPreposition() && complement.first() > from) {
        found = targets.at(from, slot, predicate, cue, complement.first());
      }
      if (found.isEmpty()
          && slot.isPreposition()
          && cue > start
          && cue - start <= FURTHEST_FRONTED) {
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

  /** Who does it, of a passive. */
  private record Agent(List<Party> parties, int first) {}

  private @Nullable Agent agent(int cue, int end) {
    for (int i = cue + 1; i + 1 < end && i - cue <= 16; i++) {
      if (words.isNamed(i)) {
        continue;
      }
      if (words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i)) {
        return null;
      }
      if (verbs.isOnlyVerb(i) || verbs.is(i, FunctionWords.RELATIVE)) {
        return null;
      }
      int after = agentMark(i);
      if (after > 0) {
        Phrase phrase = phrases.at(after, end);
        if (phrase == null || phrase.party().isIssue()) {
          return null;
        }
        List<Party> parties = new ArrayList<>();
        phrases.joined(phrase, end, false).forEach(one -> parties.add(one.party()));
        return new Agent(parties, i);
      }
    }
    return null;
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

  private int agentMark(int i) {
    String key = words.key(i);
    String next = i + 1 < words.size() ? words.key(i + 1) : "";
    boolean from =
        key.equals("من") && (next.equals("قبل") || next.equals("جانب") || next.equals("طرف"));
    boolean hand =
        key.equals("علي") && (next.equals("يد") || next.equals("ايدي") || next.equals("يدي"));
    if (WEAPONS.contains(key)) {
      return i + 1;
    }
    return from || hand ? i + 2 : key.equals("بايدي") || key.equals("بيد") ? i + 1 : -1;
  }

  private @Nullable Match noun(
      int cue, Reading reading, Complement complement, int start, int end) {
    Predicate predicate = reading.predicate();
    List<Slot> slots = predicate.nounTargets();
    if (predicate.id().equals(BOYCOTT) && cue > start && words.key(cue - 1).equals("في")) {
      return null;
    }
    int next = complement.after();
    if (!reading.pronoun().isEmpty()) {
      List<Party> holders = possessors(cue, reading);
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
          && doer.party().kind() == Party.Kind.NAMED
          && words.preposition(cue + 1) == 0) {
        List<Target> found = prepositional(slots, next, predicate, cue, end);
        return new Match(List.of(doer.party()), "genitive", found, false);
      }
    }
    if (complement.after() > cue + 1 && slots.contains(Slot.OBJECT)) {
      List<Target> found = targets.at(next, Slot.OBJECT, predicate, cue, end);
      return new Match(controllers(cue, reading), "control", found, false);
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
    Agent agent = agent(cue, end);
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
      return new Match(controllers(cue, reading), "control", object, false);
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
    return new Match(controllers(cue, reading), "control", behind, false);
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

  /** Who a pronoun on a verbal noun stands for: the subject of the clause, if it agrees. */
  private List<Party> possessors(int cue, Reading reading) {
    if (reading.pronoun().equals("نا") || reading.pronoun().equals("ي")) {
      return quotes.speaker(quotes.at(cue)).map(List::of).orElse(List.of());
    }
    Party decided = decider(cue, reading);
    if (decided != null) {
      return List.of(decided);
    }
    Subject subject = clauses.around(cue);
    int verb = clauses.verbBefore(cue);
    Party blamed = verb < 0 ? null : targetOf.get(verb);
    boolean because =
        reading.preposition() == 'ل' || (cue > 0 && BECAUSE.contains(words.key(cue - 1)));
    if (blamed != null && because) {
      return List.of(blamed);
    }
    int furthest =
        verb >= 0 && verbs.is(verb, FunctionWords.LIGHT) ? FURTHEST_LIGHT : FURTHEST_CONTROL;
    if (!subject.isKnown() || verb < 0 || cue - Math.max(verb, subject.after()) > furthest) {
      return List.of();
    }
    boolean plural = reading.pronoun().equals("هم") || reading.pronoun().equals("هما");
    if (plural && subject.parties().size() < 2 && isOnePerson(subject.parties().get(0))) {
      return List.of();
    }
    boolean feminine = reading.pronoun().equals("ها");
    if (feminine != subject.feminine() && subject.parties().size() < 2 && !isFeminine(subject)) {
      return List.of();
    }
    return subject.parties();
  }

  private boolean isOnePerson(Party party) {
    return words
        .entity(party.id())
        .filter(e -> e.type() == dev.rasid.annotation.EntityType.PER)
        .isPresent();
  }

  private boolean isFeminine(Subject subject) {
    Party party = subject.parties().get(0);
    return words
        .entity(party.id())
        .filter(e -> e.type() == dev.rasid.annotation.EntityType.LOC)
        .isPresent();
  }

  /** Who does what a verbal noun names: the subject of a verb that announces or aims at it. */
  private List<Party> controllers(int cue, Reading reading) {
    Party decided = decider(cue, reading);
    if (decided != null) {
      return List.of(decided);
    }
    int verb = clauses.verbBefore(cue);
    if (verb < 0) {
      return List.of();
    }
    Subject subject = clauses.of(verb);
    if (!subject.isKnown()) {
      return List.of();
    }
    if (verbs.is(verb, FunctionWords.CALLING) && reading.preposition() == 0) {
      return List.of();
    }
    if (isRequest(verb) && reading.predicate().strength() > 0) {
      return List.of();
    }
    int distance = cue - Math.max(verb + 1, subject.after());
    Party accused = targetOf.get(verb);
    if (accused != null && reading.preposition() == 'ب' && isAccusing(verb)) {
      return distance <= FURTHEST_CONTROL ? List.of(accused) : List.of();
    }
    if (reading.preposition() == 'ل') {
      return distance <= FURTHEST_PURPOSE && !verbs.is(verb, FunctionWords.SPEAKER)
          ? subject.parties()
          : List.of();
    }
    boolean accusative =
        words.key(cue).endsWith("ا") && !reading.isDefinite() && reading.preposition() == 0;
    if (accusative && distance <= FURTHEST_PURPOSE) {
      for (int i = Math.max(verb + 1, subject.after()); i < cue; i++) {
        if (!words.isNamed(i) && targets.takesSide(i)) {
          return List.of();
        }
      }
      return subject.parties();
    }
    if (distance > FURTHEST_CONTROL) {
      return List.of();
    }
    boolean aiming = isAiming(verb);
    boolean light = verbs.is(verb, FunctionWords.LIGHT) || aiming;
    for (int i = Math.max(verb + 1, subject.after()); i < cue; i++) {
      light |= verbs.is(i, FunctionWords.LIGHT);
      boolean thin =
          verbs.is(
                  i,
                  FunctionWords.PREPOSITION
                      | FunctionWords.ADVERB
                      | FunctionWords.LIGHT
                      | FunctionWords.OBLIGATION)
              || words.isComma(i)
              || words.isQuoteMark(i)
              || (aiming && phrases.isPeople(i))
              || words.key(i).endsWith("ضروره")
              || words.key(i).endsWith("اهميه");
      if (words.isNamed(i) || !thin) {
        return List.of();
      }
    }
    return light ? subject.parties() : List.of();
  }

  /** "The decision of X to withdraw": whose decision stands right before what was decided. */
  private @Nullable Party decider(int cue, Reading reading) {
    if (cue < 2 || words.isJoined(cue)) {
      return null;
    }
    boolean bare = reading.preposition() == 0 && !words.isPunctuation(cue - 1);
    if (!bare && reading.preposition() != 'ب' && reading.preposition() != 'ل') {
      return null;
    }
    int last = cue - 1;
    while (last > 0 && (words.isComma(last) || words.isQuoteMark(last))) {
      last--;
    }
    for (int i = last; i >= 0 && last - i <= FURTHEST_DECISION; i--) {
      if (words.isNamed(i)) {
        continue;
      }
      if (verbs.isOnlyVerb(i) || (words.isPunctuation(i) && !words.isComma(i))) {
        return null;
      }
      if (DECISIONS.contains(words.stem(i))) {
        Phrase owner = i + 1 <= last ? phrases.at(i + 1, cue) : null;
        return owner != null && owner.last() == last && !owner.party().isIssue()
            ? owner.party()
            : null;
      }
    }
    return null;
  }

  /** "Asked for the help of X": the genitive is who gives. */
  private boolean isRequest(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.predicate().strength() == 0 && reading.predicate().force().equals("demand")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAccusing(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb() && reading.predicate().force().equals("accusation")) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a noun names what somebody is accused of. */
  boolean isAlleged(int cue, Match match) {
    int verb = clauses.verbBefore(cue);
    return match.how().equals("control") && verb >= 0 && isAccusing(verb);
  }

  /** "Demanded the dismissal", "agreed to support": who does so wants what is named. */
  private boolean isAiming(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      String force = reading.predicate().force();
      if (reading.form().isVerb()
          && (force.equals("demand")
              || force.equals("agreement")
              || force.equals("rejection")
              || force.equals("denial")
              || force.equals("threat"))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Match participle(
      int cue, Reading reading, Complement complement, int start, int end) {
    Predicate predicate = reading.predicate();
    if (predicate.holder().isPreposition()) {
      return backedBy(cue, reading, complement, start, end);
    }
    List<Target> found = List.of();
    List<Slot> slots = new ArrayList<>(predicate.targets());
    if (slots.contains(Slot.OBJECT)) {
      slots.add(Slot.preposition("ل"));
    }
    for (Slot slot : slots) {
      boolean near = !reading.isDefinite() || targets.isMarked(complement.after(), slot);
      boolean inside =
          isBeforeComplement(predicate)
              && complement.first() > cue + 1
              && slot.kind() == Slot.Kind.OBJECT;
      if (inside) {
        found = targets.at(cue + 1, slot, predicate, cue, complement.first());
        if (!found.isEmpty()) {
          break;
        }
      }
      found = near ? targets.at(complement.after(), slot, predicate, cue, end) : List.of();
      if (!found.isEmpty()) {
        break;
      }
    }
    if (found.isEmpty() || reading.form().passive()) {
      return null;
    }
    if (verbs.is(cue, FunctionWords.TITLE)) {
      return null;
    }
    int introduced = quotes.introducedBy(cue);
    Party speaker = introduced < 0 ? null : quotes.speaker(introduced).orElse(null);
    if (reading.isDefinite() && cue > start + 1 && isAmong(cue, start)) {
      Subject among = clauses.around(cue);
      List<Party> one = among.isKnown() ? among.parties() : clauses.before(cue - 1, start, end);
      return new Match(one, "one-of", found, false);
    }
    if (reading.isDefinite()) {
      Party owner = words.isJoined(cue) ? null : clauses.antecedent(cue, start, end);
      return owner == null || owner.isIssue()
          ? null
          : new Match(List.of(owner), "attribute", found, false);
    }
    if (speaker != null && speaker.kind() == Party.Kind.NAMED) {
      return new Match(List.of(speaker), "speaker", found, false);
    }
    if (words.preposition(cue) != 0
        || words.has(cue, SegmentRole.ARTICLE)
        || (cue > start
            && !words.isNamed(cue - 1)
            && verbs.is(cue - 1, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE))) {
      return null;
    }
    List<Party> before = clauses.before(cue, start, end);
    if (!before.isEmpty() && clauses.verbBefore(cue) < 0) {
      return new Match(before, "nominal", found, false);
    }
    Subject subject = clauses.around(cue);
    boolean opens =
        words.isJoined(cue)
            || (cue > start && (words.isComma(cue - 1) || words.key(cue - 1).startsWith("ال")));
    boolean accusative = words.key(cue).endsWith("ا") || words.key(cue).endsWith("ين");
    boolean feminine = reading.form().feminine();
    boolean agrees = subject.feminine() == feminine || words.key(cue).endsWith("ين");
    boolean being = clauses.verbBefore(cue) >= 0 && clauses.isBe(clauses.verbBefore(cue));
    being &= !isBareNoun(cue - 1);
    if (subject.isKnown() && agrees && (accusative || being || (feminine && opens))) {
      return new Match(subject.parties(), "circumstance", found, false);
    }
    return before.isEmpty() ? null : new Match(before, "nominal", found, false);
  }

  /** A noun that waits for its genitive, so that no participle is said of its clause. */
  private boolean isBareNoun(int token) {
    return token >= 0
        && !words.isNamed(token)
        && phrases.isNoun(token, false)
        && !words.key(token).startsWith("ال")
        && verbs.readings(token).isEmpty();
  }

  /** "X, backed by Y". */
  private @Nullable Match backedBy(
      int cue, Reading reading, Complement complement, int start, int end) {
    Predicate predicate = reading.predicate();
    List<Party> holders = new ArrayList<>();
    for (Target one : targets.at(complement.after(), predicate.holder(), predicate, cue, end)) {
      if (!one.party().isIssue()) {
        holders.add(one.party());
      }
    }
    List<Party> backed = new ArrayList<>();
    Party owner = reading.isDefinite() ? clauses.antecedent(cue, start, end) : null;
    if (owner != null) {
      backed.add(owner);
    } else if (!reading.isDefinite()) {
      List<Party> before = clauses.before(cue, start, end);
      backed.addAll(before);
    }
    List<Target> found = new ArrayList<>();
    backed.forEach(party -> found.add(new Target(party, "subject", false)));
    return new Match(holders, "agent", found, false);
  }

  /** "One of the strongest supporters of". */
  private boolean isAmong(int cue, int start) {
    for (int i = cue - 1; i >= start && cue - i <= 2; i--) {
      String key = words.key(i);
      if (key.equals("من") || key.equals("احد") || key.equals("بين")) {
        return true;
      }
      if (words.isNamed(i) || words.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  /** What a speaker calls somebody. */
  private @Nullable Match described(int cue, Reading reading, int start, int end) {
    Party speaker = quotes.speaker(quotes.at(cue)).orElse(null);
    if (speaker == null) {
      return null;
    }
    List<Target> found = targets.described(cue, reading, start, end);
    int verb = found.isEmpty() ? -1 : targets.callingVerb(cue);
    Subject subject = verb < start ? null : clauses.of(verb);
    if (subject != null && subject.how().equals("svo") && found.get(0).label().equals("object")) {
      return new Match(subject.parties(), "svo", found, false);
    }
    return found.isEmpty() ? null : new Match(List.of(speaker), "speaker", found, false);
  }
}
