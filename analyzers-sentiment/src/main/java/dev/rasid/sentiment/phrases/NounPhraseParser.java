package dev.rasid.sentiment.phrases;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that starts at a token, and whom or what it means. */
final class NounPhraseParser {
  private static final int MOST_OPENING_MARKS = 3;

  /** Who acts for a state wherever he stands: a deed on him is one on his state. */
  private static final Set<String> STATE_AGENTS = FunctionWords.set("state-agent");

  /** Bodies of a nation that do not speak for its state. */
  private static final Set<String> CIVIL = FunctionWords.set("civil-body");

  /** "The air raids": they do what they do for whoever sent them, and nothing of themselves. */
  private static final Set<String> STRIKES = FunctionWords.set("strike");

  /** Nouns that a preposition parts from those whom they count. */
  private static final Set<String> PARTITIVES = FunctionWords.set("partitive");

  /** Offices whose holder does not speak for the person whom they name. */
  private static final Set<String> DEPUTIES = FunctionWords.set("deputy");

  /** Demonstratives. */
  private static final Set<String> THIS = FunctionWords.set("this");

  /** Nouns for an ally. */
  private static final Set<String> ALLIES = PredicateSets.of("noun-of-alliance");

  private final Words words;
  private final Verbs verbs;
  private final Nouns nouns;
  private final Adjectives adjectives;
  private final Parties parties;
  private final Appositions appositions;
  private final Extents extents;
  private final Anaphora anaphora;

  NounPhraseParser(
      Words words,
      Verbs verbs,
      Nouns nouns,
      Adjectives adjectives,
      Parties parties,
      PhraseEnds ends) {
    this.words = words;
    this.verbs = verbs;
    this.nouns = nouns;
    this.adjectives = adjectives;
    this.parties = parties;
    appositions = new Appositions(words, verbs);
    extents = new Extents(words, verbs, nouns, adjectives, appositions, ends);
    anaphora = new Anaphora(words, verbs, nouns, parties);
  }

  /** The phrase, or null if no noun starts there. */
  @Nullable Phrase at(int from, int end) {
    int i = from;
    while (i < end
        && i - from < MOST_OPENING_MARKS
        && (words.isOrnament(i) || words.key(i).equals("("))) {
      i++;
    }
    if (i >= end) {
      return null;
    }
    if (words.isNamed(i)) {
      return named(from, i, end);
    }
    if (i + 1 < end && words.stem(i).equals("مثل") && THIS.contains(words.key(i + 1))) {
      Phrase such = at(i + 1, end);
      return such == null ? null : such.from(from);
    }
    if (isNumber(i)
        && i + 1 < end
        && (isStateAgent(i + 1) || nouns.isPeople(i + 1) || nouns.isBody(i + 1))) {
      return described(from, i + 1, end);
    }
    if (isNumber(i) && i + 1 < end && words.isNamed(i + 1) && isCounted(words.unit(i + 1))) {
      return named(from, i + 1, end);
    }
    if (!nouns.isNoun(i, true)) {
      return null;
    }
    // "Each of X and Y", "three of the soldiers of X".
    if (i + 2 < end
        && words.key(i + 1).equals("من")
        && (nouns.isQuantity(i) || PARTITIVES.contains(words.key(i)))) {
      Phrase counted = at(i + 2, end);
      return counted == null || counted.party().isIssue() ? counted : counted.from(from);
    }
    return described(from, i, end);
  }

  /** The phrase of a verbal noun, though it may be written like a verb. */
  @Nullable Phrase deed(int from, int end) {
    Phrase phrase = at(from, end);
    return phrase == null && words.isWord(from) && !words.isNamed(from)
        ? described(from, from, end)
        : phrase;
  }

  private @Nullable Phrase named(int from, int at, int end) {
    Unit unit = words.unit(at);
    if (unit.first() != at || unit.last() >= end) {
      return null;
    }
    if (adjectives.isSomeOf(unit) || isCounted(unit)) {
      return new Phrase(from, unit.last(), parties.unnamed(at, unit.last()), at, false, null);
    }
    if (unit.isAdjective() && !adjectives.isPlural(unit)) {
      return null;
    }
    Unit man = unit.kind() == Unit.Kind.ROLE ? appositions.ofRole(unit, end) : null;
    if (man != null) {
      unit = man;
    }
    int last = unit.isPerson() ? unit.last() : adjectives.after(unit.last(), end);
    return new Phrase(from, last, parties.named(unit), at, false, null);
  }

