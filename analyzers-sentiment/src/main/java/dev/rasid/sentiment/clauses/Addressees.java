package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.phrases.Party.Kind;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Tells who stands behind a verb that goes on and is whom it meets or turns to, and no subject. */
final class Addressees {
  private static final Set<String> MEETING = FunctionWords.set("meeting");

  /** Those on whom everybody calls: "all parties", "the international community". */
  private static final Set<String> ADDRESSED = FunctionWords.set("addressed");

  /** Bodies that others call on more often than they call on others themselves. */
  private static final Set<String> URGED = FunctionWords.set("urged");

  private final Words words;
  private final Verbs verbs;
  private final Valency valency;

  Addressees(Words words, Verbs verbs, Valency valency) {
    this.words = words;
    this.verbs = verbs;
    this.valency = valency;
  }

  /** "X arrived and met Y": whoever stands alone behind such a verb is its object. */
  boolean isMet(Phrase behind, Clause clause) {
    int verb = clause.verb();
    String key = words.key(verb);
    int after = behind.last() + 1;
    boolean alone =
        after >= clause.end()
            || words.isPunctuation(after)
            || words.isJoined(after)
            || words.preposition(after) != 0
            || (!words.isNamed(after)
                && verbs.is(
                    after,
                    FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE | FunctionWords.ADVERB));
    return alone && MEETING.contains(words.isJoined(verb) ? key.substring(1) : key);
  }

  /** "And called on all parties to": those whom one calls on, and no subject. */
  boolean isAddressed(Phrase behind, Clause clause) {
    return behind.party().kind() == Kind.UNNAMED
        && (ADDRESSED.contains(words.key(behind.first()))
            || ADDRESSED.contains(words.key(behind.head()))
            || isUrged(behind, clause))
        && valency.takesAddressed(clause.verb());
  }

  /** "X regretted this and called on the government to": behind whom the wish follows at once. */
  private boolean isUrged(Phrase behind, Clause clause) {
    int next = behind.last() + 1;
    return clause.previous() >= 0
        && behind.last() == behind.first()
        && URGED.contains(words.key(behind.first()))
        && next < clause.end()
        && !words.isNamed(next)
        && (words.preposition(next) != 0 || verbs.is(next, FunctionWords.PREPOSITION));
  }
}
