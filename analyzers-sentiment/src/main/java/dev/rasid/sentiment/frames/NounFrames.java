package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.holders.Agents.Agent;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Complements.Complement;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the arguments of nouns: "the support of X for Y", "its rejection of Y". */
final class NounFrames {
  /** Behind "in", the word for a boycott means a province. */
  private static final String BOYCOTT = "boycott";

  /** "Anger at Y": somebody feels it, though nobody is named. */
  private static final Set<String> OF_CROWDS = PredicateSets.of("of-crowds");

  private static final Set<String> GATHERINGS = FunctionWords.set("gathering");

  private static final int FURTHEST_GATHERING = 12;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Targets targets;
  private final ImpliedHolders implied;
  private final NounTargets nounTargets;
  private final NounHolders holders;
  private final Genitives genitives;
  private final Converses converses;
  private final Alliances alliances;
  private final ClaimedAttacks claims;
  private final Feuds feuds;

  NounFrames(Parse parse, Clauses clauses, Targets targets, ImpliedHolders implied) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    this.targets = targets;
    this.implied = implied;
    nounTargets = new NounTargets(words, verbs, phrases, targets);
    holders = new NounHolders(words, verbs, phrases, clauses, targets, nounTargets);
    genitives = new Genitives(parse, targets, nounTargets);
    converses = new Converses(words, verbs, phrases, clauses);
    alliances = new Alliances(words, phrases, clauses, nounTargets);
    feuds = new Feuds(words, verbs, phrases, clauses);
    claims = new ClaimedAttacks(words, verbs, clauses, targets, nounTargets);
  }

  @Nullable Match match(int cue, Reading reading, Complement complement, int start, int end) {
    Predicate predicate = reading.predicate();
    if (predicate.id().equals(BOYCOTT) && cue > start && words.key(cue - 1).equals("في")) {
      return null;
    }
    int next = complement.after();
    if (Alliances.isNoun(predicate)) {
      Match allied = alliances.match(cue, reading, start, end);
      if (allied != null) {
        return allied;
      }
    }
    Match feud = Feuds.isMutual(predicate) ? feuds.match(cue, next, end) : null;
    if (feud != null && !feud.holders().isEmpty()) {
      return feud;
    }
    if (!reading.pronoun().isEmpty()) {
      return possessed(cue, reading, next, end);
    }
    boolean ofObject = predicate.nounTargets().contains(Slot.OBJECT);
    if (ofObject && predicate.mayHaveObjectFirst() && complement.first() > cue + 1) {
      Match listed = listed(cue, reading, complement, end);
      if (listed != null) {
        return listed;
      }
    }
    if (ofObject && next > cue + 1) {
      List<Target> found = targets.at(next, Slot.OBJECT, predicate, cue, end);
      return implied.controlled(cue, reading, found);
    }
    Match done = ofObject ? null : ofDoer(cue, predicate, complement, end);
    if (done != null) {
      return done;
    }
    int getting = converses.receiving(cue, predicate);
    Match received = getting < 0 ? null : converses.received(getting, cue, next, end);
    if (received != null || (getting >= 0 && converses.isReceived(getting, cue))) {
      return received;
    }
    Match backed = converses.backed(cue, reading, next, start, end);
    return backed != null ? backed : ofGenitive(cue, reading, next, start, end);
  }

  /** "The listing of Y as terrorist by X", "X's listing of Y as terrorist". */
  private @Nullable Match listed(int cue, Reading reading, Complement complement, int end) {
    Phrase first = words.preposition(cue + 1) == 0 ? phrases.at(cue + 1, complement.first()) : null;
    if (first == null) {
      return null;
    }
    Predicate predicate = reading.predicate();
    int second = first.last() + 1;
    if (second < complement.first() && first.party().kind() == Party.Kind.NAMED) {
      List<Target> found = targets.at(second, Slot.OBJECT, predicate, cue, complement.first());
      if (!found.isEmpty()) {
        return new Match(List.of(first.party()), "genitive", found, false);
      }
    }
    List<Target> found = targets.at(cue + 1, Slot.OBJECT, predicate, cue, complement.first());
    Agent agent = implied.agent(cue, complement.after(), end);
    return found.isEmpty() ? null : implied.holding(cue, reading, agent, found);
  }

  /** "Its support for Y". */
  private @Nullable Match possessed(int cue, Reading reading, int next, int end) {
    List<Party> possessors = implied.possessors(cue, reading);
    if (possessors.isEmpty()) {
      return null;
    }
    Predicate predicate = reading.predicate();
    List<Target> found = nounTargets.behind(next, predicate, cue, end);
    if (found.isEmpty()
        && predicate.nounTargets().contains(Slot.OBJECT)
        && next < end
        && !words.isPunctuation(next)
        && !phrases.isAdjective(next)) {
      found = targets.at(next, Slot.OBJECT, predicate, cue, end);
    }
    return new Match(possessors, "possessor", found, false);
  }

  /** "The standing of X beside Y": a name between the noun and its complement. */
  private @Nullable Match ofDoer(int cue, Predicate predicate, Complement complement, int end) {
    if (complement.first() <= cue + 1) {
      return null;
    }
    Phrase doer = phrases.at(cue + 1, complement.first());
    if (doer == null
        || doer.last() + 1 != complement.first()
        || !(doer.party().kind() == Party.Kind.NAMED
            || verbs.is(doer.head(), FunctionWords.OWN_STATE))
        || words.preposition(cue + 1) != 0) {
      return null;
    }
    List<Target> found = nounTargets.behind(complement.after(), predicate, cue, end);
    return new Match(List.of(doer.party()), "genitive", found, false);
  }

  private @Nullable Match ofGenitive(int cue, Reading reading, int next, int start, int end) {
    Predicate predicate = reading.predicate();
    boolean marked = next > cue + 1 && verbs.is(next - 1, FunctionWords.PREPOSITION);
    Phrase genitive = marked ? null : genitives.of(cue, reading, next, end);
    Agent agent = implied.agent(cue, next, end);
    if (genitive != null) {
      // "The demand on X": whom it is put to stands in the genitive.
      if (predicate.force().equals("demand")) {
        return null;
      }
      Match held = genitives.holding(genitive, predicate, cue, end);
      if (held != null) {
        return held;
      }
    }
    Match national = holders.nation(cue, reading, next, end);
    if (national != null) {
      return national;
    }
    if (genitive != null && (!genitive.party().isIssue() || genitives.isDefinite(genitive))) {
      if (predicate.nounTargets().contains(Slot.OBJECT)) {
        return implied.holding(cue, reading, agent, targets.genitive(genitive, predicate, end));
      }
      if (!genitive.party().isIssue() || words.key(next).startsWith("ال")) {
        return null;
      }
    }
    return ofPreposition(cue, reading, nounTargets.afterAdjectives(next, end), agent, start, end);
  }

  /** "Support for Y": only a preposition tells what the noun is about. */
  private @Nullable Match ofPreposition(
      int cue, Reading reading, int from, @Nullable Agent agent, int start, int end) {
    Match sent = holders.sent(cue, reading, from, end);
    if (sent != null) {
      return sent;
    }
    Predicate predicate = reading.predicate();
    if (from < end && verbs.is(from, FunctionWords.RELATIVE) && !words.isNamed(from)) {
      return holders.relative(cue, from, predicate, end);
    }
    Match claimed = agent == null ? claims.of(cue, predicate, from, end) : null;
    if (claimed != null) {
      return claimed;
    }
    List<Target> behind = nounTargets.behind(from, predicate, cue, end);
    if (behind.isEmpty()) {
      return null;
    }
    boolean crowd =
        predicate.force().equals("protest")
            && behind.get(0).label().equals("ضد")
            && agent == null
            && reading.preposition() != 'ك'
            && reading.form().feminine()
            && !words.key(cue).endsWith("ا")
            && cue > start;
    Match held = implied.holding(cue, reading, agent, behind);
    boolean felt =
        held.holders().isEmpty()
            && OF_CROWDS.contains(predicate.id())
            && !reading.isDefinite()
            && (!predicate.force().equals("criticism")
                || behind.get(0).party().kind() == Party.Kind.NAMED);
    boolean gathered =
        held.holders().isEmpty()
            && agent == null
            && !reading.isDefinite()
            && words.key(cue).endsWith("ا")
            && isOfGathering(cue, start);
    return crowd || felt || gathered
        ? new Match(List.of(phrases.crowd(cue)), "crowd", behind, false)
        : held;
  }

  /** "A strike in protest at Y": those who gather hold it. */
  private boolean isOfGathering(int cue, int start) {
    for (int i = cue - 1; i >= start && cue - i <= FURTHEST_GATHERING; i--) {
      if (!words.isNamed(i)) {
        if (GATHERINGS.contains(words.stem(i))) {
          return true;
        }
        boolean closes = words.isPunctuation(i) && !words.isComma(i);
        if (closes || verbs.isOnlyVerb(i)) {
          return false;
        }
      }
    }
    return false;
  }
}
