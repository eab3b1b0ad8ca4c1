package dev.rasid.arabic.morphology;

import java.util.function.IntPredicate;

/** How likely a sequence of letters is as a stem that nobody knows: a bigram model. Immutable. */
final class LetterModel {
  private static final char FIRST = 'ء';
  private static final int EDGE = 'ي' - FIRST + 1;
  private static final int OTHER = EDGE + 1;
  private static final int SIZE = EDGE + 2;

  /** Added to each count, so that no pair of letters is impossible. */
  private static final double SMOOTHING = 0.5;

  private final double[] log = new double[SIZE * SIZE];

  /** Learns from some of the stems, each counted once. */
  LetterModel(StemColumns stems, IntPredicate learnFrom) {
    double[] counts = new double[SIZE * SIZE];
    for (int stem = 0; stem < stems.size(); stem++) {
      if (learnFrom.test(stem)) {
        int before = EDGE;
        for (int i = stems.start(stem); i < stems.ends[stem]; i++) {
          int letter = index(stems.pool[i]);
          counts[before * SIZE + letter]++;
          before = letter;
        }
        counts[before * SIZE + EDGE]++;
      }
    }
    for (int before = 0; before < SIZE; before++) {
      double sum = 0;
      for (int letter = 0; letter < SIZE; letter++) {
        sum += counts[before * SIZE + letter] + SMOOTHING;
      }
      for (int letter = 0; letter < SIZE; letter++) {
        int pair = before * SIZE + letter;
        log[pair] = Math.log((counts[pair] + SMOOTHING) / sum);
      }
    }
  }

  double logProbability(String stem) {
    double sum = 0;
    int before = EDGE;
    for (int i = 0; i < stem.length(); i++) {
      int letter = index(stem.charAt(i));
      sum += log[before * SIZE + letter];
      before = letter;
    }
    return sum + log[before * SIZE + EDGE];
  }

  private static int index(char letter) {
    return letter >= FIRST && letter <= 'ي' ? letter - FIRST : OTHER;
  }
}
