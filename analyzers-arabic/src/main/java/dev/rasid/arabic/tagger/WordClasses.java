package dev.rasid.arabic.tagger;

import java.util.Arrays;

/**
 * Groups words by what stands beside them: exchange clustering (Kneser and Ney 1993), which moves
 * words one by one to the class in which the bigram model of classes finds the text likeliest.
 *
 * <p>A pass costs as many steps as there are kinds of neighbours times classes. The same input
 * gives the same classes.
 */
final class WordClasses {
  /** n log n, for numbers that are not greater. */
  private static final double[] TABLE = table(1 << 20);

  private final Bigrams bigrams;
  private final int classes;
  private final int[] of;

  /** By class and class behind it, and the same turned: how often they follow each other. */
  private final int[] follow;

  private final int[] turned;

  /** How many tokens each class has. */
  private final long[] tokens;

  private final double[] gain;
  private final int[] behind;
  private final int[] before;

  /** Groups words with the given counts, commonest first. */
  WordClasses(Bigrams bigrams, int classes) {
    this.bigrams = bigrams;
    this.classes = classes;
    of = new int[bigrams.words()];
    follow = new int[classes * classes];
    turned = new int[classes * classes];
    tokens = new long[classes];
    gain = new double[classes];
    behind = new int[classes];
    before = new int[classes];
    for (int word = 0; word < of.length; word++) {
      of[word] = Math.min(word, classes - 1); // the commonest words are far apart
      tokens[of[word]] += bigrams.tokens(word);
    }
    for (int word = 0; word < of.length; word++) {
      for (int i = bigrams.behindStart(word); i < bigrams.behindStart(word + 1); i++) {
        add(of[word], of[bigrams.behind(i)], bigrams.behindCount(i));
      }
    }
  }

  private static double[] table(int size) {
    double[] table = new double[size];
    for (int n = 1; n < size; n++) {
      table[n] = n * StrictMath.log(n);
    }
    return table;
  }

  private static double entropy(long n) {
    return n < TABLE.length ? TABLE[(int) n] : (double) n * StrictMath.log((double) n);
  }

  private void add(int first, int second, int count) {
    follow[first * classes + second] += count;
    turned[second * classes + first] += count;
  }

  /** Moves words, in passes over all of them; returns the class of each, from 0. */
  int[] group(int passes) {
    for (int pass = 0; pass < passes; pass++) {
      int moved = 0;
      for (int word = 0; word < of.length; word++) {
        moved += move(word) ? 1 : 0;
      }
      if (moved * 200L < of.length) {
        break;
      }
    }
    return of;
  }

  private boolean move(int word) {
    int was = of[word];
    Arrays.fill(behind, 0);
    Arrays.fill(before, 0);
    for (int i = bigrams.behindStart(word); i < bigrams.behindStart(word + 1); i++) {
      behind[of[bigrams.behind(i)]] += bigrams.behindCount(i);
    }
    for (int i = bigrams.beforeStart(word); i < bigrams.beforeStart(word + 1); i++) {
      before[of[bigrams.before(i)]] += bigrams.beforeCount(i);
    }
    int count = bigrams.tokens(word);
    change(was, -1);
    tokens[was] -= count;
    for (int c = 0; c < classes; c++) {
      gain[c] = 2 * (entropy(tokens[c]) - entropy(tokens[c] + count));
    }
    for (int other = 0; other < classes; other++) {
      if (behind[other] > 0) {
        addGain(turned, other * classes, behind[other]);
      }
      if (before[other] > 0) {
        addGain(follow, other * classes, before[other]);
      }
    }
    int best = was;
    for (int c = 0; c < classes; c++) {
      best = gain[c] > gain[best] + 1e-9 ? c : best;
    }
    of[word] = best;
    tokens[best] += count;
    change(best, 1);
    return best != was;
  }

  private void addGain(int[] counts, int row, int more) {
    for (int c = 0; c < classes; c++) {
      int n = counts[row + c];
      gain[c] += entropy(n + (long) more) - entropy(n);
    }
  }

  /** Adds what stands beside the word in hand to a class, or takes it away. */
  private void change(int own, int sign) {
    for (int other = 0; other < classes; other++) {
      if (behind[other] > 0) {
        add(own, other, sign * behind[other]);
      }
      if (before[other] > 0) {
        add(other, own, sign * before[other]);
      }
    }
  }
}
