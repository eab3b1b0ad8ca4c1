package dev.rasid.monitor;

import java.util.Optional;

/** Guesses how many articles have an atom, so that queries are filed under what few have. */
final class Rates {
  /** By the number of letters; longer words are as rare as the last. */
  private static final double[] BY_LENGTH = {1, 0.9, 0.8, 0.25, 0.12, 0.06, 0.04, 0.03, 0.02};

  private Rates() {}

  /**
   * Returns the rate of each atom, from 0 to 1.
   *
   * @param atoms of words as long, the one that more queries watch is the commoner one
   */
  static double[] of(Vocabulary.Builder atoms, Optional<WordFrequencies> frequencies) {
    int[] uses = atoms.uses();
    double[] rates = new double[uses.length];
    atoms.forEach(
        (kind, key, atom) -> {
          double guess = guess(kind, key);
          double known =
              kind == Vocabulary.Kind.WORD
                  ? frequencies.map(counts -> counts.rate(key, guess)).orElse(guess)
                  : guess;
          rates[atom] = known * (1 + uses[atom] / (uses[atom] + 100.0));
        });
    return rates;
  }

  private static double guess(Vocabulary.Kind kind, String key) {
    return switch (kind) {
      case WORD, EXACT -> BY_LENGTH[Math.min(key.length(), BY_LENGTH.length - 1)];
      case PREFIX -> Math.min(1, 4 * BY_LENGTH[Math.min(key.length(), BY_LENGTH.length - 1)]);
      case FIELD -> field(key.substring(0, key.indexOf('\t')));
    };
  }

  private static double field(String name) {
    return switch (name) {
      case FieldScan.OUTLET -> 0.2;
      case FieldScan.STANCE -> 0.5;
      case FieldScan.ENTITY, FieldScan.TARGET -> 0.02;
      default -> 0.01;
    };
  }
}
