package dev.rasid.monitor;

import java.util.Arrays;

/**
 * Word 4-grams as 64-bit hashes, and the marks of a text: the least hash of every window of five of
 * them (winnowing: Schleimer, Wilkerson, Aiken, SIGMOD 2003).
 *
 * <p>Any run of eight words that two texts share has a mark in both, however long the texts: a
 * guarantee that signatures of whole texts cannot give for a paragraph in a long article. About one
 * 4-gram in three is a mark.
 */
final class Shingles {
  /** The words of a shingle. */
  static final int WORDS = 4;

  /** The shingles of a window. */
  static final int WINDOW = 5;

  private Shingles() {}

  /** Returns the shingles of a sequence of words, none if there are fewer than four. */
  static long[] of(int[] words) {
    int count = words.length - WORDS + 1;
    if (count <= 0) {
      return new long[0];
    }
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      long hash =
          words[i] * 0x9E3779B97F4A7C15L
              + words[i + 1] * 0xC2B2AE3D27D4EB4FL
              + words[i + 2] * 0x165667B19E3779F9L
              + words[i + 3] * 0xD6E8FEB86659FD93L;
      hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
      shingles[i] = hash ^ (hash >>> 29);
    }
    return shingles;
  }

  /** Returns the marks, sorted, each once. */
  static int[] marks(long[] shingles) {
    int count = shingles.length;
    if (count == 0) {
      return new int[0];
    }
    int[] marks = new int[count];
    int size = 0;
    int least = -1;
    for (int end = Math.min(WINDOW, count); end <= count; end++) {
      int from = Math.max(0, end - WINDOW);
      if (least < from) {
        least = from;
        for (int i = from + 1; i < end; i++) {
          least = shingles[i] <= shingles[least] ? i : least;
        }
        marks[size++] = mark(shingles[least]);
      } else if (shingles[end - 1] <= shingles[least]) {
        least = end - 1;
        marks[size++] = mark(shingles[least]);
      }
    }
    Arrays.sort(marks, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || marks[i] != marks[distinct - 1]) {
        marks[distinct++] = marks[i];
      }
    }
    return Arrays.copyOf(marks, distinct);
  }

  private static int mark(long shingle) {
    return (int) (shingle >>> 32);
  }
}
