package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.holders.Agents;
import dev.rasid.sentiment.holders.Agents.Agent;
import dev.rasid.sentiment.holders.Controllers;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who holds a noun that names nobody itself: an agent, or who controls it. */
final class ImpliedHolders {
  private static final Set<String> BY_AGENT_ONLY = PredicateSets.of("by-agent-only");

  private final Words words;
  private final Verbs verbs;
  private final Controllers controllers;
  private final Agents agents;

  ImpliedHolders(Parse parse, Controllers controllers, Agents agents) {
    words = parse.words();
    verbs = parse.verbs();
    this.controllers = controllers;
    this.agents = agents;
  }

  /** Whom the pronoun on a noun means. */
  List<Party> possessors(int cue, Reading reading) {
    return controllers.possessors(cue, reading);
  }

  /** Who does what the noun names, told behind it. */
  @Nullable Agent agent(int cue, int next, int end) {
    Agent agent = agents.of(cue, end);
    return agent == null || isFar(next, agent.first()) ? null : agent;
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

  /** What the agent, if there is one, or else the controller holds. */
  Match holding(int cue, Reading reading, @Nullable Agent agent, List<Target> found) {
    if (agent == null && BY_AGENT_ONLY.contains(reading.predicate().id())) {
      return new Match(List.of(), "agent", found, false);
    }
    return agent != null
        ? new Match(agent.parties(), "agent", found, false)
        : controlled(cue, reading, found);
  }

  Match controlled(int cue, Reading reading, List<Target> found) {
    boolean ofThing = !found.isEmpty() && found.get(0).party().isIssue();
    return new Match(controllers.of(cue, reading, ofThing), "control", found, false);
  }
}
