package dev.rasid.arabic.tagger;

import java.util.Arrays;

/** Learns the classes of the words of raw news. */
final class ClassLearner {
  /** Passes over the words: the more classes there are, the longer one takes. */
  private static final int PASSES_64 = 12;

  private static final int PASSES_256 = 10;
  private static final int PASSES_1000 = 6;

  private ClassLearner() {}

  /** Learns; words seen less often than {@code leastCount} get no class. */
  static LearnedWords learn(RawWords raw, int leastCount) {
    Vocabulary vocabulary = Vocabulary.of(raw, leastCount);
    int size = vocabulary.words.length;
    LearnedWords learned =
        new LearnedWords(Arrays.stream(vocabulary.words).map(LearnedWords::key).toArray());
    Bigrams bigrams = new Bigrams(vocabulary.text, size);
    fill(learned, learned.of64, vocabulary, new WordClasses(bigrams, 64).group(PASSES_64));
    fill(learned, learned.of256, vocabulary, new WordClasses(bigrams, 256).group(PASSES_256));
    fill(learned, learned.of1000, vocabulary, new WordClasses(bigrams, 1000).group(PASSES_1000));
    for (int i = size - 1; i >= 0; i--) {
      int place = learned.find(vocabulary.words[i]);
      learned.frequency[place] =
          (byte) (Integer.SIZE - Integer.numberOfLeadingZeros(vocabulary.counts[i]));
    }
    return learned;
  }

  private static void fill(
      LearnedWords learned, short[] target, Vocabulary vocabulary, int[] classes) {
    for (int i = classes.length - 1; i >= 0; i--) { // of two words with one key, the commoner
      target[learned.find(vocabulary.words[i])] = (short) (classes[i] + 1);
    }
  }
}
