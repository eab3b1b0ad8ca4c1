package dev.rasid.sentiment.words;

import dev.rasid.sentiment.predicates.FixedWords;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.tables.FunctionWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the fixed words that a predicate needs beside it: "stabbed X in the back". */
public final class Complements {
  /** Pronouns on the noun of a complement. */
  private static final Set<String> SUFFIXES = FunctionWords.set("suffix");

  private static final int FURTHEST_COMPLEMENT = 9;

  private static final Set<String> DEGREES = FunctionWords.set("degree-noun");

  private final Words words;
  private final Verbs verbs;

  // What stands behind the predicate asked for last.
  private int seen = -1;
  private int bound;

  /** How a complement begins that opens with a token; 0 where nobody asked yet. */
  private final long[] openings;

  public Complements(Words words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
    openings = new long[words.size()];
  }

  /** Where a complement stands; without one, both are right behind the predicate. */
  public record Complement(int first, int after) {}

  public @Nullable Complement of(int cue, Reading reading, int end) {
    Predicate predicate = reading.predicate();
    if (predicate.complements().isEmpty()
        || (reading.form().isVerb() && !reading.pronoun().isEmpty() && isBefore(cue, predicate))) {
      return new Complement(cue + 1, cue + 1);
    }
    look(cue, end);
    List<List<String>> phrases = predicate.complements().phrases();
    long sought = predicate.complements().openings();
    for (int i = cue + 1; i < bound; i++) {
      if ((openings[i] & sought) == 0) {
        continue;
      }
      for (int k = 0; k < phrases.size(); k++) {
        List<String> complement = phrases.get(k);
        int after = i + complement.size() <= end ? end(complement, i) : -1;
        if (after > 0 && after <= end) {
          return new Complement(i, after);
        }
      }
    }
    return null;
  }

  /** Finds out how far behind a predicate one may stand: the same for all its readings. */
  private void look(int cue, int end) {
    if (cue == seen) {
      return;
    }
    seen = cue;
    int i = cue + 1;
    for (int n = 0; i < end && n < FURTHEST_COMPLEMENT && !ends(i, cue); n++) {
      if (words.isNamed(i)) {
        i = words.unit(i).last(); // a long name is no further away than a short one
      } else if (openings[i] == 0) {
        openings[i] = FixedWords.openings(words.key(i));
      }
      i++;
    }
    bound = Math.min(i, end);
  }

  private boolean ends(int token, int cue) {
    if (words.isPunctuation(token)) {
      return !words.isComma(token) && !words.isQuoteMark(token);
    }
    return !words.isNamed(token)
        && token > cue + 1
        && (verbs.isOnlyVerb(token) || verbs.is(token, FunctionWords.CLAUSE_STARTER));
  }

  /** "The campaign that X wages": a pronoun on the verb goes back to the complement. */
  private boolean isBefore(int cue, Predicate predicate) {
    if (predicate.targets().contains(Slot.OBJECT)) {
      return false;
    }
    for (int i = cue - 1; i >= 0 && cue - i <= FURTHEST_COMPLEMENT; i--) {
      if (words.isNamed(i)) {
        continue;
      }
      if (words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i)) {
        return false;
      }
      String stem = words.stem(i);
      for (List<String> complement : predicate.complements().phrases()) {
        if (complement.size() == 1 && isNounOf(complement.get(0), stem)) {
          return true;
        }
      }
      if (verbs.isOnlyVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** A stem with an article, in the accusative, or as it is; all without making a string. */
  private static boolean isNounOf(String word, String stem) {
    int more = word.length() - stem.length();
    return switch (stem.length() > 2 ? more : -1) {
      case 0 -> word.equals(stem);
      case 1 -> word.endsWith("ا") && word.startsWith(stem);
      case 2 -> word.startsWith("ال") && word.endsWith(stem);
      default -> false;
    };
  }

  /** Behind the last word of a complement that stands at a token, or -1; marks may be in it. */
  private int end(List<String> complement, int at) {
    int i = at;
    for (int k = 0; k < complement.size(); k++) {
      while (k > 0 && i < words.size() && (words.isQuoteMark(i) || isDegree(i))) {
        i++;
      }
      if (i >= words.size() || !isWord(complement.get(k), i)) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** "His deep concern", with the degree before the noun. */
  private boolean isDegree(int token) {
    return !words.isNamed(token) && DEGREES.contains(words.key(token));
  }

  /** A noun may have an article or a pronoun more than the table says. */
  private boolean isWord(String word, int token) {
    if (words.isNamed(token)) {
      return false;
    }
    String key = words.key(token);
    if (key.equals(word)) {
      return true;
    }
    int more = key.length() - word.length();
    if (word.length() < 3 || more < 1 || more > 2) {
      return false;
    }
    if (more == 2 && key.startsWith("ال") && key.endsWith(word)) {
      return true;
    }
    int last = word.length() - 1;
    char open = word.charAt(last) == 'ه' ? 'ت' : word.charAt(last);
    return key.regionMatches(0, word, 0, last)
        && key.charAt(last) == open
        && SUFFIXES.contains(key.substring(word.length()));
  }
}
