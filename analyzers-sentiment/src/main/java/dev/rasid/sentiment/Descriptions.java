package dev.rasid.sentiment;

import dev.rasid.sentiment.Frames.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who calls whom what a word describes: the speaker of a quotation, or who considers it. */
final class Descriptions {
  private final Quotes quotes;
  private final Clauses clauses;
  private final Targets targets;

  Descriptions(Parse parse, Clauses clauses, Targets targets) {
    quotes = parse.quotes();
    this.clauses = clauses;
    this.targets = targets;
  }

  /** What a speaker calls somebody. */
  @Nullable Match match(int cue, Reading reading, int start, int end) {
    Party speaker = quotes.speaker(quotes.at(cue)).orElse(null);
    if (speaker == null) {
      return quotes.at(cue) < 0 ? called(cue, reading, start, end) : null;
    }
    List<Target> found = targets.described().of(cue, reading, start, end);
    int verb = found.isEmpty() ? -1 : targets.described().callingVerb(cue);
    Subject subject = verb < start ? null : clauses.of(verb);
    if (subject != null && subject.how().equals("svo") && found.get(0).label().equals("object")) {
      return new Match(subject.parties(), "svo", found, false);
    }
    return found.isEmpty() ? null : new Match(List.of(speaker), "speaker", found, false);
  }

  /** "X considered Y wrong": who calls somebody something, where nothing is quoted. */
  private @Nullable Match called(int cue, Reading reading, int start, int end) {
    int verb = reading.form().isVerb() ? -1 : targets.described().callingVerb(cue);
    if (verb < start || clauses.verbBefore(cue) != verb) {
      return null;
    }
    Subject subject = clauses.of(verb);
    List<Target> found =
        subject.isKnown() ? targets.described().called(cue, reading.predicate(), end) : List.of();
    return found.isEmpty() ? null : new Match(subject.parties(), subject.how(), found, false);
  }
}
