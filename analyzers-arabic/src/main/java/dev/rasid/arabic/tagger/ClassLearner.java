package dev.rasid.arabic.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Learns the classes of the words of raw news. */
final class ClassLearner {
  private static final int PASSES = 12;

  private ClassLearner() {}

  /**
   * Learns.
   *
   * @param maker takes words apart
   * @param leastCount words seen less often get no class
   */
  static LearnedWords learn(List<TaggedText> texts, WordFeatures maker, int leastCount) {
    Vocabulary words = Vocabulary.ofWords(texts, leastCount);
    Vocabulary bases = Vocabulary.ofBases(texts, maker, leastCount);
    LearnedWords learned =
        new LearnedWords(
            LongStream.concat(Arrays.stream(words.words), Arrays.stream(bases.words))
                .map(LearnedWords::key)
                .toArray());
    Bigrams ofWords = new Bigrams(words.text, words.words.length);
    fill(learned, learned.of64, words, new WordClasses(ofWords, 64).group(PASSES));
    fill(learned, learned.of256, words, new WordClasses(ofWords, 256).group(PASSES));
    fill(learned, learned.of1000, words, new WordClasses(ofWords, 1000).group(PASSES));
    Bigrams ofBases = new Bigrams(bases.text, bases.words.length);
    fill(learned, learned.base256, bases, new WordClasses(ofBases, 256).group(PASSES));
    fill(learned, learned.base1000, bases, new WordClasses(ofBases, 1000).group(PASSES));
    for (int i = words.words.length - 1; i >= 0; i--) {
      int place = learned.find(words.words[i]);
      learned.frequency[place] =
          (byte) (Integer.SIZE - Integer.numberOfLeadingZeros(words.counts[i]));
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
