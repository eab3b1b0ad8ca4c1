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

  /** The code of each letter, behind as many bytes as a key has. */
  private byte[] codes = {};

  /** Reads the start of an array, which must not be written to while this is used. */
  void read(char[] text, int length) {
    clean = text;
    if (codes.length < length + WordKey.LETTERS) {
      codes = new byte[text.length + WordKey.LETTERS];
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
    return WordKey.of(codes(from, to), to - from);
  }

  /** The codes of the last letters of a range, which is not empty. */
  private long codes(int from, int to) {
    long last = (long) LONGS.get(codes, to);
    return last >>> (Long.SIZE - Math.min(Long.SIZE, (to - from) * Byte.SIZE));
  }

  /**
   * The key of a range that may be empty, with a folded letter behind it, and before it the article
   * or nothing.
   */
  long key(int from, int to, char behind, boolean article) {
    int letters = to - from;
    long key = WordKey.append(from == to ? 0 : codes(from, to), letters++, behind);
    if (article) {
      key = WordKey.prepend('ل', key, letters++);
      key = WordKey.prepend('ا', key, letters++);
    }
    return WordKey.of(key, letters);
  }
}
