package dev.rasid.arabic.morphology;

import java.util.Map;

/** How likely a sequence of letters is as a stem that nobody knows: a bigram model. Immutable. */
final class LetterModel {
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
  private static final int EDGE = LETTERS.length();
  private static final int OTHER = EDGE + 1;
  private static final int SIZE = EDGE + 2;

  private final double[] log = new double[SIZE * SIZE];

  /** Learns from stems, each weighed by how often it is to be counted. */
  LetterModel(Map<String, ? extends Number> stems) {
    double[] counts = new double[SIZE * SIZE];
    stems.forEach(
        (stem, weight) -> {
          int before = EDGE;
          for (int i = 0; i <= stem.length(); i++) {
            int letter = i == stem.length() ? EDGE : index(stem.charAt(i));
            counts[before * SIZE + letter] += weight.doubleValue();
            before = letter;
          }
        });
    for (int before = 0; before < SIZE; before++) {
      double sum = 0;
      for (int letter = 0; letter < SIZE; letter++) {
        sum += counts[before * SIZE + letter] + 0.5;
      }
      for (int letter = 0; letter < SIZE; letter++) {
        log[before * SIZE + letter] = Math.log((counts[before * SIZE + letter] + 0.5) / sum);
      }
    }
  }

  double logProbability(String stem) {
    double sum = 0;
    int before = EDGE;
    for (int i = 0; i <= stem.length(); i++) {
      int letter = i == stem.length() ? EDGE : index(stem.charAt(i));
      sum += log[before * SIZE + letter];
      before = letter;
    }
    return sum;
  }

  private static int index(char letter) {
    int index = LETTERS.indexOf(letter);
    return index < 0 ? OTHER : index;
  }
}
