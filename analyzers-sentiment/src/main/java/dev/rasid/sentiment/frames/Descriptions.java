package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.clauses.Clauses;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.clauses.Subject;
import dev.rasid.sentiment.holders.Agents;
import dev.rasid.sentiment.holders.Agents.Agent;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.targets.Targets;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who calls whom what a word describes: the speaker of a quotation, or who considers it. */
final class Descriptions {
  /** "Rejected", "accepted": of whom this is said to be done holds it. */
  private static final Set<String> JUDGED = PredicateSets.of("judged-by");

  /** "That", before a clause. */
  private static final Set<String> THAT = FunctionWords.set("that-clause");

  private static final int FURTHEST_THAT = 10;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Clauses clauses;
  private final Targets targets;
  private final Agents agents;

  Descriptions(Parse parse, Clauses clauses, Targets targets, Agents agents) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    this.clauses = clauses;
    this.targets = targets;
    this.agents = agents;
  }

  /** What a speaker calls somebody. */
  @Nullable Match match(int cue, Reading reading, int start, int end) {
    Party speaker = quotes.speaker(quotes.at(cue)).orElse(null);
    if (speaker == null) {
      return quotes.at(cue) < 0 ? unquoted(cue, reading, start, end) : null;
    }
    Slot slot = reading.predicate().targets().get(0);
    if (slot.isPreposition() && reading.form().kind() == WordForm.Kind.NOUN) {
      List<Target> found = targets.at(cue + 1, slot, reading.predicate(), cue, end);
      return new Match(List.of(speaker), "speaker", found, false);
    }
    List<Target> found = targets.described().of(cue, reading, start, end);
    int verb = found.isEmpty() ? -1 : targets.described().callingVerb(cue);
    Subject subject = verb < start ? null : clauses.of(verb);
    if (subject != null && subject.how().equals("svo") && found.get(0).label().equals("object")) {
      return new Match(subject.parties(), "svo", found, false);
    }
    if (!reading.form().isVerb()) {
      Agent agent = agents.of(cue, end);
      if (agent != null && JUDGED.contains(reading.predicate().id())) {
        return new Match(agent.parties(), "agent", found, false);
      }
      if (agent != null
          && reading.preposition() == 0
          && found.isEmpty()
          && isNear(cue, agent.first())) {
        List<Target> doers =
            agent.parties().stream().map(one -> new Target(one, "agent", false)).toList();
        return new Match(List.of(speaker), "speaker", doers, false);
      }
    }
    return found.isEmpty() ? null : new Match(List.of(speaker), "speaker", found, false);
  }

  /** What somebody is called, or said to do, where nothing is quoted. */
  private @Nullable Match unquoted(int cue, Reading reading, int start, int end) {
    Match called = called(cue, reading, start, end);
    Subject warner = called == null ? warner(cue, start) : null;
    if (warner == null) {
      return called;
    }
    List<Target> found = targets.described().of(cue, reading, start, end);
    return found.isEmpty() ? null : new Match(warner.parties(), "speaker", found, false);
  }

  /** "X warned that Y will pay": who warns or threatens says what stands behind "that". */
  private @Nullable Subject warner(int cue, int start) {
    for (int i = cue - 1; i > start && cue - i <= FURTHEST_THAT; i--) {
      if (words.isNamed(i)) {
        continue;
      }
      if (THAT.contains(words.key(i))) {
        int verb = clauses.verbBefore(i);
        Subject subject = verb < start || !isWarning(verb) ? null : clauses.of(verb);
        return subject != null && subject.isKnown() && isNamed(subject) ? subject : null;
      }
      if (words.isPunctuation(i) && !words.isQuoteMark(i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isNamed(Subject subject) {
    return subject.parties().stream().allMatch(one -> one.kind() == Party.Kind.NAMED);
  }

  private boolean isWarning(int verb) {
    return verbs.readings(verb).stream()
        .filter(one -> one.form().isVerb())
        .map(one -> one.predicate().force())
        .anyMatch(force -> force.equals("warning") || force.equals("threat"));
  }

  /** "Called what happened an insult": the verb of "what" stands between. */
  private boolean isCallOf(int verb, int last) {
    return last == verb || (last > verb + 1 && words.key(last - 1).equals("ما"));
  }

  /** "Not at all right of X": no more than an adverb stands between. */
  private boolean isNear(int cue, int agent) {
    return agent == cue + 1
        || (agent == cue + 2 && !words.isNamed(cue + 1) && words.key(cue + 1).endsWith("ا"));
  }

  /** "X considered Y wrong": who calls somebody something, where nothing is quoted. */
  private @Nullable Match called(int cue, Reading reading, int start, int end) {
    int verb = reading.form().isVerb() ? -1 : targets.described().callingVerb(cue);
    int last = verb < start ? -1 : clauses.verbBefore(cue);
    boolean participle = verb >= start && last < verb && !verbs.isVerb(verb);
    if (verb < start
        || !(participle || isCallOf(verb, last))
        || targets.described().isInside(cue, reading)) {
      return null;
    }
    Subject subject = participle ? clauses.around(verb) : clauses.of(verb);
    if (isPassive(verb, subject, start)) {
      return null;
    }
    List<Target> found =
        subject.isKnown() ? targets.described().called(cue, reading.predicate(), end) : List.of();
    return found.isEmpty() ? null : new Match(subject.parties(), subject.how(), found, false);
  }

  /** "This attack is considered bloody": an imperfect opens its sentence, and nobody is named. */
  private boolean isPassive(int verb, Subject subject, int start) {
    return subject.how().equals("carried")
        && (verb == start || clauses.verbBefore(verb - 1) < 0)
        && verbs.readings(verb).stream()
            .anyMatch(one -> one.form().kind() == WordForm.Kind.IMPERFECT);
  }
}
