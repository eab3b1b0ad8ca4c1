package dev.rasid.sentiment.frames;

import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.PreverbalSubjects;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.targets.Target;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds of whom a speaker demands something by saying that it ought to be done. */
final class Obligations {
  /** What one must do to somebody or something that one is against. */
  private static final Set<String> ENDS = FunctionWords.set("due-end");

  /** Verbs of what somebody gets or keeps: that he must is no demand of him. */
  private static final Set<String> GAINS = FunctionWords.set("gain");

  private final Words words;
  private final Quotes quotes;
  private final Phrases phrases;
  private final PreverbalSubjects preverbal;

  Obligations(Parse parse, PreverbalSubjects preverbal) {
    words = parse.words();
    quotes = parse.quotes();
    phrases = parse.phrases();
    this.preverbal = preverbal;
  }

  /** "X ought to": what a speaker says somebody must do is a demand. */
  @Nullable Match match(int cue, Predicate predicate, int start, int end) {
    Party speaker = quotes.speaker(quotes.at(cue)).orElse(null);
    int next = cue + 1;
    if (speaker == null || next >= end) {
      return null;
    }
    if (!predicate.id().equals("ought")) {
      List<Target> targets = must(cue, start, end);
      return targets.isEmpty() ? null : new Match(List.of(speaker), "speaker", targets, false);
    }
    if (!words.isNamed(next)) {
      return null;
    }
    Phrase phrase = phrases.at(next, end);
    int that = phrase == null ? end : phrase.last() + 1;
    if (phrase == null || that >= end || !(isThatOf(that) || isDuty(cue, that))) {
      return null;
    }
    return new Match(
        List.of(speaker), "speaker", List.of(new Target(phrase.party(), "علي", false)), false);
  }

  /** "X must stop", "it is time for X to stop", "Y must be stopped". */
  private List<Target> must(int cue, int start, int end) {
    int next = cue + 1;
    if (words.key(cue).endsWith("اوان") && (cue == start || !opensTime(cue - 1))) {
      return List.of();
    }
    if (words.key(next).equals("علي") && next + 1 < end && words.isNamed(next + 1)) {
      return due(next + 1, end, "علي");
    }
    if (words.isNamed(next)) {
      boolean of = words.unit(next).first() == next && words.preposition(next) == 'ل';
      return of ? due(next, end, "ل") : List.of();
    }
    if (ENDS.contains(words.key(next)) && next + 1 < end) {
      Phrase phrase = phrases.at(next + 1, end);
      boolean bare = words.preposition(next + 1) == 0;
      return bare && phrase != null
          ? List.of(new Target(phrase.party(), "genitive", false))
          : List.of();
    }
    int that = words.key(next).equals("من") ? next + 1 : next;
    if (that >= end || !isThatOf(that) || (that + 1 < end && GAINS.contains(words.key(that + 1)))) {
      return List.of();
    }
    // What several must do together is no demand of either.
    List<Party> before = preverbal.topic(cue, start);
    return before.size() == 1 && before.get(0).kind() == Party.Kind.NAMED
        ? List.of(new Target(before.get(0), "subject", false))
        : List.of();
  }

  /** Of whom it is said behind a preposition, if "that" follows. */
  private List<Target> due(int from, int end, String label) {
    Phrase phrase = phrases.at(from, end);
    return phrase != null
            && phrase.last() + 1 < end
            && isThatOf(phrase.last() + 1)
            && phrase.party().kind() == Party.Kind.NAMED
        ? List.of(new Target(phrase.party(), label, false))
        : List.of();
  }

  private boolean opensTime(int token) {
    String key = words.key(token);
    return !words.isNamed(token) && (key.endsWith("ان") && key.length() <= 3);
  }

  /** "That" before what ought to be, not before what is. */
  private boolean isThatOf(int token) {
    String form = words.form(token);
    return form.equals("ألا") || (words.key(token).equals("ان") && !form.equals("إن"));
  }

  /** "It is on X to stop": a clause that opens with "on", and a verbal noun behind. */
  private boolean isDuty(int cue, int noun) {
    int before = cue - 1;
    while (before >= 0 && words.isQuoteMark(before)) {
      before--;
    }
    boolean opens = before >= 0 && !words.isNamed(before) && words.key(before).equals("ان");
    boolean end = (FunctionWords.of(words.key(noun)) & FunctionWords.END) != 0;
    return opens
        && !words.isNamed(noun)
        && (end
            || (words.key(noun).startsWith("ال")
                && phrases.isNoun(noun, false)
                && !phrases.isAdjective(noun)));
  }
}
