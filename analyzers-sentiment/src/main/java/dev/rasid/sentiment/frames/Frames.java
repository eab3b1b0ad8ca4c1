package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.holders.Agents;
import dev.rasid.sentiment.holders.Controllers;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Complements;
import dev.rasid.sentiment.words.Complements.Complement;
import dev.rasid.sentiment.words.Verbs;
import org.jspecify.annotations.Nullable;

/** Finds the holders and targets of a predicate by its frame. */
public final class Frames {
  private final Verbs verbs;
  private final Complements complements;
  private final Controllers controllers;
  private final VerbFrames verbFrames;
  private final NounFrames nouns;
  private final ParticipleFrames participles;
  private final Opponents opponents;
  private final Obligations obligations;
  private final Descriptions descriptions;

  public Frames(Parse parse, Clauses clauses) {
    verbs = parse.verbs();
    Targets targets = new Targets(parse, clauses);
    Agents agents = new Agents(parse.words(), verbs, parse.phrases());
    complements = new Complements(parse.words(), verbs);
    controllers = new Controllers(parse, clauses);
    verbFrames = new VerbFrames(parse, clauses, targets, agents);
    nouns = new NounFrames(parse, clauses, targets, new ImpliedHolders(parse, controllers, agents));
    participles = new ParticipleFrames(parse, clauses, targets);
    opponents = new Opponents(parse, clauses, targets);
    obligations = new Obligations(parse, clauses.preverbal());
    descriptions = new Descriptions(parse, clauses, targets, agents);
  }

  /** Reads the arguments of a predicate; null if one of them is not there. */
  public @Nullable Match match(int cue, Reading reading, int start, int end) {
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
      return opponents.match(cue, predicate, end);
    }
    if (predicate.force().equals("obligation")) {
      return obligations.match(cue, predicate, start, end);
    }
    if (predicate.bySpeaker()) {
      return descriptions.match(cue, reading, start, end);
    }
    return switch (reading.form().kind()) {
      case PAST, IMPERFECT ->
          verbs.isVerb(cue) ? verbFrames.match(cue, reading, complement, start, end) : null;
      case NOUN -> verbs.isVerb(cue) ? null : nouns.match(cue, reading, complement, start, end);
      case PARTICIPLE, ADJECTIVE -> participles.match(cue, reading, complement, start, end);
    };
  }

  /** Remembers toward whom a verb is, so that "for its support of Z" is theirs. */
  public void remember(int cue, Match match) {
    controllers.remember(cue, match.targets().stream().map(Target::party).toList());
  }

  /** Tells whether a noun names what somebody is accused of. */
  public boolean isAlleged(int cue, Match match) {
    return controllers.isAlleged(cue, match.how());
  }
}
