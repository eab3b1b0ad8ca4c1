package dev.rasid.sentiment;

import dev.rasid.sentiment.Frames.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds of whom a speaker demands something by saying that it ought to be done. */
final class Obligations {
  private final Words words;
  private final Quotes quotes;
  private final Phrases phrases;

  Obligations(Parse parse) {
    words = parse.words();
    quotes = parse.quotes();
    phrases = parse.phrases();
  }

  /** "X ought to": what a speaker says somebody must do is a demand. */
  @Nullable Match match(int cue, int end) {
    Party speaker = quotes.speaker(quotes.at(cue)).orElse(null);
    int next = cue + 1;
    if (speaker == null || next >= end || !words.isNamed(next)) {
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

  /** "That" before what ought to be, not before what is. */
  private boolean isThatOf(int token) {
    return words.key(token).equals("ان") && !words.form(token).equals("إن");
  }

  /** "It is on X to stop": a clause that opens with "on", and a verbal noun behind. */
  private boolean isDuty(int cue, int noun) {
    int before = cue - 1;
    while (before >= 0 && words.isQuoteMark(before)) {
      before--;
    }
    boolean opens = before >= 0 && !words.isNamed(before) && words.key(before).equals("ان");
    return opens
        && !words.isNamed(noun)
        && (words.key(noun).startsWith("ال")
            || (FunctionWords.of(words.key(noun)) & FunctionWords.END) != 0)
        && phrases.isNoun(noun, false)
        && !phrases.isAdjective(noun);
  }
}
