package dev.rasid.arabic.tagger;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What was learned of words from raw news: their classes, how frequent they are, and how often
 * which label. Immutable once filled.
 */
final class LearnedWords {
  /** Bits of the soft label for each of the labels of names. */
  static final int SOFT_BITS = 3;

  final WordMap words;

  /** Classes from 1; 0 if the word has none. */
  final short[] of64;

  final short[] of256;
  final short[] of1000;

  /** By label from 1, {@link #SOFT_BITS} each, from the lowest bits: a level of its share. */
  final int[] soft;

  /** A logarithm of the number of tokens. */
  final byte[] frequency;

  /** Takes the words by their {@link #key}. */
  LearnedWords(long[] keys) {
    words = new WordMap(keys.length);
    for (long key : keys) {
      words.add(key);
    }
    of64 = new short[words.size()];
    of256 = new short[words.size()];
    of1000 = new short[words.size()];
    soft = new int[words.size()];
    frequency = new byte[words.size()];
  }

  /** The words of another, with what is known of them, and more words. */
  LearnedWords(LearnedWords other, long[] more) {
    this(LongStream.concat(Arrays.stream(other.words.keys()), Arrays.stream(more)).toArray());
    int size = other.of64.length;
    System.arraycopy(other.of64, 0, of64, 0, size);
    System.arraycopy(other.of256, 0, of256, 0, size);
    System.arraycopy(other.of1000, 0, of1000, 0, size);
    System.arraycopy(other.frequency, 0, frequency, 0, size);
  }

  static LearnedWords none() {
    return new LearnedWords(new long[0]);
  }

  /** The place of a word by its {@link Hashing#word}, or -1. */
  int find(long word) {
    return words.find(key(word));
  }

  /** What is kept of the number of a word: 32 bits, so that the file is small. */
  static long key(long word) {
    return word >>> 32;
  }

  /** The level of the share of a label among the tokens of a word, from 0 to 7. */
  static int level(double share) {
    if (share < 0.02) {
      return 0;
    }
    if (share < 0.06) {
      return 1;
    }
    if (share < 0.15) {
      return 2;
    }
    if (share < 0.3) {
      return 3;
    }
    if (share < 0.5) {
      return 4;
    }
    if (share < 0.7) {
      return 5;
    }
    return share < 0.9 ? 6 : 7;
  }

  static int level(int soft, int label) {
    return (soft >>> ((label - 1) * SOFT_BITS)) & ((1 << SOFT_BITS) - 1);
  }
}
