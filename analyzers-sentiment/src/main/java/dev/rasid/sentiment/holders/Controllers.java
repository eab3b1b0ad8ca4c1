package dev.rasid.sentiment.holders;

import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what a noun names where only the clause around it tells: the subject of a verb.
 */
public final class Controllers {
  private static final Set<String> BECAUSE = FunctionWords.set("because");

  private static final int FURTHEST_CONTROL = 10;

  private static final Set<String> ACCUSING = Set.of("accusation");

  /** Forces of verbs about what another does. */
  private static final Set<String> VERDICTS =
      Set.of("warning", "condemnation", "criticism", "accusation", "denial", "regret", "protest");

  /** Forces of verbs of what the subject itself does, for the purpose that the clause tells. */
  private static final Set<String> DEEDS = Set.of("attack", "support", "sanction");

  private static final int FURTHEST_PURPOSE = 16;
  private static final int FURTHEST_LIGHT = 24;

  /** Verbs of quoting somebody. */
  private static final Set<String> QUOTING = FunctionWords.set("quoting");

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Quotes quotes;
  private final Clauses clauses;
  private final Governors governors;
  private final Deciders deciders;
  private final Map<Integer, List<Party>> targetsOf = new HashMap<>();

  /** The last noun that was in somebody's hands, and in whose. */
  private int controlled = -1;

  private List<Party> controlling = List.of();

