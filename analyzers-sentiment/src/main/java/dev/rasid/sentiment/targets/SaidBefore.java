package dev.rasid.sentiment.targets;

import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a clause without a relative pronoun of its own goes back to. */
final class SaidBefore {
  private static final int LONGEST_CLAUSE = 12;
  private static final int LONGEST_DESCRIPTION = 3;

  /** "A matter that": what stands for the clause before. */
  private static final Set<String> MATTERS = FunctionWords.set("matter");

  /** "That", before a clause. */
  private static final Set<String> THAT = FunctionWords.set("that-clause");

  private final Words words;
  private final Phrases phrases;

  SaidBefore(Parse parse) {
    words = parse.words();
    phrases = parse.phrases();
  }

  /** "Which is what X denies": the clause before, as far as it may be what is meant. */
  Party what(int what) {
    int last = what - 1;
    while (last >= 0 && (words.isComma(last) || isLink(last))) {
      last--;
    }
    if (last < 0 || last == what - 1 || words.isPunctuation(last)) {
      return phrases.issue(what, what);
    }
    int first = last;
    while (first > 0 && last - first < LONGEST_CLAUSE && !isBoundary(first - 1)) {
      first--;
    }
    return phrases.issue(first, last);
  }

  /** Whether a word may stand for the clause before it, as in "..., a matter that X rejects". */
  boolean isMatter(int token) {
    return !words.isNamed(token) && MATTERS.contains(words.key(token));
  }

  /** The clause before a party that stands for it, else the party itself. */
  Party meant(Party party) {
    return party.isIssue() && isMatter(party.first()) ? what(party.first()) : party;
  }

  /**
   * "Forces that X supports": a crowd or body without an article right before its verb, or null.
   */
  @Nullable Party crowd(int verb, Predicate predicate) {
    int last = verb - 1;
    if (last < 0 || predicate.ambiguous() || words.isJoined(verb) || words.isPunctuation(last)) {
      return null;
    }
    for (int i = last; i >= 0 && last - i < LONGEST_DESCRIPTION; i--) {
      if (words.isPunctuation(i) || words.key(i).startsWith("ال")) {
        return null;
      }
      if (!words.isNamed(i) && (phrases.isPeople(i) || phrases.isBody(i))) {
        Phrase crowd = phrases.at(i, verb);
        return crowd != null
                && crowd.last() == last
                && crowd.party().kind() == Party.Kind.UNNAMED
                && agrees(i, words.key(verb))
            ? crowd.party()
            : null;
      }
    }
    return null;
  }

  /** Persons have their plural pronoun; bodies and troops have that of a feminine. */
  private boolean agrees(int noun, String verb) {
    boolean persons = words.key(noun).endsWith("ون") || words.key(noun).endsWith("ين");
    return verb.endsWith("هم") || (verb.endsWith("ها") && !persons);
  }

  private boolean isLink(int token) {
    String key = words.key(token);
    return key.equals("وهو") || key.equals("هو") || key.equals("وهذا");
  }

  private boolean isBoundary(int token) {
    return (words.isPunctuation(token) && !words.isQuoteMark(token))
        || (!words.isNamed(token) && THAT.contains(words.key(token)));
  }
}
