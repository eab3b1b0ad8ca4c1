package dev.rasid.arabic.tagger;

import java.util.Arrays;

/**
 * Trains a linear-chain conditional random field: AdaGrad, one step a sentence, with features left
 * out by chance. The score of the label outside is always 0. A name that is missed costs more than
 * one too many (softmax-margin, as Mohit et al. 2012 did for Arabic). The same input and seed give
 * the same weights, on any machine.
 */
final class CrfTrainer {
  private static final int NAMES = Labels.COUNT - 1;
  private static final double NEGLIGIBLE = 1e-3;
  private static final float TINY = 1e-6f;

  /** The share of features of the {@link Consensus} that are left out where they are seen. */
  private static final double CONSENSUS_DROPOUT = 0.3;

  /** A random number is enough to decide on so many features, with so many bits for each. */
  private static final int CHANCES = 4;

  private static final int CHANCE_BITS = 16;

  private final TrainingSet set;
  private final Settings settings;
  private final float[] weights;
  private final float[] squares;
  final double[][] transitions = new double[Labels.COUNT + 1][Labels.COUNT];
  private final double[][] transitionSquares = new double[Labels.COUNT + 1][Labels.COUNT];
  private long random;

  private int[] kept = new int[1 << 16];
  private float[] values = new float[1 << 16];
  private int[] keptStarts = new int[1 << 10];
  private int keptSize;

  /**
   * How to train.
   *
   * @param epochs passes over the set
   * @param dropout the share of features that are left out
   * @param hidden how often a word is one that was never seen: without the features that only few
   *     words share
   * @param blind how often a sentence is looked at for the first time: without the {@link
   *     Consensus}
   * @param cost what is taken off the score of the right label of a token that is in a name, so
   *     that the label must win by that much
   * @param rate the size of steps
   * @param seed of the random numbers
   */
  record Settings(
      int epochs,
      double dropout,
      double hidden,
      double blind,
      double cost,
      double rate,
      long seed) {

    Settings withSeed(long other) {
      return new Settings(epochs, dropout, hidden, blind, cost, rate, other);
    }
  }

  CrfTrainer(TrainingSet set, Settings settings) {
    this.set = set;
    this.settings = settings;
    weights = new float[set.index.size() * NAMES];
    squares = new float[weights.length];
    random = settings.seed() * 0x9E3779B97F4A7C15L + 1;
  }

