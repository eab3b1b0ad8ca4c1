package dev.rasid.monitor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Clean text of which each word's {@link WordKey} is at hand, and that of what is left of a word.
 * Can be read anew; not safe for use by several threads.
 */
final class PackedText {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private char[] clean = {};

  /** The code of each letter, with room for a number on either side. */
  private byte[] codes = {};

  /** Reads the start of an array, which must not be written to while this is used. */
  void read(char[] text, int length) {
    clean = text;
    if (codes.length < length + 2 * WordKey.LETTERS) {
      codes = new byte[text.length + 2 * WordKey.LETTERS];
    }
    byte[] table = WordKey.table();
    byte[] to = codes;
    for (int i = 0; i < length; i++) {
      to[i + WordKey.LETTERS] = table[text[i]];
    }
  }

  /** The text; not to be written to. */
  char[] clean() {
    return clean;
  }

  /** The key of a range, which is not empty. */
  long key(int from, int to) {
    int letters = to - from;
    return letters <= WordKey.LETTERS
        ? last(letters, to)
        : WordKey.ofLonger(first(WordKey.LETTERS, from), last(WordKey.LETTERS, to), letters);
  }

  /** The codes of the letters before a place, of which there are 1 to 8. */
  private long last(int letters, int to) {
    return (long) LONGS.get(codes, to) >>> (Long.SIZE - letters * Byte.SIZE);
  }

  /** The codes of the letters from a place on, of which there are 1 to 8. */
  private long first(int letters, int from) {
    long codesFrom = (long) LONGS.get(codes, from + WordKey.LETTERS);
    return codesFrom & (-1L >>> (Long.SIZE - letters * Byte.SIZE));
  }

  /**
   * The key of a range that may be empty, with a folded letter behind it, and before it the article
   * or nothing.
   */
  long key(int from, int to, char behind, boolean article) {
    int inside = to - from;
    int most = Math.min(inside, WordKey.LETTERS);
    int letters = inside + 1;
    long last = WordKey.append(inside == 0 ? 0 : last(most, to), inside, behind);
    if (article) {
      last = WordKey.prepend('ل', last, letters++);
      last = WordKey.prepend('ا', last, letters++);
    }
    if (letters <= WordKey.LETTERS) {
      return last;
    }
    long first = first(most, from);
    if (inside < WordKey.LETTERS) {
      first = WordKey.append(first, inside, behind);
    }
    return WordKey.ofLonger(article ? WordKey.withArticle(first) : first, last, letters);
  }
}
