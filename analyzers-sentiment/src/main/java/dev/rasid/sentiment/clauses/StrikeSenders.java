package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Finds who sends the raids that a clause without a relative pronoun tells of. */
final class StrikeSenders {
  /** Raids and the like, in or by which somebody is hit. */
  private static final Set<String> STRIKES = FunctionWords.set("attack-on");

  /** Verbs whose object they are. */
  private static final Set<String> LAUNCHING = FunctionWords.set("launching");

  private static final int MOST_ADJECTIVES = 3;
  private static final int FURTHEST = 14;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  StrikeSenders(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
  }

  /** "X launched raids that hit": the verb of launching before the raids, or -1. */
  int launching(int verb, int start) {
    int raid = verb - 1;
    while (raid > start && verb - raid <= MOST_ADJECTIVES && phrases.isLooseAdjective(raid)) {
      raid--;
    }
    if (raid <= start || !isRaid(raid)) {
      return -1;
    }
    for (int i = raid - 1; i >= start && raid - i <= FURTHEST; i--) {
      if (words.isNamed(i)) {
        continue;
      }
      String key = words.key(i);
      if (LAUNCHING.contains(words.isJoined(i) ? key.substring(1) : key)) {
        return i;
      }
      if (verbs.isVerb(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isRaid(int token) {
    String stem = words.stem(token);
    String bare = stem.endsWith("ا") ? stem.substring(0, stem.length() - 1) : stem;
    return !words.isNamed(token)
        && words.preposition(token) == 0
        && !words.key(token).startsWith("ال")
        && !words.key(token - 1).equals("في")
        && (STRIKES.contains(stem) || STRIKES.contains(bare));
  }
}
