package dev.rasid.arabic.tagger;

import java.util.Arrays;

/** The words of raw texts by their {@link Hashing#word}, commonest first. Immutable. */
final class Vocabulary {
  /** Stands for the start of each sentence, the commonest word of all. */
  private static final long SENTENCE = 1;

  private static final int PROCLITICS = WordFeatures.PROCLITICS.size();

  private final WordMap places = new WordMap(1 << 17);

  /** The commonest words' keys. */
  final long[] words;

  final int[] counts;

  /** The texts as numbers of words, -1 for those that are not among the commonest. */
  final int[] text;

  private Vocabulary(long[] keys, int length, int leastCount) {
    int[] all = new int[length];
    for (int i = 0; i < length; i++) {
      int place = places.add(keys[i]);
      all[place]++;
    }
    long[] byPlace = places.keys();
    long[] order = new long[byPlace.length];
    int size = 0;
    for (int place = 0; place < byPlace.length; place++) {
      if (all[place] >= leastCount) {
        order[size++] = (long) -all[place] << 32 | place; // as often, then as first seen
      }
    }
    Arrays.sort(order, 0, size);
    words = new long[size];
    counts = new int[size];
    int[] rank = new int[byPlace.length];
    Arrays.fill(rank, -1);
    for (int i = 0; i < size; i++) {
      int place = (int) order[i];
      words[i] = byPlace[place];
      counts[i] = all[place];
      rank[place] = i;
    }
    text = new int[length];
    for (int i = 0; i < length; i++) {
      text[i] = rank[places.find(keys[i])];
    }
  }

  /**
   * Counts the words of texts without their proclitics, which are words of their own; those seen
   * less often than {@code leastCount} are left out.
   */
  static Vocabulary of(RawWords raw, int leastCount) {
    long[] keys = new long[1 << 16];
    int at = 0;
    for (int t = 0; t < raw.texts.size(); t++) {
      TaggedText text = raw.texts.get(t);
      for (int s = 0; s < text.sentences; s++) {
        int start = text.sentenceStart(s);
        int most = at + 1 + (text.sentenceEnds[s] - start) * (1 + PROCLITICS);
        if (most > keys.length) {
          keys = Arrays.copyOf(keys, 2 * most);
        }
        keys[at++] = SENTENCE;
        for (int i = start; i < text.sentenceEnds[s]; i++) {
          at = addProclitics(raw.clitics(t, i), keys, at);
          keys[at++] = raw.words[raw.word(t, i)];
        }
      }
    }
    return new Vocabulary(keys, at, leastCount);
  }

  private static int addProclitics(int clitics, long[] keys, int from) {
    int at = from;
    for (int bit : WordFeatures.PROCLITICS) {
      if ((clitics & bit) != 0) {
        keys[at++] = SENTENCE + bit;
      }
    }
    return at;
  }
}
