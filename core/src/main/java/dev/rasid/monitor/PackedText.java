package dev.rasid.monitor;

/**
 * Clean text of which each word's {@link WordKey} is at hand, and that of what is left of a word.
 * Can be read anew; not safe for use by several threads.
 */
final class PackedText {
  private char[] clean = {};

  /** At each letter the last ten up to it. */
  private long[] packed = {};

  /** Reads the start of an array, which must not be written to while this is used. */
  void read(char[] text, int length) {
    clean = text;
    if (packed.length < length) {
      packed = new long[text.length];
    }
    long[] to = packed;
    int half = length / 2;
    long front = 0;
    long back = 0;
    for (int i = Math.max(0, half - WordKey.LETTERS); i < half; i++) {
      back = WordKey.append(back, text[i]);
    }
    // Each letter waits for the one before it; so two run at a time, far apart.
    for (int i = 0; i < half; i++) {
      front = WordKey.append(front, text[i]);
      to[i] = front;
      back = WordKey.append(back, text[half + i]);
      to[half + i] = back;
    }
    if (2 * half < length) {
      to[length - 1] = WordKey.append(back, text[length - 1]);
    }
  }

  /** The text; not to be written to. */
  char[] clean() {
    return clean;
  }

  /** The key of a range, which is not empty. */
  long key(int from, int to) {
    return WordKey.of(packed[to - 1], to - from);
  }

  /**
   * The key of a range that may be empty, with a folded letter behind it, and before it the article
   * or nothing.
   */
  long key(int from, int to, char behind, boolean article) {
    int letters = to - from + 1;
    long before = from == to ? 0 : WordKey.last(to - from, packed[to - 1]);
    long whole = WordKey.append(before, behind);
    return article
        ? WordKey.of(WordKey.withArticle(whole, letters), letters + 2)
        : WordKey.of(whole, letters);
  }
}
