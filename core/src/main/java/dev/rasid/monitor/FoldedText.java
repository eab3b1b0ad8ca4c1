package dev.rasid.monitor;

/**
 * Folded text with hashes of everything up to each letter, so that the hash of any range is a
 * difference.
 */
final class FoldedText {
  private static final int FACTOR = 0x9E3779B1;

  /** Powers of the factor; longer ranges are rare, and hashed letter by letter. */
  private static final int[] POWERS = powers(64);

  private final char[] letters;
  private final int[] hashes;

  FoldedText(char[] clean) {
    int size = clean.length;
    char[] fold = WordFold.table();
    letters = new char[size];
    hashes = new int[size + 1];
    int squared = POWERS[2];
    int cubed = POWERS[3];
    int fourth = POWERS[4];
    int hash = 0;
    int i = 0;
    // Four letters in one step: each alone would wait for the one before it.
    for (; i + 3 < size; i += 4) {
      char a = fold[clean[i]];
      char b = fold[clean[i + 1]];
      char c = fold[clean[i + 2]];
      char d = fold[clean[i + 3]];
      letters[i] = a;
      letters[i + 1] = b;
      letters[i + 2] = c;
      letters[i + 3] = d;
      int two = a * FACTOR + b;
      int three = two * FACTOR + c;
      hashes[i + 1] = hash * FACTOR + a;
      hashes[i + 2] = hash * squared + two;
      hashes[i + 3] = hash * cubed + three;
      hash = hash * fourth + three * FACTOR + d;
      hashes[i + 4] = hash;
    }
    for (; i < size; i++) {
      letters[i] = fold[clean[i]];
      hash = next(hash, letters[i]);
      hashes[i + 1] = hash;
    }
  }

  private static int[] powers(int size) {
    int[] powers = new int[size];
    powers[0] = 1;
    for (int i = 1; i < size; i++) {
      powers[i] = powers[i - 1] * FACTOR;
    }
    return powers;
  }

  /** The hash of some letters and one more. */
  static int next(int hash, char letter) {
    return hash * FACTOR + letter;
  }

  /** The hash of a key. */
  static int hash(String key) {
    int hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = next(hash, key.charAt(i));
    }
    return hash;
  }

  /** The hash of the letters in a range. */
  int hash(int from, int to) {
    int length = to - from;
    if (length < POWERS.length) {
      return hashes[to] - hashes[from] * POWERS[length];
    }
    return hash(0, from, to);
  }

  /** The hash of some letters, whose hash is known, and those in a range behind them. */
  int hash(int before, int from, int to) {
    int length = to - from;
    if (length < POWERS.length) {
      return before * POWERS[length] + hashes[to] - hashes[from] * POWERS[length];
    }
    int hash = before;
    for (int i = from; i < to; i++) {
      hash = next(hash, letters[i]);
    }
    return hash;
  }

  char letter(int at) {
    return letters[at];
  }

  /** The folded letters; not to be written to. */
  char[] letters() {
    return letters;
  }
}
