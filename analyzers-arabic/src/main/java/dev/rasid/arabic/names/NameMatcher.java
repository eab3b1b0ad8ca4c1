package dev.rasid.arabic.names;

import dev.rasid.arabic.names.NameMatch.Deduction;
import dev.rasid.arabic.names.NameMatch.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Says how far two names can be one, in Arabic or in Latin letters, in any combination.
 *
 * <p>Words are set against each other in order. Two words agree by 100 percent if they are written
 * alike or if the lexicon knows them as one name; otherwise by 100 less the cost of the sounds that
 * differ for each consonant, and by 60 at most if the lexicon knows them as two names. The score is
 * the mean over the words that agree, less 3 points for each word that only one name has, 10 if it
 * is the first, 40 if both names have one, and 5 if the family name stands in front. If the family
 * names, the last words, do not agree, the score is 0.4 at most. Missing articles cost nothing, a
 * missing بن 5 points of its word, a missing أبو 30.
 *
 * <p>Symmetric; 1 for equal names. Of a name 32 words are read, of a word 64 letters. Immutable,
 * safe for use by any number of threads.
 *
 * <pre>{@code
 * NameMatcher matcher = NameMatcher.standard();
 * matcher.matches("معمر القذافي", "Moammar Gadhafi"); // true
 * matcher.matches("سليم", "Salem");                   // false
 * }</pre>
 */
public final class NameMatcher {
  private static final int AGREE = 80;
  private static final int FIRST_MISSING = 10;
  private static final int OTHER_MISSING = 3;
  private static final int BOTH_DIFFER = 40;
  private static final int TURNED = 5;
  private static final int MOST_WITHOUT_FAMILY = 40;

  private final NameParser parser;
  private final TokenComparison comparison;

  private NameMatcher(NameLexicon lexicon) {
    parser = new NameParser(lexicon);
    comparison = new TokenComparison(lexicon);
  }

  /**
   * Makes one with the lexicon of this module.
   *
   * @return a new one
   */
  public static NameMatcher standard() {
    return new NameMatcher(NameLexicon.standard());
  }

  /**
   * Returns the score of two names.
   *
   * @param left a name in Arabic or Latin letters
   * @param right another
   * @return from 0 to 1
   */
  public double score(String left, String right) {
    return compare(left, right).score();
  }

  /**
   * Returns whether two names count as one.
   *
   * @param left a name in Arabic or Latin letters
   * @param right another
   * @return whether their score is {@link NameMatch#THRESHOLD} or more
   */
  public boolean matches(String left, String right) {
    return compare(left, right).matches();
  }

  /**
   * Compares two names.
   *
   * @param left a name in Arabic or Latin letters
   * @param right another
   * @return the score, and how it came about
   */
  public NameMatch compare(String left, String right) {
    if (left.equals(right)) {
      return new NameMatch(1, List.of(new Part(left, right, 100, "equal")), List.of());
    }
    if (left.compareTo(right) > 0) { // one order, so that ties fall alike
      return flip(compare(right, left));
    }
    List<NameToken> a = parser.parse(left);
    List<NameToken> b = parser.parse(right);
    if (a.isEmpty() || b.isEmpty()) {
      return new NameMatch(0, List.of(), List.of());
    }
    Candidate best = new Alignment(a, b).best(0);
    if (a.size() > 1 && b.size() > 1) {
      best = best.orBetter(new Alignment(turned(a), b).best(TURNED));
      best = best.orBetter(new Alignment(a, turned(b)).best(TURNED));
    }
    return best.match();
  }

  private static NameMatch flip(NameMatch match) {
    List<Part> parts = new ArrayList<>(match.parts().size());
    for (Part part : match.parts()) {
      parts.add(new Part(part.right(), part.left(), part.percent(), part.rule()));
    }
    return new NameMatch(match.score(), parts, match.deductions());
  }

  private static List<NameToken> turned(List<NameToken> tokens) {
    List<NameToken> turned = new ArrayList<>(tokens.subList(1, tokens.size()));
    turned.add(tokens.get(0));
    return turned;
  }

