package dev.rasid.arabic.tagger;

/** Says how much more a word looks like a foreign name than like Arabic, by its letter pairs. */
final class SoundModel {
  private static final char FIRST = 'ء';
  private static final int EDGE = 'ي' - FIRST + 1;
  private static final int OTHER = EDGE + 1;
  private static final int LETTERS = EDGE + 2;

  /** How many pairs of letters there are. */
  static final int PAIRS = LETTERS * LETTERS;

  /** Steps of a score for a natural logarithm of one. */
  private static final int UNIT = 16;

  private static final int LOWEST = -4;
  private static final int HIGHEST = 5;

  /** Of each pair: how much likelier it is in a foreign name. */
  final byte[] scores;

  SoundModel(byte[] scores) {
    this.scores = scores;
  }

  /** Learns from counts of pairs. */
  static SoundModel learn(double[] foreign, double[] arabic) {
    byte[] scores = new byte[PAIRS];
    for (int before = 0; before < LETTERS; before++) {
      double foreignSum = 0;
      double arabicSum = 0;
      for (int letter = 0; letter < LETTERS; letter++) {
        foreignSum += foreign[before * LETTERS + letter] + 1;
        arabicSum += arabic[before * LETTERS + letter] + 1;
      }
      for (int letter = 0; letter < LETTERS; letter++) {
        int pair = before * LETTERS + letter;
        double ratio =
            StrictMath.log((foreign[pair] + 1) / foreignSum)
                - StrictMath.log((arabic[pair] + 1) / arabicSum);
        long rounded = Math.round(UNIT * ratio);
        scores[pair] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, rounded));
      }
    }
    return new SoundModel(scores);
  }

  static void count(CharSequence word, double weight, double[] counts) {
    int before = EDGE;
    for (int i = 0; i < word.length(); i++) {
      int letter = index(word.charAt(i));
      counts[before * LETTERS + letter] += weight;
      before = letter;
    }
    counts[before * LETTERS + EDGE] += weight;
  }

  /** A level from -4, Arabic, to 5, foreign. */
  int level(CharSequence word, int start, int end) {
    int sum = 0;
    int before = EDGE;
    for (int i = start; i < end; i++) {
      int letter = index(word.charAt(i));
      sum += scores[before * LETTERS + letter];
      before = letter;
    }
    sum += scores[before * LETTERS + EDGE];
    return Math.max(LOWEST, Math.min(HIGHEST, Math.floorDiv(sum, UNIT)));
  }

  private static int index(char letter) {
    return letter >= FIRST && letter <= 'ي' ? letter - FIRST : OTHER;
  }
}