  public Controllers(Parse parse, Clauses clauses) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    quotes = parse.quotes();
    this.clauses = clauses;
    governors = new Governors(parse);
    deciders = new Deciders(parse);
  }

  /** Who a pronoun on a verbal noun stands for: the subject of the clause, if it agrees. */
  public List<Party> possessors(int cue, Reading reading) {
    if (reading.pronoun().equals("نا") || reading.pronoun().equals("ي")) {
      return quotes.speaker(quotes.at(cue)).map(List::of).orElse(List.of());
    }
    List<Party> decided = decider(cue, reading.preposition());
    return decided.isEmpty() ? possessors(cue, reading.pronoun(), reading.preposition()) : decided;
  }

  private List<Party> possessors(int cue, String pronoun, char preposition) {
    Subject subject = clauses.around(cue);
    int verb = clauses.verbBefore(cue);
    List<Party> blamed = verb < 0 ? null : targetsOf.get(verb);
    boolean because = preposition == 'ل' || (cue > 0 && BECAUSE.contains(words.key(cue - 1)));
    if (blamed != null && because) {
      return blamed;
    }
    Party source = verb < 0 ? null : source(verb, cue);
    if (source != null) {
      return List.of(source);
    }
    int furthest =
        verb >= 0 && verbs.is(verb, FunctionWords.LIGHT) ? FURTHEST_LIGHT : FURTHEST_CONTROL;
    if (!subject.isKnown() || verb < 0 || cue - Math.max(verb, subject.after()) > furthest) {
      return List.of();
    }
    boolean plural = pronoun.equals("هم") || pronoun.equals("هما");
    if (plural && subject.parties().size() < 2 && isOnePerson(subject.parties().get(0))) {
      return List.of();
    }
    boolean feminine = pronoun.equals("ها");
    if (feminine != subject.feminine() && subject.parties().size() < 2 && !isFeminine(subject)) {
      return List.of();
    }
    return subject.parties();
  }

  /** "Quoted X as rejecting Y": the pronoun is whom the verb quotes; or null. */
  private @Nullable Party source(int verb, int noun) {
    if (!QUOTING.contains(words.lemma(verb))) {
      return null;
    }
    for (int i = verb + 1; i + 1 < noun; i++) {
      if (!words.isNamed(i) && words.key(i).equals("عن")) {
        Phrase quoted = phrases.at(i + 1, noun);
        return quoted != null && quoted.last() + 1 == noun && !quoted.party().isIssue()
            ? quoted.party()
            : null;
      }
    }
    return null;
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

  /**
   * Who does what a verbal noun names: the subject of a verb that announces or aims at it.
   *
   * @param ofThing whether it is done to a thing, so that only a verb known to aim is enough
   */
  public List<Party> of(int cue, Reading reading, boolean ofThing) {
    int noun = governors.head(cue);
    char preposition = noun == cue ? reading.preposition() : words.preposition(noun);
    List<Party> found = of(noun, preposition, reading, ofThing);
    if (found.isEmpty() && !ofThing && isJoinedTo(noun, reading)) {
      found = controlling;
    }
    if (!found.isEmpty()) {
      controlled = cue;
      controlling = found;
    }
    return found;
  }

  /** "To leave X and to fight Y": a noun joined to one that was in somebody's hands. */
  private boolean isJoinedTo(int noun, Reading reading) {
    if (controlled < 0
        || noun <= controlled
        || noun - controlled > FURTHEST_CONTROL
        || !words.isJoined(noun)
        || reading.isDefinite()
        || clauses.verbBefore(noun) != clauses.verbBefore(controlled)
        || quotes.at(noun) != quotes.at(controlled)) {
      return false;
    }
    for (int i = controlled + 1; i < noun; i++) {
      if (!words.isNamed(i)
          && ((words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i))
              || verbs.isOnlyVerb(i)
              || verbs.is(i, FunctionWords.RELATIVE | FunctionWords.CLAUSE_STARTER))) {
        return false;
      }
    }
    return true;
  }

  private List<Party> decider(int noun, char preposition) {
    int decision = deciders.before(noun, preposition);
    if (decision < 0) {
      return List.of();
    }
    Party owner = deciders.owner(decision, noun);
    if (owner != null) {
      return List.of(owner);
    }
    String pronoun = deciders.pronoun(decision, noun);
    int verb = clauses.verbBefore(decision);
    // "Supports his decision to leave": it is not the decision of who supports it.
    return pronoun.isEmpty() || verb < 0 || governors.isOnAnother(verb)
        ? List.of()
        : possessors(decision, pronoun, (char) 0);
  }

  private List<Party> of(int noun, char preposition, Reading reading, boolean ofThing) {
    List<Party> decided = decider(noun, preposition);
    if (!decided.isEmpty()) {
      return decided;
    }
    int verb = clauses.verbBefore(noun);
    if (verb < 0) {
      return List.of();
    }
    Subject subject = clauses.of(verb);
    if (!subject.isKnown() || noun < subject.after()) {
      return List.of();
    }
    if (verbs.is(verb, FunctionWords.CALLING) && preposition == 0) {
      return List.of();
    }
    if (isRequest(verb) && reading.predicate().strength() > 0) {
      return List.of();
    }
    int from = Math.max(verb + 1, subject.after());
    int distance = noun - from;
    List<Party> accused = targetsOf.get(verb);
    if (accused != null && preposition == 'ب' && isAbout(verb, ACCUSING)) {
      return distance <= FURTHEST_CONTROL ? accused : List.of();
    }
    if (distance <= FURTHEST_PURPOSE
        && governors.isByParticiple(noun, preposition, subject.feminine())) {
      return subject.parties();
    }
    if (preposition == 'ل' && isAbout(verb, VERDICTS)) {
      return List.of(); // "warned X of sending troops to ...": the purpose of whom it is about
    }
    if (preposition == 'ل') {
      return distance <= FURTHEST_PURPOSE && !verbs.is(verb, FunctionWords.SPEAKER)
          ? subject.parties()
          : List.of();
    }
    boolean accusative = words.key(noun).endsWith("ا") && !reading.isDefinite() && preposition == 0;
    if (accusative && distance <= FURTHEST_PURPOSE) {
      boolean apart = governors.isApart(from, noun) && !isDeed(verb);
      return apart ? List.of() : subject.parties();
    }
    if (distance > FURTHEST_PURPOSE) {
      return List.of();
    }
    boolean held =
        governors.isIn(verb, from, noun, preposition)
            || (!ofThing && governors.isAt(verb, from, noun, preposition));
    return held ? subject.parties() : List.of();
  }

  /** "Launches raids on X": what the subject does, with whatever the verb needs beside it. */
  private boolean isDeed(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb() && DEEDS.contains(reading.predicate().force())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb by itself says something of one of some forces about what another does. */
  private boolean isAbout(int verb, Set<String> forces) {
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()
          && reading.predicate().complements().isEmpty()
          && forces.contains(reading.predicate().force())) {
        return true;
      }
    }
    return false;
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

  /** Tells whether a noun names what somebody is accused of, by how its holder was found. */
  public boolean isAlleged(int cue, String how) {
    int verb = clauses.verbBefore(cue);
    return how.equals("control") && verb >= 0 && isAbout(verb, ACCUSING);
  }

  /** Remembers toward whom a verb is, so that "for its support of Z" is theirs. */
  public void remember(int cue, List<Party> targets) {
    List<Party> named = targets.stream().filter(one -> one.kind() == Party.Kind.NAMED).toList();
    if (verbs.isVerb(cue) && !named.isEmpty()) {
      targetsOf.put(cue, named);
    }
  }
}
