package dev.rasid.sentiment;

import dev.rasid.sentiment.Frames.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what a noun names where only the clause around it tells: the subject of a verb.
 */
final class Controllers {
  private static final Set<String> BECAUSE = FunctionWords.set("because");

  private static final int FURTHEST_DECISION = 8;
  private static final Set<String> DECISIONS = FunctionWords.set("decision");

  /** What may stand between who decides and what he decides. */
  private static final Set<String> TOWARD_DEED = FunctionWords.set("toward-deed");

  private static final int FURTHEST_CONTROL = 10;

  private static final Set<String> ACCUSING = Set.of("accusation");

  /** Forces of verbs about what another does. */
  private static final Set<String> VERDICTS =
      Set.of("warning", "condemnation", "criticism", "accusation", "denial", "regret", "protest");

  /** Verbs that put to others, or plan, what ب or ل marks. */
  private static final Set<String> ORDERS = FunctionWords.set("order");

  /** Words between such a verb and its noun that leave it in the verb's hands. */
  private static final Set<String> THIN = FunctionWords.set("between-verb-and-deed");

  private static final int FURTHEST_PURPOSE = 16;
  private static final int FURTHEST_LIGHT = 24;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Clauses clauses;
  private final Targets targets;
  private final Map<Integer, Party> targetOf = new HashMap<>();

  Controllers(Parse parse, Clauses clauses, Targets targets) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    phrases = parse.phrases();
    this.clauses = clauses;
    this.targets = targets;
  }

  /** Who a pronoun on a verbal noun stands for: the subject of the clause, if it agrees. */
  List<Party> possessors(int cue, Reading reading) {
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
  List<Party> of(int cue, Reading reading) {
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
    if (accused != null && reading.preposition() == 'ب' && isAbout(verb, ACCUSING)) {
      return distance <= FURTHEST_CONTROL ? List.of(accused) : List.of();
    }
    if (reading.preposition() == 'ل' && isAbout(verb, VERDICTS)) {
      return List.of(); // "warned X of sending troops to ...": the purpose of whom it is about
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
    boolean light = verbs.is(verb, FunctionWords.LIGHT) || aiming || isOrder(verb);
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
              || THIN.contains(words.stem(i));
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
    while (last > 0
        && (words.isComma(last)
            || words.isQuoteMark(last)
            || (!words.isNamed(last) && TOWARD_DEED.contains(words.key(last))))) {
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

  /** "Ordered the expulsion", "plans to strike". */
  private boolean isOrder(int verb) {
    String key = words.key(verb);
    return ORDERS.contains(words.isJoined(verb) ? key.substring(1) : key);
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

  /** Tells whether a noun names what somebody is accused of. */
  boolean isAlleged(int cue, Match match) {
    int verb = clauses.verbBefore(cue);
    return match.how().equals("control") && verb >= 0 && isAbout(verb, ACCUSING);
  }

  /** "Demanded the dismissal", "agreed to support": who does so wants what is named. */
  private boolean isAiming(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      String force = reading.predicate().force();
      if (reading.form().isVerb()
          && (force.equals("demand")
              || force.equals("agreement")
              || force.equals("rejection")
              || force.equals("threat"))) {
        return true;
      }
    }
    return false;
  }

  /** Remembers toward whom a verb is, so that "for its support of Z" is that one's. */
  void remember(int cue, Match match) {
    if (verbs.isVerb(cue) && match.targets().get(0).party().kind() == Party.Kind.NAMED) {
      targetOf.put(cue, match.targets().get(0).party());
    }
  }
}
