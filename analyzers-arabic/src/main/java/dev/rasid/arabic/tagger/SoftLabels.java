package dev.rasid.arabic.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * Counts how often a first tagger gives each label to each word, without its proclitics, in raw
 * news: what the second one is told of words that it was not trained with. Immutable.
 */
final class SoftLabels {
  private static final int LEAST_TOKENS = 3;

  private final List<TaggedText> texts;

  /** By text and token: the number of the word without proclitics. */
  private final int[][] bases;

  private final long[] words;

  /** Takes raw texts. */
  SoftLabels(List<TaggedText> texts, WordFeatures maker) {
    this.texts = texts;
    bases = new int[texts.size()][];
    WordMap spellings = new WordMap(1 << 18);
    WordMap words = new WordMap(1 << 18);
    int[] baseOf = new int[1 << 18];
    for (int t = 0; t < bases.length; t++) {
      TaggedText text = texts.get(t);
      bases[t] = new int[text.size];
      for (int i = 0; i < text.size; i++) {
        int start = text.starts[i];
        int end = text.ends[i];
        int known = spellings.size();
        int spelling = spellings.add(Hashing.exact(text.text, start, end));
        if (spelling == known) {
          maker.make(text.text, start, end);
          if (spelling == baseOf.length) {
            baseOf = Arrays.copyOf(baseOf, 2 * spelling);
          }
          baseOf[spelling] = words.add(maker.base);
        }
        bases[t][i] = baseOf[spelling];
      }
    }
    this.words = words.keys();
  }

  /** What was known of words, and what a tagger says of them. */
  LearnedWords learn(NameTagger tagger, LearnedWords before) {
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
    int[][] counts = new int[words.length][Labels.COUNT];
    TaggerWorker worker = tagger.worker();
    for (int t = 0; t < bases.length; t++) {
      TaggedText text = texts.get(t);
      byte[] labels = new byte[text.size];
      worker.tag(
          text.text,
          text.starts,
          text.ends,
          text.size,
          text.sentenceEnds,
          text.sentences,
          text.hits,
          labels,
          new int[text.size]);
      for (int i = 0; i < text.size; i++) {
        counts[bases[t][i]][labels[i]]++;
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
