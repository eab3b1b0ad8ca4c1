package dev.rasid.arabic.tagger;

import java.util.Arrays;

/** Which words follow which, and how often, as columns. Immutable. */
final class Bigrams {
  private final int[] tokens;
  private final int[] behindStarts;
  private final int[] behind;
  private final int[] behindCounts;
  private final int[] beforeStarts;
  private final int[] before;
  private final int[] beforeCounts;

  /**
   * Counts.
   *
   * @param text numbers of words, or -1 where there is none
   * @param words how many words there are
   */
  Bigrams(int[] text, int words) {
    tokens = new int[words];
    long[] pairs = new long[text.length];
    int size = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] >= 0) {
        tokens[text[i]]++;
        if (i > 0 && text[i - 1] >= 0 && text[i - 1] != text[i]) {
          pairs[size++] = (long) text[i - 1] << 32 | text[i];
        }
      }
    }
    long[] kept = Arrays.copyOf(pairs, size);
    behindStarts = new int[words + 1];
    int[][] columns = columns(kept, behindStarts);
    behind = columns[0];
    behindCounts = columns[1];
    for (int i = 0; i < size; i++) {
      kept[i] = pairs[i] << 32 | pairs[i] >>> 32;
    }
    beforeStarts = new int[words + 1];
    columns = columns(kept, beforeStarts);
    before = columns[0];
    beforeCounts = columns[1];
  }

  private static int[][] columns(long[] pairs, int[] starts) {
    Arrays.sort(pairs);
    int[] other = new int[pairs.length];
    int[] counts = new int[pairs.length];
    int size = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        other[size++] = (int) pairs[i];
        starts[(int) (pairs[i] >>> 32) + 1]++;
      }
      counts[size - 1]++;
    }
    for (int word = 1; word < starts.length; word++) {
      starts[word] += starts[word - 1];
    }
    return new int[][] {Arrays.copyOf(other, size), Arrays.copyOf(counts, size)};
  }

  int words() {
    return tokens.length;
  }

  int tokens(int word) {
    return tokens[word];
  }

  int behindStart(int word) {
    return behindStarts[word];
  }

  int behind(int i) {
    return behind[i];
  }

  int behindCount(int i) {
    return behindCounts[i];
  }

  int beforeStart(int word) {
    return beforeStarts[word];
  }

  int before(int i) {
    return before[i];
  }

  int beforeCount(int i) {
    return beforeCounts[i];
  }
}
