package dev.rasid.monitor;

/**
 * The hash by which a {@link Vocabulary} finds words: of their length and six of their letters,
 * folded. Two words with one hash are told apart by all letters.
 *
 * <p>The letters are those that tell Arabic words apart: the first, the two behind where an article
 * would end, and from the end the last, the one before it and the fourth. A fixed number of them
 * needs no loop, whose end no processor foresees, and a hostile text cannot make it slow.
 */
final class WordHash {
  private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
  private static final long SECOND_FACTOR = 0xC2B2AE3D27D4EB4FL;
  private static final String ARTICLE = "ال";

  private WordHash() {}

  /** The hash of a key. */
  static int of(String key) {
    char[] letters = key.toCharArray();
    return of(letters, 0, letters.length);
  }

  /** The hash of a word in a range of clean text, which is not empty. */
  static int of(char[] clean, int from, int to) {
    char[] fold = WordFold.table();
    int last = to - 1;
    return mix(
        to - from,
        fold[clean[from]],
        fold[clean[Math.min(from + 2, last)]],
        fold[clean[Math.min(from + 3, last)]],
        fold[clean[Math.max(last - 3, from)]],
        fold[clean[Math.max(last - 1, from)]],
        fold[clean[last]]);
  }

  /**
   * The hash of a range of clean text that may be empty, with a folded letter behind it, and before
   * it the article or nothing.
   */
  static int of(char[] clean, int from, int to, char behind, boolean article) {
    int start = article ? from - ARTICLE.length() : from;
    int last = to - start;
    return mix(
        last + 1,
        letter(0, clean, start, from, to, behind),
        letter(Math.min(2, last), clean, start, from, to, behind),
        letter(Math.min(3, last), clean, start, from, to, behind),
        letter(Math.max(last - 3, 0), clean, start, from, to, behind),
        letter(Math.max(last - 1, 0), clean, start, from, to, behind),
        behind);
  }

  private static char letter(int at, char[] clean, int start, int from, int to, char behind) {
    int place = start + at;
    return place >= to
        ? behind
        : place < from ? ARTICLE.charAt(at) : WordFold.table()[clean[place]];
  }

  private static int mix(int length, int a, int b, int c, int d, int e, int f) {
    long first = a | (long) b << 16 | (long) c << 32 | (long) f << 48;
    long second = d | (long) e << 16 | (long) length << 32;
    return (int) ((first * FIRST_FACTOR + second * SECOND_FACTOR) >>> 32);
  }
}
