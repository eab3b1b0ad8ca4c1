package dev.rasid.sentiment.targets;

import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the deed to which a calamity is laid: "warned of a disaster because of the raids". */
final class Causes {
  /** Words between what happens and what brought it about. */
  private static final Set<String> BECAUSE = FunctionWords.set("brought-about-by");

  /** Deeds that take a side, beside those of the predicates. */
  private static final Set<String> STRIKES = FunctionWords.set("strike");

  private static final int FURTHEST = 12;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  Causes(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
  }

  /** The hostile deed behind a word for "because of", or null. */
  @Nullable Party of(int from, int end) {
    for (int i = from; i + 1 < end && i - from < FURTHEST; i++) {
      if (words.isNamed(i)) {
        continue;
      }
      if (BECAUSE.contains(words.key(i))) {
        Phrase deed = phrases.at(i + 1, end);
        return deed == null || !isHostile(deed.head())
            ? null
            : phrases.issue(deed.head(), deed.last());
      }
      if (words.isPunctuation(i) && !words.isQuoteMark(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isHostile(int token) {
    if (words.isNamed(token)) {
      return false;
    }
    if (STRIKES.contains(words.stem(token))) {
      return true;
    }
    for (Reading reading : verbs.readings(token)) {
      if (reading.form().kind() == WordForm.Kind.NOUN && reading.predicate().strength() < 0) {
        return true;
      }
    }
    return false;
  }
}
