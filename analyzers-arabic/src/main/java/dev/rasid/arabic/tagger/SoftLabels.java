package dev.rasid.arabic.tagger;

import java.util.Arrays;

/**
 * Counts how often a first tagger gives each label to each word, without its proclitics, in raw
 * news: what the second one is told of words that it was not trained with. Immutable.
 */
final class SoftLabels {
  private static final int LEAST_TOKENS = 3;

  private final RawWords raw;

  /** Takes raw texts. */
  SoftLabels(RawWords raw) {
    this.raw = raw;
  }

  /** What was known of words, and what a tagger says of them. */
  LearnedWords learn(NameTagger tagger, LearnedWords before) {
    long[] words = raw.words;
    int[][] counts = count(tagger);
    int[] soft = new int[words.length];
    long[] more = new long[words.length];
    int count = 0;
    for (int word = 0; word < words.length; word++) {
      soft[word] = soft(counts[word]);
      if (soft[word] != 0) {
        more[count++] = LearnedWords.key(words[word]);
      }
    }
    LearnedWords learned = new LearnedWords(before, Arrays.copyOf(more, count));
    for (int word = 0; word < words.length; word++) {
      if (soft[word] != 0) {
        learned.soft[learned.find(words[word])] = soft[word];
      }
    }
    return learned;
  }

  private int[][] count(NameTagger tagger) {
    int[][] counts = new int[raw.words.length][Labels.COUNT];
    TaggerWorker worker = tagger.worker();
    for (int t = 0; t < raw.texts.size(); t++) {
      byte[] labels = raw.texts.get(t).labels(worker);
      for (int i = 0; i < labels.length; i++) {
        counts[raw.word(t, i)][labels[i]]++;
      }
    }
    return counts;
  }

  private static int soft(int[] counts) {
    int sum = Arrays.stream(counts).sum();
    int soft = 0;
    if (sum >= LEAST_TOKENS) {
      for (int label = 1; label < Labels.COUNT; label++) {
        int level = LearnedWords.level((double) counts[label] / sum);
        soft |= level << ((label - 1) * LearnedWords.SOFT_BITS);
      }
    }
    return soft;
  }
}
