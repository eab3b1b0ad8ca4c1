package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The words of an article as hashes of their folded letters, and the lines they stand in.
 *
 * <p>Lines without a word are not counted.
 */
final class PageText {
  private final int[] words;
  private final int[] starts;
  private final int[] ends;
  private final int[] lines;
  private final int[] afterLabel;
  private final boolean[] cut;

  PageText(int[] words, int[] starts, int[] ends, int[] lines, int[] afterLabel, boolean[] cut) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.lines = lines;
    this.afterLabel = afterLabel;
    this.cut = cut;
  }

  /** Returns a hash for each word. */
  int[] words() {
    return words;
  }

  /** Returns where each starts, in UTF-16 code units of the article. */
  int[] starts() {
    return starts;
  }

  /** Returns where each ends. */
  int[] ends() {
    return ends;
  }

  /** Returns the first word of each line, and then the number of words. */
  int[] lines() {
    return lines;
  }

  /**
   * Returns for each line, the first word after an opening such as "read also:", or the line's
   * first word.
   */
  int[] afterLabel() {
    return afterLabel;
  }

  /** Returns for each line, whether an ellipsis ends it. */
  boolean[] cut() {
    return cut;
  }

  int size() {
    return words.length;
  }

  int lineCount() {
    return cut.length;
  }

  int lineLength(int line) {
    return lines[line + 1] - lines[line];
  }

  /** Returns where the first word of a line starts. */
  int lineStart(int line) {
    return starts[lines[line]];
  }

  /** Returns where the last word of a line ends. */
  int lineEnd(int line) {
    return ends[lines[line + 1] - 1];
  }

  /** Returns the hash of a line's words. */
  long lineHash(int line) {
    return hash(words, lines[line], lines[line + 1]);
  }

  /** Returns the hash of a line's words after its label. */
  long unlabelledHash(int line) {
    return hash(words, afterLabel[line], lines[line + 1]);
  }

  /** Returns the hash of some words, which depends on their order and number. */
  static long hash(int[] words, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  void write(DataOutputStream out) throws IOException {
    writeInts(out, words);
    writeInts(out, starts);
    writeInts(out, ends);
    writeInts(out, lines);
    writeInts(out, afterLabel);
    for (boolean ellipsis : cut) {
      out.writeBoolean(ellipsis);
    }
  }

  static PageText read(DataInputStream in) throws IOException {
    int[] words = readInts(in);
    int[] starts = readInts(in);
    int[] ends = readInts(in);
    int[] lines = readInts(in);
    int[] afterLabel = readInts(in);
    int size = words.length;
    if (starts.length != size || ends.length != size || lines.length != afterLabel.length + 1) {
      throw new StateFormatException("the words of an article and their places do not fit");
    }
    boolean[] cut = new boolean[afterLabel.length];
    for (int line = 0; line < cut.length; line++) {
      cut[line] = in.readBoolean();
      if (lines[line] > afterLabel[line] || afterLabel[line] > lines[line + 1]) {
        throw new StateFormatException("the lines of an article are not in order");
      }
    }
    if (lines[0] != 0 || lines[cut.length] != size) {
      throw new StateFormatException("the lines of an article do not hold its words");
    }
    for (int i = 0; i < size; i++) {
      if (starts[i] < 0 || ends[i] <= starts[i] || (i > 0 && starts[i] < ends[i - 1])) {
        throw new StateFormatException("the words of an article are not in order");
      }
    }
    return new PageText(words, starts, ends, lines, afterLabel, cut);
  }

  static void writeInts(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  static int[] readInts(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available() / Integer.BYTES) {
      throw new StateFormatException("length " + length + " of a list is out of range");
    }
    int[] values = new int[length];
    for (int i = 0; i < length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }
}
