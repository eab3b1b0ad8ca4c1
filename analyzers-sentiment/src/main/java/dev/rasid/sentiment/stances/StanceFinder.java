package dev.rasid.sentiment.stances;

import dev.rasid.annotation.Stance;
import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.frames.Frames;
import dev.rasid.sentiment.frames.Match;
import dev.rasid.sentiment.holders.OwnStates;
import dev.rasid.sentiment.modifiers.Certainty;
import dev.rasid.sentiment.modifiers.Factors;
import dev.rasid.sentiment.modifiers.Questions;
import dev.rasid.sentiment.modifiers.Subjunctives;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.predicates.Contraries;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import dev.rasid.text.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the stances that single words of an article carry. */
final class StanceFinder {
  private static final int NO_PREDICATE =
      FunctionWords.PREPOSITION
          | FunctionWords.CIRCUMSTANCE
          | FunctionWords.ADVERB
          | FunctionWords.CLAUSE_STARTER
          | FunctionWords.RELATIVE
          | FunctionWords.RESUMER
          | FunctionWords.DETERMINER;

  /** What somebody will have to suffer: "will pay the price". */
  private static final Set<String> THREATS = PredicateSets.of("to-come");

  private static final String BLAME = "blame";

  /** What is a view in the imperfect and a deed in the past: "agrees with". */
  private static final Set<String> VIEWS = PredicateSets.of("imperfect-only");

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final OwnStates ownStates;
  private final Frames frames;
  private final Factors factors;
  private final Topic topic;
  private final Subjunctives subjunctives;
  private final Certainty certainty;
  private final Stances stances;
  private final Questions questions;

  StanceFinder(Parse parse, Clauses clauses, Frames frames, Factors factors, Topic topic) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    this.frames = frames;
    this.factors = factors;
    this.topic = topic;
    ownStates = new OwnStates(parse, clauses);
    subjunctives = new Subjunctives(parse, clauses, factors);
    certainty = new Certainty(parse);
    questions = new Questions(words);
    stances = new Stances(parse, frames, factors);
  }

  /** The stances that a token is the cue of: those of its first reading that fits. */
  List<Annotation<Stance>> at(int cue, int start, int end) {
    if (!words.isWord(cue) || words.isNamed(cue) || verbs.readings(cue).isEmpty()) {
      return List.of();
    }
    if (!quotes.areKnown() && quotes.at(cue) >= 0 && !isFirstPerson(cue)) {
      return List.of();
    }
    boolean title = verbs.is(cue, FunctionWords.TITLE) && !verbs.isOnlyVerb(cue);
    boolean particle = verbs.is(cue, NO_PREDICATE);
    Match best = null;
    Reading bestReading = null;
    Match blame = null;
    Reading blameReading = null;
    int bestRank = Integer.MAX_VALUE;
    for (Reading reading : verbs.readings(cue)) {
      boolean ofParticle =
          reading.predicate().force().equals("opposition")
              || reading.predicate().force().equals("obligation");
      boolean spoken = !reading.predicate().complements().isEmpty() && verbs.isVerb(cue);
      if ((particle && !ofParticle && !spoken) || (title && !isVerdict(reading.predicate()))) {
        continue;
      }
      if (reading.predicate().strength() == 0 || !topic.allows(reading.predicate())) {
        continue;
      }
      if (reading.form().person() == 1
          && quotes.areKnown()
          && !quotes.isVerbatim(cue)
          && !quotes.isOfUs(cue)) {
        continue;
      }
      Match match = frames.match(cue, reading, start, end);
      if (match != null) {
        match = subjunctives.wanted(cue, reading, resolved(match));
      }
      if (match != null && questions.isAsked(cue, reading.form(), start, end)) {
        continue;
      }
      match = match == null ? null : certainty.certain(reading, match);
      if (match != null && isSaid(cue, reading, start)) {
        if (reading.predicate().force().equals(BLAME)) {
          blame = match;
          blameReading = reading;
          continue;
        }
        int rank = rank(match, reading.predicate());
        if (best == null || rank < bestRank) {
          best = match;
          bestRank = rank;
          bestReading = reading;
        }
      }
    }
    if (bestReading == null && blameReading == null) {
      return List.of();
    }
    // "X said that Y drove out Z": Y is against Z, and X blames Y for it.
    List<Annotation<Stance>> found = new ArrayList<>();
    if (best != null && bestReading != null) {
      found.addAll(stances.of(cue, bestReading, best, start));
      if (!found.isEmpty()) {
        frames.remember(cue, best);
      }
    }
    if (blame != null && blameReading != null) {
      found.addAll(stances.of(cue, blameReading, blame, start));
    }
    return found;
  }

  /** "Responsible for the attack": with such words behind it, a title is none. */
  private static boolean isVerdict(Predicate predicate) {
    return predicate.bySpeaker() && !predicate.complements().isEmpty();
  }

  /** A threat is of what is to come; a shortcoming is said by denying its contrary. */
  private boolean isSaid(int cue, Reading reading, int start) {
    Predicate predicate = reading.predicate();
    if (THREATS.contains(predicate.id())) {
      return reading.prefix().equals("س") || (cue > start && words.key(cue - 1).equals("سوف"));
    }
    if (VIEWS.contains(predicate.id())) {
      return reading.form().kind() == WordForm.Kind.IMPERFECT;
    }
    if (!Contraries.isOnlyNegated(predicate)) {
      return true;
    }
    if (reading.form().kind() == WordForm.Kind.NOUN) {
      return cue > start && verbs.is(cue - 1, FunctionWords.NEGATOR);
    }
    return factors.isNegated(cue, reading, start);
  }

  private Match resolved(Match match) {
    List<Party> holders = new ArrayList<>(match.holders());
    holders.replaceAll(ownStates::resolved);
    return new Match(holders, match.how(), match.targets(), match.ownSubject());
  }

  /** Subjects of its own before those of others, named targets before things, near ones first. */
  private static int rank(Match match, Predicate predicate) {
    Party party = match.targets().get(0).party();
    boolean far = match.how().equals("carried") || match.how().equals("circumstance");
    return (far ? 2_000_000 : 0)
        + (party.kind() == Party.Kind.NAMED || isVerdict(predicate) ? 0 : 1_000_000)
        + party.first();
  }

  private boolean isFirstPerson(int cue) {
    for (Reading reading : verbs.readings(cue)) {
      if (reading.form().person() == 1 || reading.pronoun().equals("نا")) {
        return true;
      }
    }
    return false;
  }
}
