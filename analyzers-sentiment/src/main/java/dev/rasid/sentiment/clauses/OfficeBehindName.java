package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;

/** Skips the office that tells who a man is: "X | the head of Y". */
final class OfficeBehindName {
  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  OfficeBehindName(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
  }

  /** The token behind the office, or right behind the name if there is none. */
  int after(int name, int end) {
    int next = name + 1;
    if (next >= end
        || !words.isNamed(name)
        || !words.unit(name).isPerson()
        || words.isNamed(next)
        || words.isJoined(next)
        || !verbs.is(next, FunctionWords.TITLE)) {
      return next;
    }
    Phrase office = phrases.at(next, end);
    return office == null ? next : office.last() + 1;
  }
}
