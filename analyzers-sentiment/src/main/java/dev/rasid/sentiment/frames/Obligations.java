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
import dev.rasid.sentiment.words.Copulas;
import dev.rasid.sentiment.words.Verbs;
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

  /** Adjectives of what is needed, behind "of". */
  private static final Set<String> NEEDED = FunctionWords.set("needed");

  /** Verbs of ending: that something must end is no wish for it. */
  private static final Set<String> STOPPING = FunctionWords.set("comes-to-end");

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final PreverbalSubjects preverbal;

  Obligations(Parse parse, PreverbalSubjects preverbal) {
    words = parse.words();
    verbs = parse.verbs();
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
    if (!words.isNamed(next) && !isKnown(next)) {
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
    if (isDue(cue, next)) {
      Phrase phrase = phrases.at(next, end);
      return phrase == null || !phrase.party().isIssue() || phrase.owner() != null
          ? List.of()
          : List.of(new Target(phrase.party(), "object", true));
    }
    int deed = words.key(next).equals("من") && next + 1 < end ? next + 1 : next;
    if (isEnd(deed) && deed + 1 < end) {
      Phrase phrase = phrases.at(deed + 1, end);
      boolean bare = words.preposition(deed + 1) == 0;
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
    if (before.isEmpty() || before.stream().noneMatch(one -> one.kind() == Party.Kind.NAMED)) {
      return proposed(cue, that, before, end);
    }
    return before.size() == 1 && before.get(0).kind() == Party.Kind.NAMED
        ? List.of(new Target(before.get(0), "subject", false))
        : List.of();
  }

  /** "Must be stopped", "time to stop". */
  private boolean isEnd(int token) {
    return ENDS.contains(words.key(token))
        || (words.preposition(token) == 'ل' && ENDS.contains(words.stem(token)));
  }

  /** "The government", "the settlers": a body or crowd that the reader knows. */
  private boolean isKnown(int token) {
    return words.key(token).startsWith("ال") && (phrases.isBody(token) || phrases.isPeople(token));
  }

  /** "The law must be respected": a verbal noun of neither side names what is wanted. */
  private boolean isDue(int cue, int noun) {
    String key = words.key(noun);
    boolean open =
        !NEEDED.contains(words.stem(cue)) || (cue > 0 && words.key(cue - 1).equals("من"));
    return open
        && !ENDS.contains(key)
        && (FunctionWords.of(key) & FunctionWords.END) == 0
        && words.preposition(noun) == 0
        && !verbs.is(noun, FunctionWords.MEASURE)
        && (FunctionWords.of(words.stem(noun)) & FunctionWords.MEASURE) == 0
        && !key.equals("ان")
        && phrases.isNoun(noun, true)
        && !verbs.is(noun, FunctionWords.NEGATOR | FunctionWords.ADVERB | FunctionWords.PREPOSITION)
        && isNeutral(noun);
  }

  private boolean isNeutral(int noun) {
    return verbs.readings(noun).stream().allMatch(one -> one.predicate().strength() >= 0);
  }

  /** "The owners must have a say", "the camps must be abroad": what a speaker wants to be. */
  private List<Target> proposed(int cue, int that, List<Party> before, int end) {
    int verb = that + 1;
    if (words.form(that).equals("ألا")
        || verb >= end
        || words.isNamed(verb)
        || !verbs.isVerb(verb)
        || !isNeutral(verb)
        || STOPPING.contains(words.stem(verb))) {
      return List.of();
    }
    boolean open = !(cue > 0 && verbs.is(cue - 1, FunctionWords.RELATIVE));
    if (!open || (before.isEmpty() && Copulas.isBe(words.key(verb)))) {
      return List.of();
    }
    if (!before.isEmpty()) {
      Party topic = before.get(0);
      return topic.isIssue() ? List.of(new Target(topic, "subject", true)) : List.of();
    }
    Phrase subject =
        verb + 1 < end && words.preposition(verb + 1) == 0 ? phrases.at(verb + 1, end) : null;
    return subject == null || subject.party().kind() == Party.Kind.NAMED
        ? List.of()
        : List.of(new Target(phrases.issue(verb, subject.last()), "object", true));
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
    boolean opens =
        before >= 0
            && !words.isNamed(before)
            && (words.key(before).equals("ان") || words.isPunctuation(before));
    boolean end = (FunctionWords.of(words.key(noun)) & FunctionWords.END) != 0;
    return opens
        && !words.isNamed(noun)
        && (end
            || (words.key(noun).startsWith("ال")
                && phrases.isNoun(noun, false)
                && !phrases.isAdjective(noun)));
  }
}
