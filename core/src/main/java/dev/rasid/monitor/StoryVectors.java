package dev.rasid.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How alike the articles of a window are: words, entities and headlines, each weighted by its
 * rarity in the window, less the further apart in time.
 *
 * <p>An article is one vector of three parts, the words, the entities and the headline, each of
 * length 1 before it is given its share. Only the {@value #MAX_FEATURES} weightiest features of a
 * part are kept. Rarity is {@code log((n + }{@value #SMOOTHING}{@code ) / (df + 0.5))}: the addend
 * keeps a word that half of a small window shares, because a big story is on, from counting for
 * nothing. Where little is reported, days may pass between two reports of one event: in a window of
 * less than {@value #BUSY} articles likeness falls off more slowly with time, by the root of how
 * many are missing. Not safe for use by several threads.
 */
final class StoryVectors {
  private static final double WORDS = 1;
  private static final double NAMES = 0.15;
  private static final double TITLE = 0.3;
  private static final int SMOOTHING = 2000;
  private static final int MAX_FEATURES = 200;

  /** Two reports that are this far apart are e times less alike. */
  private static final double DECAY_HOURS = 84;

  /** So many articles a window has at least that is judged by the time between two of them. */
  private static final double BUSY = 300;

  private static final int DECAY_STEP_SECONDS = 600;
  private static final double[] DECAY = decays();

  /** What is less alike than this is not alike. */
  private static final float MIN_SIMILARITY = 0.01f;

  /**
   * An article is compared with so many earlier ones at most for each of its features, so that the
   * time is linear in the articles of a window.
   */
  private static final int MAX_POSTINGS = 1000;

  private final List<StoryArticle> articles = new ArrayList<>();
  private final List<Vector> vectors = new ArrayList<>();
  private final LongIndex features = new LongIndex();
  private final int[] frequencies;

  /** By frequency. */
  private final double[] rarities;

  /** How many times as slowly as in a busy window likeness falls off. */
  private final double slowness;

  private final List<Postings> postings = new ArrayList<>();
  private float[] sums = new float[1024];
  private int[] touched = new int[1024];

  /** Vectors of a window; its articles are not added yet, but say how frequent a feature is. */
  StoryVectors(List<StoryArticle> window) {
    int documents = window.size();
    slowness = documents >= BUSY ? 1 : Math.sqrt(BUSY / Math.max(1, documents));
    int[] counts = new int[1024];
    for (StoryArticle article : window) {
      counts = count(article.words(), counts);
      counts = count(article.names(), counts);
    }
    frequencies = counts;
    rarities = new double[documents + 2];
    for (int i = 1; i < rarities.length; i++) {
      rarities[i] = Math.max(0, StrictMath.log((documents + (double) SMOOTHING) / (i + 0.5)));
    }
  }

  private int[] count(Bag bag, int[] counts) {
    int[] grown = counts;
    for (long key : bag.keys()) {
      int feature = features.add(key);
      if (feature >= grown.length) {
        grown = Arrays.copyOf(grown, grown.length * 2);
      }
      grown[feature]++;
    }
    return grown;
  }

  int size() {
    return articles.size();
  }

  StoryArticle article(int index) {
    return articles.get(index);
  }

  Vector vector(int index) {
    return vectors.get(index);
  }

  /**
   * Adds an article, not earlier than those that are there.
   *
   * @return the earlier ones that are like it
   */
  Similar add(StoryArticle article) {
    Vector vector = vectorOf(article);
    Similar similar = similar(article, vector);
    int index = articles.size();
    articles.add(article);
    vectors.add(vector);
    for (int i = 0; i < vector.features.length; i++) {
      postings(vector.features[i]).add(index, vector.weights[i]);
    }
    return similar;
  }

  /** Takes back the last article added, as if it had never been there. */
  void removeLast() {
    int last = articles.size() - 1;
    articles.remove(last);
    for (int feature : vectors.remove(last).features) {
      postings.get(feature).size--;
    }
  }

  /** Returns how rare a feature is in the window, at least 0. */
  double rarity(long key) {
    int known = features.find(key);
    int frequency = known >= 0 && known < frequencies.length ? frequencies[known] : 0;
    // A feature of no article of the window, but of one that came later.
    int counted = Math.max(frequency, 1);
    return rarities[counted];
  }

  private Postings postings(int feature) {
    while (postings.size() <= feature) {
      postings.add(new Postings());
    }
    return postings.get(feature);
  }

  private Similar similar(StoryArticle article, Vector vector) {
    if (sums.length < articles.size()) {
      sums = new float[Math.max(articles.size(), sums.length * 2)];
      touched = new int[sums.length];
    }
    int count = 0;
    for (int i = 0; i < vector.features.length; i++) {
      if (vector.features[i] < postings.size()) {
        count = postings.get(vector.features[i]).addTo(vector.weights[i], sums, touched, count);
      }
    }
    sort(count);
    int[] others = new int[count];
    float[] values = new float[count];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      float sum = sums[other];
      sums[other] = 0;
      if (sum >= MIN_SIMILARITY) {
        float value = (float) (sum * decay(article, articles.get(other)));
        if (value >= MIN_SIMILARITY) {
          others[kept] = other;
          values[kept++] = value;
        }
      }
    }
    return new Similar(Arrays.copyOf(others, kept), Arrays.copyOf(values, kept));
  }

  /** Sorts what was touched; if that is most of the window, by going through the window. */
  private void sort(int count) {
    if (count < articles.size() / 8) {
      Arrays.sort(touched, 0, count);
      return;
    }
    int next = 0;
    for (int i = 0; i < articles.size(); i++) {
      if (sums[i] > 0) {
        touched[next++] = i;
      }
    }
  }

  private double decay(StoryArticle one, StoryArticle other) {
    long seconds = Math.abs(one.time().getEpochSecond() - other.time().getEpochSecond());
    long steps = (long) (seconds / slowness) / DECAY_STEP_SECONDS;
    return steps < DECAY.length ? DECAY[(int) steps] : 0;
  }

  private static double[] decays() {
    double[] decays = new double[(int) (10 * DECAY_HOURS * 3600 / DECAY_STEP_SECONDS)];
    for (int i = 0; i < decays.length; i++) {
      decays[i] = StrictMath.exp(-i * DECAY_STEP_SECONDS / (DECAY_HOURS * 3600));
    }
    return decays;
  }

  private Vector vectorOf(StoryArticle article) {
    double all = WORDS + NAMES + TITLE;
    Vector words = part(article.words(), WORDS / all, 0);
    Vector names = part(article.names(), NAMES / all, 0);
    // A word of the headline is another feature than the same word of the text.
    Vector title = part(article.title(), TITLE / all, 1);
    return words.with(names).with(title);
  }

  private Vector part(Bag bag, double share, int space) {
    int size = bag.size();
    Weighted[] weighted = new Weighted[size];
    int positive = 0;
    for (int i = 0; i < size; i++) {
      long key = bag.keys()[i];
      double rarity = rarity(key);
      if (rarity > 0) {
        weighted[positive++] = new Weighted(key, bag.weights()[i] * rarity);
      }
    }
    if (positive > MAX_FEATURES) {
      Arrays.sort(weighted, 0, positive);
    }
    int kept = Math.min(positive, MAX_FEATURES);
    double squares = 0;
    for (int i = 0; i < kept; i++) {
      squares += weighted[i].weight * weighted[i].weight;
    }
    double scale = squares > 0 ? Math.sqrt(share / squares) : 0;
    int[] numbers = new int[kept];
    float[] weights = new float[kept];
    for (int i = 0; i < kept; i++) {
      numbers[i] = features.add(space == 0 ? weighted[i].key : ~weighted[i].key);
      weights[i] = (float) (weighted[i].weight * scale);
    }
    return new Vector(numbers, weights);
  }

  private record Weighted(long key, double weight) implements Comparable<Weighted> {
    @Override
    public int compareTo(Weighted other) {
      int byWeight = Double.compare(other.weight, weight);
      return byWeight != 0 ? byWeight : Long.compare(key, other.key);
    }
  }

  /** Features by their numbers in this window, with a weight each. */
  @SuppressWarnings("ArrayRecordComponent") // hidden, never compared
  record Vector(int[] features, float[] weights) {
    Vector with(Vector other) {
      int size = features.length + other.features.length;
      int[] bothFeatures = Arrays.copyOf(features, size);
      float[] bothWeights = Arrays.copyOf(weights, size);
      System.arraycopy(other.features, 0, bothFeatures, features.length, other.features.length);
      System.arraycopy(other.weights, 0, bothWeights, weights.length, other.weights.length);
      return new Vector(bothFeatures, bothWeights);
    }
  }

  /** Articles by their numbers, ascending, with how alike each is. */
  @SuppressWarnings("ArrayRecordComponent") // hidden, never compared
  record Similar(int[] others, float[] values) {}

  /** The articles that have a feature. */
  private static final class Postings {
    private int[] articles = new int[4];
    private float[] weights = new float[4];
    private int size;

    void add(int article, float weight) {
      if (size == articles.length) {
        articles = Arrays.copyOf(articles, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      articles[size] = article;
      weights[size++] = weight;
    }

    int addTo(float weight, float[] sums, int[] touched, int count) {
      int added = count;
      for (int i = Math.max(0, size - MAX_POSTINGS); i < size; i++) {
        int article = articles[i];
        if (sums[article] == 0) {
          touched[added++] = article;
        }
        sums[article] += weight * weights[i];
      }
      return added;
    }
  }
}
