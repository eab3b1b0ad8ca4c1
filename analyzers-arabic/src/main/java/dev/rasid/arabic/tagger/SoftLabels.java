package dev.rasid.arabic.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts how often a first tagger gives each label to each word, without its proclitics, in raw
 * news: what the second one is told of words that it was not trained with.
 */
final class SoftLabels {
  private static final int LEAST_TOKENS = 3;

  private final Map<Long, Long> baseOfWord = new HashMap<>();
  private final Map<Long, int[]> counts = new TreeMap<>();

  /** Tags texts and counts. */
  void count(NameTagger tagger, List<TaggedText> texts) {
    TaggerWorker worker = tagger.worker();
    WordFeatures maker = tagger.features();
    for (TaggedText text : texts) {
      byte[] labels = new byte[text.size];
      int[] margins = new int[text.size];
      worker.tag(
          text.text,
          text.starts,
          text.ends,
          text.size,
          text.sentenceEnds,
          text.sentences,
          text.hits,
          labels,
          margins);
      for (int i = 0; i < text.size; i++) {
        int start = text.starts[i];
        int end = text.ends[i];
        Long word = Hashing.exact(text.text, start, end);
        Long base = baseOfWord.get(word);
        if (base == null) {
          maker.make(text.text, start, end);
          base = maker.base;
          baseOfWord.put(word, base);
        }
        counts.computeIfAbsent(base, any -> new int[Labels.COUNT])[labels[i]]++;
      }
    }
  }

  /** What was known of words, and of those counted which labels they get. */
  LearnedWords with(LearnedWords before) {
    List<Long> keys = new ArrayList<>();
    WordMap places = new WordMap(1 << 17);
    for (long key : before.words.keys()) {
      places.add(key);
      keys.add(key);
    }
    for (Map.Entry<Long, int[]> word : counts.entrySet()) {
      if (soft(word.getValue()) != 0) {
        long key = LearnedWords.key(word.getKey());
        if (places.find(key) < 0) {
          places.add(key);
          keys.add(key);
        }
      }
    }
    LearnedWords learned = new LearnedWords(keys.stream().mapToLong(Long::longValue).toArray());
    int size = before.of64.length;
    System.arraycopy(before.of64, 0, learned.of64, 0, size);
    System.arraycopy(before.of256, 0, learned.of256, 0, size);
    System.arraycopy(before.of1000, 0, learned.of1000, 0, size);
    System.arraycopy(before.frequency, 0, learned.frequency, 0, size);
    for (Map.Entry<Long, int[]> word : counts.entrySet()) {
      int place = learned.find(word.getKey());
      if (place >= 0) {
        learned.soft[place] = soft(word.getValue());
      }
    }
    return learned;
  }

  private static int soft(int[] counts) {
    int sum = Arrays.stream(counts).sum();
    int soft = 0;
    if (sum >= LEAST_TOKENS) {
      for (int label = 1; label < Labels.COUNT; label++) {
        int level = LearnedWords.level((double) counts[label] / sum);
        soft |= level << (label - 1) * LearnedWords.SOFT_BITS;
      }
    }
    return soft;
  }
}
