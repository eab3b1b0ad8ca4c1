package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;

/** Finds whose raids they are that a verb right behind them says hit somebody. */
final class StrikeSenders {
  /** Raids and the like, in or by which somebody is hit. */
  private static final Set<String> STRIKES = FunctionWords.set("attack-on");

  /** Verbs whose object they are. */
  private static final Set<String> LAUNCHING = FunctionWords.set("launching");

  /** Verbs of what raids do. */
  private static final Set<String> HITTING = FunctionWords.set("hitting");

  private static final int MOST_ADJECTIVES = 3;
  private static final int FURTHEST = 14;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Clauses clauses;

  StrikeSenders(Parse parse, Clauses clauses) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    this.clauses = clauses;
  }

  /** "In a raid that hit X": right behind it, the raid is the subject. */
  boolean isRightBehind(int verb, int start) {
    if (!HITTING.contains(words.key(verb))) {
      return false;
    }
    int raid = raid(verb, start);
    return raid > start && isStrike(raid);
  }

  /** "American raids hit X"; "X launched raids that hit Y": whose raids they are, if it is told. */
  List<Party> of(int verb, int start) {
    int raid = raid(verb, start);
    if (raid < start || !isRaid(raid)) {
      return List.of();
    }
    Unit nation = null;
    for (int i = verb - 1; i > raid; i--) {
      nation = words.isNamed(i) ? words.unit(i) : nation;
    }
    if (nation != null) {
      return List.of(phrases.party(nation));
    }
    int launching = words.key(raid).startsWith("ال") ? -1 : launching(raid, start);
    return launching < 0 ? List.of() : clauses.of(launching).parties();
  }

  /** "A foiled attack, which hit X": the attack is the subject, and nobody's. */
  boolean isOfStrike(int verb, int start) {
    if (verb <= start || !HITTING.contains(words.key(verb))) {
      return false;
    }
    int last = words.isComma(verb - 1) ? verb - 2 : verb - 1;
    for (int i = last; i >= start && verb - i <= FURTHEST; i--) {
      if (words.isPunctuation(i) || verbs.isOnlyVerb(i)) {
        return false;
      }
      if (!words.isNamed(i) && STRIKES.contains(words.stem(i))) {
        return true;
      }
    }
    return false;
  }

  /** The noun before a verb and the adjectives that stand between. */
  private int raid(int verb, int start) {
    int raid = verb - 1;
    if (raid > start + 1 && words.isNamed(raid) && words.preposition(raid) == 'ل') {
      raid = words.unit(raid).first() - 1; // "a raid of X hit Y"
    }
    while (raid > start && verb - raid <= MOST_ADJECTIVES && isAdjective(raid)) {
      raid--;
    }
    return raid;
  }

  private int launching(int raid, int start) {
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

  private boolean isAdjective(int token) {
    if (words.isNamed(token)) {
      return words.unit(token).isAdjective() && words.unit(token).isBare();
    }
    String key = words.key(token);
    return phrases.isAdjective(token)
        || phrases.isLooseAdjective(token)
        || key.endsWith("يا")
        || key.endsWith("يه");
  }

  private boolean isRaid(int token) {
    boolean governed = token > 0 && words.key(token - 1).equals("في");
    return !governed && words.preposition(token) == 0 && isStrike(token);
  }

  private boolean isStrike(int token) {
    String stem = words.stem(token);
    String bare = stem.endsWith("ا") ? stem.substring(0, stem.length() - 1) : stem;
    return !words.isNamed(token) && (STRIKES.contains(stem) || STRIKES.contains(bare));
  }
}