  /** An alignment with its score in points of 1000, exact so that both orders give the same. */
  private record Candidate(int points, List<Part> parts, List<Deduction> deductions) {
    Candidate orBetter(Candidate other) {
      return other.points > points ? other : this;
    }

    NameMatch match() {
      return new NameMatch(points / 1000.0, parts, deductions);
    }
  }

  /** The best set of pairs of words, both names read from the family name back. */
  private final class Alignment {
    private final List<NameToken> left;
    private final List<NameToken> right;
    private final Part[][] parts;

    Alignment(List<NameToken> left, List<NameToken> right) {
      this.left = left;
      this.right = right;
      parts = new Part[left.size()][right.size()];
      for (int i = 0; i < left.size(); i++) {
        for (int j = 0; j < right.size(); j++) {
          parts[i][j] = comparison.compare(left.get(i), right.get(j));
        }
      }
    }

    Candidate best(int turnedCost) {
      int lastLeft = left.size() - 1;
      int lastRight = right.size() - 1;
      Part family = parts[lastLeft][lastRight];
      List<Part> agreed = new ArrayList<>();
      agreed.add(family);
      List<Deduction> deductions = new ArrayList<>();
      if (turnedCost > 0) {
        deductions.add(new Deduction(turnedCost, "the family name stands in front"));
      }
      if (family.percent() < AGREE
          || left.get(lastLeft).initial()
          || right.get(lastRight).initial()) {
        int points = Math.min(family.percent() * 5, MOST_WITHOUT_FAMILY * 10);
        return new Candidate(Math.max(0, points - turnedCost * 10), agreed, deductions);
      }
      int[][] most = mostPairs(lastLeft, lastRight);
      boolean[] inLeft = new boolean[lastLeft];
      boolean[] inRight = new boolean[lastRight];
      int sum = family.percent();
      int i = lastLeft;
      int j = lastRight;
      while (i > 0 && j > 0) {
        Part part = parts[i - 1][j - 1];
        if (part.percent() >= AGREE && most[i][j] == most[i - 1][j - 1] + part.percent()) {
          agreed.add(part);
          sum += part.percent();
          inLeft[--i] = true;
          inRight[--j] = true;
        } else if (most[i][j] == most[i - 1][j]) {
          i--;
        } else {
          j--;
        }
      }
      Collections.reverse(agreed);
      missing(inLeft, inRight, deductions);
      int points = 10 * sum / agreed.size();
      for (Deduction deduction : deductions) {
        points -= deduction.percent() * 10;
      }
      return new Candidate(Math.max(0, points), agreed, deductions);
    }

    private int[][] mostPairs(int rows, int columns) {
      int[][] most = new int[rows + 1][columns + 1];
      for (int i = 1; i <= rows; i++) {
        for (int j = 1; j <= columns; j++) {
          int percent = parts[i - 1][j - 1].percent();
          int pair = percent >= AGREE ? most[i - 1][j - 1] + percent : 0;
          most[i][j] = Math.max(pair, Math.max(most[i - 1][j], most[i][j - 1]));
        }
      }
      return most;
    }

    private void missing(boolean[] inLeft, boolean[] inRight, List<Deduction> deductions) {
      int aloneLeft = alone(inLeft);
      int aloneRight = alone(inRight);
      int both = Math.min(aloneLeft, aloneRight);
      if (both > 0) {
        deductions.add(new Deduction(BOTH_DIFFER, "both names have a word of their own"));
      }
      int one = Math.max(aloneLeft, aloneRight) - both;
      boolean[] longer = aloneLeft > aloneRight ? inLeft : inRight;
      if (one > 0) {
        boolean first = !longer[0];
        int others = (first ? one - 1 : one) * OTHER_MISSING;
        if (first) {
          deductions.add(new Deduction(FIRST_MISSING, "the first word is missing in one"));
        }
        if (others > 0) {
          deductions.add(new Deduction(others, "further words are missing in one"));
        }
      }
    }

    private int alone(boolean[] paired) {
      int alone = 0;
      for (boolean isPaired : paired) {
        alone += isPaired ? 0 : 1;
      }
      return alone;
    }
  }
}
