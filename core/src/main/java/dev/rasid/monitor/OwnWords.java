package dev.rasid.monitor;

import java.util.Arrays;

/** The words of an article's own text in columns; the arrays may be longer than the size. */
final class OwnWords {
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] tokens;
  private final int[] positions;
  private final byte[] zones;

  OwnWords(int size, int[] starts, int[] ends, int[] tokens, int[] positions, byte[] zones) {
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.tokens = tokens;
    this.positions = positions;
    this.zones = zones;
  }

  /** The words of a text without zones, of which nobody asks where in the text they are. */
  static OwnWords at(int size, int[] positions) {
    int[] none = {};
    return new OwnWords(size, none, none, none, positions, new byte[0]);
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** The index of a word in the layer of tokens. */
  int token(int word) {
    return tokens[word];
  }

  /** Counts words, and more where phrases and NEAR are not to go on. */
  int position(int word) {
    return positions[word];
  }

  /** How many words, or what stands for them, are between a word and a later one. */
  int between(int word, int later) {
    return positions[later] - positions[word] - 1;
  }

  /** Whether a word is in a zone; in a negative one all are. */
  boolean isIn(int word, int zone) {
    return zone < 0 || (zones.length > 0 && zones[word] == zone);
  }

  /** The first word that starts at an offset or later. */
  int from(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at < 0 ? -at - 1 : at;
  }

  /** The number of words that end by an offset. */
  int until(int offset) {
    int at = Arrays.binarySearch(ends, 0, size, offset);
    return at < 0 ? -at - 1 : at + 1;
  }
}
