package dev.rasid.monitor;

import dev.rasid.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the words of a text in one pass, into arrays that it uses again. Not safe for use by
 * several threads.
 */
final class WordReader {
  /** A label such as "read also:" has at most three words. */
  private static final int MAX_LABEL = 3;

  /** Arrays that grew beyond this are given back after the text that needed them. */
  private static final int MAX_KEPT = 1 << 17;

  private static final int FNV_OFFSET = 0x811C9DC5;
  private static final int FNV_PRIME = 0x01000193;

  private final char[] folds = WordFolds.get();
  private char[] chars = {};
  private int[] words = {};
  private int[] starts = {};
  private int[] ends = {};
  private int[] lines = {};
  private int[] afterLabel = {};
  private boolean[] cut = {};
  private int size;
  private int lineCount;
  private int lineStart;
  private int label;
  private int dots;

  WordReader() {
    allocate();
  }

  private void allocate() {
    chars = new char[1 << 12];
    words = new int[1 << 10];
    starts = new int[1 << 10];
    ends = new int[1 << 10];
    lines = new int[1 << 6];
    afterLabel = new int[1 << 6];
    cut = new boolean[1 << 6];
  }

  /** Reads all of a text. */
  PageText read(String text) {
    return read(text, List.of(new Span(0, text.length())));
  }

  /** Reads parts of a text, each of which starts a line. */
  PageText read(String text, List<Span> spans) {
    size = 0;
    lineCount = 0;
    openLine();
    for (Span span : spans) {
      scan(text, span.start(), span.end());
      closeLine();
    }
    int[] allLines = Arrays.copyOf(lines, lineCount + 1);
    allLines[lineCount] = size;
    PageText read =
        new PageText(
            Arrays.copyOf(words, size),
            Arrays.copyOf(starts, size),
            Arrays.copyOf(ends, size),
            allLines,
            Arrays.copyOf(afterLabel, lineCount),
            Arrays.copyOf(cut, lineCount));
    if (Math.max(chars.length, words.length) > MAX_KEPT) {
      allocate();
    }
    return read;
  }

  private void scan(String text, int from, int to) {
    int length = to - from;
    if (chars.length < length) {
      chars = new char[length];
    }
    text.getChars(from, to, chars, 0);
    int start = -1;
    int hash = FNV_OFFSET;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      char folded = folds[c];
      if (folded > WordFolds.LAM_ALEF) {
        if (start < 0) {
          start = i;
        }
        hash = (hash ^ folded) * FNV_PRIME;
      } else if (folded == WordFolds.SEPARATOR) {
        if (start >= 0) {
          add(hash, from + start, from + i);
          start = -1;
          hash = FNV_OFFSET;
        }
        if (c != ' ') {
          sign(c);
        }
      } else if (folded == WordFolds.LAM_ALEF) {
        if (start < 0) {
          start = i;
        }
        hash = (((hash ^ 'ل') * FNV_PRIME) ^ 'ا') * FNV_PRIME;
      }
    }
    if (start >= 0) {
      add(hash, from + start, to);
    }
  }

  private void add(int hash, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    words[size] = hash ^ (hash >>> 15);
    starts[size] = start;
    ends[size] = end;
    size++;
    dots = 0;
  }

  private void sign(char c) {
    if (isBreak(c)) {
      closeLine();
      return;
    }
    switch (c) {
      case '…' -> dots = 2;
      case '.' -> dots++;
      case ':' -> {
        if (label == lineStart && size - lineStart <= MAX_LABEL) {
          label = size;
        }
      }
      default -> {}
    }
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private void closeLine() {
    if (size > lineStart) {
      if (lineCount + 1 == lines.length) {
        lines = Arrays.copyOf(lines, 2 * lines.length);
        afterLabel = Arrays.copyOf(afterLabel, lines.length);
        cut = Arrays.copyOf(cut, lines.length);
      }
      lines[lineCount] = lineStart;
      afterLabel[lineCount] = label < size ? label : lineStart;
      cut[lineCount] = dots >= 2;
      lineCount++;
    }
    openLine();
  }

  private void openLine() {
    lineStart = size;
    label = size;
    dots = 0;
  }
}