  /** The weights of all features, one after the other, for the labels from 1. */
  float[] train() {
    int[] order = new int[set.sentences.length - 1];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = (int) ((next() >>> 33) % (i + 1));
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      for (int sentence : order) {
        step(sentence);
      }
    }
    return weights;
  }

  private long next() {
    random ^= random << 13;
    random ^= random >>> 7;
    random ^= random << 17;
    return random;
  }

  private boolean chance(double probability) {
    return next() >>> 33 < (long) (probability * (1L << 31));
  }

  private void step(int sentence) {
    int start = set.sentences[sentence];
    int n = set.sentences[sentence + 1] - start;
    choose(sentence, start, n);
    double[][] scores = new double[n][Labels.COUNT];
    for (int i = 0; i < n; i++) {
      float[] sum = new float[NAMES];
      for (int k = keptStarts[i]; k < keptStarts[i + 1]; k++) {
        int at = kept[k] * NAMES;
        float value = values[k];
        for (int y = 0; y < NAMES; y++) {
          sum[y] += weights[at + y] * value;
        }
      }
      for (int y = 0; y < NAMES; y++) {
        scores[i][y + 1] = sum[y];
      }
      int gold = set.labels[start + i];
      scores[i][gold] -= gold == Labels.OUTSIDE ? 0 : settings.cost();
    }
    double[][] gradient = gradient(scores, start, n);
    for (int i = 0; i < n; i++) {
      update(gradient[i], i);
    }
  }

  private void choose(int sentence, int start, int n) {
    if (keptStarts.length < n + 1) {
      keptStarts = new int[2 * n + 1];
    }
    keptSize = 0;
    double dropout = settings.dropout();
    boolean blind = chance(settings.blind());
    for (int i = 0; i < n; i++) {
      keptStarts[i] = keptSize;
      for (int place = 0; place < Places.BEFORE_OTHER; place++) {
        keep(
            set.wordFeatures[set.word(sentence, start + i + place - Places.HERE)][place],
            1,
            dropout);
      }
      if (!chance(settings.hidden())) {
        keep(set.wordFeatures[set.words[start + i]][TrainingSet.IDENTITY], 1, dropout);
      }
      keep(set.context[start + i], 1, 0);
      if (!blind) {
        keep(set.consensus[start + i], 1, CONSENSUS_DROPOUT);
      }
      int[] before = set.beforeOthers[start + i];
      int[] behind = set.behindOthers[start + i];
      for (int k = 0; k < before.length; k++) {
        keep(set.wordFeatures[before[k]][Places.BEFORE_OTHER], before.length, dropout);
        keep(set.wordFeatures[behind[k]][Places.BEHIND_OTHER], before.length, dropout);
      }
    }
    keptStarts[n] = keptSize;
  }

  private void keep(int[] features, int among, double dropout) {
    if (keptSize + features.length > kept.length) {
      kept = Arrays.copyOf(kept, 2 * (keptSize + features.length));
      values = Arrays.copyOf(values, kept.length);
    }
    float value = (float) (1 / ((1 - dropout) * among));
    int least = (int) Math.round(dropout * (1 << CHANCE_BITS));
    long chances = 0;
    for (int i = 0; i < features.length; i++) {
      if (i % CHANCES == 0 && least > 0) {
        chances = next();
      }
      if ((int) (chances & (1 << CHANCE_BITS) - 1) >= least) {
        kept[keptSize] = features[i];
        values[keptSize++] = value;
      }
      chances >>>= CHANCE_BITS;
    }
  }

  /** Forward and backward sums; steps the transitions; returns what the scores should change by. */
  private double[][] gradient(double[][] scores, int start, int n) {
    int labels = Labels.COUNT;
    double[][] t = new double[labels + 1][labels];
    for (int a = 0; a <= labels; a++) {
      for (int b = 0; b < labels; b++) {
        boolean valid = a == labels ? !Labels.isInside(b) : Labels.mayFollow(a, b);
        t[a][b] = valid ? StrictMath.exp(transitions[a][b]) : 0;
      }
    }
    double[][] e = new double[n][labels];
    double[][] forward = new double[n][labels];
    double[][] backward = new double[n][labels];
    double[] scale = new double[n];
    for (int i = 0; i < n; i++) {
      double most = 0;
      for (int y = 1; y < labels; y++) {
        most = Math.max(most, scores[i][y]);
      }
      double sum = 0;
      for (int y = 0; y < labels; y++) {
        e[i][y] = scores[i][y] - most < -30 ? 1e-13 : StrictMath.exp(scores[i][y] - most);
        double in = 0;
        if (i == 0) {
          in = t[labels][y];
        } else {
          for (int a = 0; a < labels; a++) {
            in += forward[i - 1][a] * t[a][y];
          }
        }
        forward[i][y] = in * e[i][y];
        sum += forward[i][y];
      }
      scale[i] = sum;
      for (int y = 0; y < labels; y++) {
        forward[i][y] /= sum;
      }
    }
    double[][] pairs = new double[labels + 1][labels];
    Arrays.fill(backward[n - 1], 1);
    for (int i = n - 1; i > 0; i--) {
      for (int a = 0; a < labels; a++) {
        double sum = 0;
        for (int y = 0; y < labels; y++) {
          double out = t[a][y] * e[i][y] * backward[i][y] / scale[i];
          pairs[a][y] += forward[i - 1][a] * out;
          sum += out;
        }
        backward[i - 1][a] = sum;
      }
    }
    double[][] gradient = new double[n][labels];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < labels; y++) {
        gradient[i][y] = -forward[i][y] * backward[i][y];
      }
      int gold = set.labels[start + i];
      if (i == 0) {
        for (int y = 0; y < labels; y++) {
          pairs[labels][y] -= gradient[0][y];
        }
      }
      gradient[i][gold] += 1;
      pairs[i == 0 ? labels : set.labels[start + i - 1]][gold] -= 1;
    }
    stepTransitions(pairs);
    return gradient;
  }

  private void stepTransitions(double[][] pairs) {
    for (int a = 0; a <= Labels.COUNT; a++) {
      for (int b = 0; b < Labels.COUNT; b++) {
        double g = pairs[a][b];
        if (Math.abs(g) > NEGLIGIBLE) {
          transitionSquares[a][b] += g * g;
          transitions[a][b] -= settings.rate() * g / Math.sqrt(transitionSquares[a][b] + TINY);
        }
      }
    }
  }

  private void update(double[] gradient, int i) {
    double most = 0;
    float[] g = new float[NAMES];
    for (int y = 0; y < NAMES; y++) {
      g[y] = (float) gradient[y + 1];
      most = Math.max(most, Math.abs(gradient[y + 1]));
    }
    if (most < NEGLIGIBLE) {
      return;
    }
    float rate = (float) settings.rate();
    for (int k = keptStarts[i]; k < keptStarts[i + 1]; k++) {
      int at = kept[k] * NAMES;
      float value = values[k];
      for (int y = 0; y < NAMES; y++) {
        float step = g[y] * value;
        float sum = squares[at + y] + step * step;
        squares[at + y] = sum;
        weights[at + y] += rate * step / (float) Math.sqrt(sum + TINY);
      }
    }
  }
}