  private Phrase described(int from, int at, int end) {
    if (verbs.is(at, FunctionWords.OWN_STATE)) {
      return new Phrase(from, at, parties.unnamed(at, at), at, false, null);
    }
    Extent extent = extents.of(at, end);
    Unit possessor = extent.possessor();
    boolean counted = nouns.isCounting(at) && at < extent.last && isStateAgent(at + 1);
    Unit whose = counted || isStateAgent(at) ? possessor : extent.owner;
    Party owner = whose == null || isOwnOfficial(extent) ? null : parties.named(whose);
    boolean ofDeed = extent.deed && possessor != null;
    return new Phrase(from, extent.last, meaning(extent, possessor), at, ofDeed, owner);
  }

  /** "62 Palestinians": behind a number a nation's people stand in the singular. */
  private boolean isCounted(Unit unit) {
    int number = unit.first() - 1;
    return unit.isAdjective()
        && unit.isBare()
        && number >= 0
        && !words.isNamed(number)
        && isNumber(number)
        && words.key(unit.last()).endsWith("ا");
  }

  private boolean isNumber(int token) {
    return !words.isWord(token) && !words.isPunctuation(token);
  }

  /** "A diplomat", "23 soldiers". */
  private boolean isStateAgent(int token) {
    return !words.isNamed(token) && STATE_AGENTS.contains(words.stem(token));
  }

  private Party meaning(Extent extent, @Nullable Unit possessor) {
    int head = extent.head;
    if (extent.person != null) {
      return parties.named(extent.person);
    }
    if (extent.titled && !extent.body && isUnnamedOfficial(extent)) {
      return parties.unnamed(head, extent.last);
    }
    if (isOfNation(extent)
        || isOwnOfficial(extent)
        || isCountedBody(extent)
        || isCivil(extent)
        || isDeputy(extent, possessor)) {
      return parties.unnamed(head, extent.last);
    }
    if (possessor != null && (extent.titled || extent.body || nouns.isConstruct(head))) {
      return parties.named(possessor);
    }
    if (STRIKES.contains(words.stem(head)) && !extent.titled) {
      return parties.issue(head, extent.last);
    }
    if (extent.titled || extent.body || extent.people) {
      Unit bearer = extent.last == head ? bearer(extent) : null;
      return bearer == null ? parties.unnamed(head, extent.last) : parties.meant(bearer, head);
    }
    if (extent.owner != null && words.has(head, SegmentRole.PRONOUN) && isAlly(head)) {
      return parties.named(extent.owner);
    }
    if (possessor != null && extent.deed) {
      return parties.named(possessor);
    }
    Unit thing = extent.last == head && extent.definite ? anaphora.thing(head) : null;
    return thing == null ? parties.issue(head, extent.last) : parties.meant(thing, head);
  }

  /** "Its ambassador to X" does not stand for X. */
  private static boolean isOwnOfficial(Extent extent) {
    return extent.owned && extent.owner != null;
  }

  /** "The deputy of the minister" is not the minister. */
  private boolean isDeputy(Extent extent, @Nullable Unit possessor) {
    return possessor != null && possessor.isPerson() && DEPUTIES.contains(words.stem(extent.head));
  }

  /** "German papers": not the state. */
  private boolean isCivil(Extent extent) {
    return extent.nation != null
        && extent.owner == null
        && !extent.definite
        && !extent.titled
        && CIVIL.contains(words.stem(extent.head));
  }

  /** "Most Frenchmen". */
  private boolean isOfNation(Extent extent) {
    return extent.nation != null
        && extent.nation.first() == extent.head + 1
        && verbs.is(extent.head, FunctionWords.DETERMINER)
        && adjectives.isPlural(extent.nation);
  }

  /** "17 American states" are not America. */
  private boolean isCountedBody(Extent extent) {
    int before = extent.head - 1;
    return extent.nation != null
        && extent.owner == null
        && before >= 0
        && !words.isNamed(before)
        && isNumber(before)
        && nouns.isBody(extent.head);
  }

  /** "Her ally X" is X. */
  private boolean isAlly(int head) {
    for (Reading reading : verbs.readings(head)) {
      if (ALLIES.contains(reading.predicate().id())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Unit bearer(Extent extent) {
    if (extent.titled) {
      return anaphora.official(extent.head);
    }
    return extent.definite ? anaphora.organisation(extent.head) : null;
  }

  /** "An official", and "the spokesman of" a body, is somebody else than the body. */
  private boolean isUnnamedOfficial(Extent extent) {
    boolean one = verbs.is(extent.head, FunctionWords.PEOPLE);
    return one || (!extent.definite && !extent.owned && extent.owner == null);
  }
}
