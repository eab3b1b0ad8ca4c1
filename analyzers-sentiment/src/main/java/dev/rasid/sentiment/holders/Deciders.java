package dev.rasid.sentiment.holders;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Asides;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun of deciding or aiming before what is decided: "the decision of X to withdraw". */
final class Deciders {
  private static final Set<String> DECISIONS = FunctionWords.set("decision");

  private static final Set<String> INVOLVEMENT = FunctionWords.set("involvement");

  /** What may stand between who decides and what he decides. */
  private static final Set<String> TOWARD_DEED = FunctionWords.set("toward-deed");

  private static final int FURTHEST_DECISION = 14;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Asides asides;

  Deciders(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    asides = parse.asides();
  }

  /** Where the noun stands that tells who does what a verbal noun names, or -1. */
  int before(int noun, char preposition) {
    if (noun < 1 || words.isJoined(noun)) {
      return -1;
    }
    boolean bare = preposition == 0 && !words.isPunctuation(noun - 1);
    if (!bare && preposition != 'ب' && preposition != 'ل') {
      return -1;
    }
    for (int i = last(noun); i >= 0 && noun - i <= FURTHEST_DECISION; i--) {
      if (words.isNamed(i)) {
        continue;
      }
      if (DECISIONS.contains(noun(i)) && !words.key(i).startsWith("ال")) {
        return i;
      }
      if (verbs.isOnlyVerb(i) || (words.isPunctuation(i) && !words.isComma(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** The last token before a noun that is no mark and leads to no deed. */
  private int last(int noun) {
    int last = noun - 1;
    while (last > 0
        && (words.isComma(last)
            || words.isQuoteMark(last)
            || (!words.isNamed(last) && TOWARD_DEED.contains(words.key(last))))) {
      last--;
    }
    return last;
  }

  /** Whose decision it is, told right behind it; null if another word stands between. */
  @Nullable Party owner(int decision, int noun) {
    int last = last(noun);
    int next = decision + 1;
    if (next <= last && words.isNamed(next) && words.unit(next).isAdjective()) {
      // "A French attempt to".
      boolean near = words.unit(next).isBare() && reaches(words.unit(next).last() + 1, last);
      return near ? phrases.party(words.unit(next)) : null;
    }
    Phrase owner =
        decision < last && !words.has(decision, SegmentRole.PRONOUN)
            ? phrases.at(decision + 1, noun)
            : null;
    if (owner == null || owner.party().isIssue()) {
      return null;
    }
    return reaches(owner.last() + 1, last) ? owner.party() : null;
  }

  /** Whether only adjectives and a date stand from a token to another. */
  private boolean reaches(int from, int last) {
    int i = asides.skip(from, last + 1);
    while (i <= last) {
      boolean adjective = phrases.isAdjective(i) && words.key(i).startsWith("ال");
      boolean ofMonth = i < last && !words.isNamed(i) && words.key(i).equals("من");
      if (!adjective && !(ofMonth && i > from && !words.isNamed(i + 1))) {
        return false;
      }
      i = asides.skip(ofMonth ? i + 2 : i + 1, last + 1);
    }
    return true;
  }

  /** A noun without the pronoun on it. */
  private String noun(int token) {
    String stem = words.stem(token);
    String pronoun = suffix(token);
    if (pronoun.isEmpty() || !stem.endsWith(pronoun)) {
      return pronoun.isEmpty() ? stem : open(stem);
    }
    return open(stem.substring(0, stem.length() - pronoun.length()));
  }

  private static String open(String noun) {
    return noun.endsWith("ت") && noun.length() > 2
        ? noun.substring(0, noun.length() - 1) + "ه"
        : noun;
  }

  /** The pronoun on such a noun right before what is decided: "its decision to withdraw". */
  String pronoun(int decision, int noun) {
    return reaches(decision + 1, last(noun)) ? pronoun(decision) : "";
  }

  private String pronoun(int decision) {
    // "Accuses X of its involvement": the pronoun is the accused, not who accuses.
    return INVOLVEMENT.contains(noun(decision)) ? "" : suffix(decision);
  }

  private String suffix(int token) {
    if (!words.has(token, SegmentRole.PRONOUN)) {
      return "";
    }
    String key = words.key(token);
    if (key.endsWith("هما")) {
      return "هما";
    }
    return key.endsWith("ها") ? "ها" : key.endsWith("هم") ? "هم" : key.endsWith("ه") ? "ه" : "";
  }
}
