package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.Columns;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Stems and their readings as columns, and the file they are kept in. Nobody changes the arrays.
 */
final class StemColumns {
  static final int FREE = 1;
  static final int BOUND = 2;

  private static final int MAGIC = 0x52535431; // RST1

  /** The spellings of all stems, one after the other. */
  final char[] pool;

  /** Where each stem ends in the pool. */
  final int[] ends;

  /** How often each stem was seen. */
  final int[] tokens;

  /** The first reading of each stem, and at the end the number of readings. */
  final int[] readingStarts;

  /** Of each reading: its class, shifted by two, and {@link #FREE} and {@link #BOUND}. */
  final byte[] flags;

  /** Of each reading: a number in {@link #lemmas}. */
  final int[] lemma;

  /** Of each reading: the stem it is alone, or {@link StemLexicon#SAME}. */
  final int[] form;

  final String[] lemmas;

  StemColumns(
      char[] pool,
      int[] ends,
      int[] tokens,
      int[] readingStarts,
      byte[] flags,
      int[] lemma,
      int[] form,
      String[] lemmas) {
    this.pool = pool;
    this.ends = ends;
    this.tokens = tokens;
    this.readingStarts = readingStarts;
    this.flags = flags;
    this.lemma = lemma;
    this.form = form;
    this.lemmas = lemmas;
  }

  int size() {
    return ends.length;
  }

  int start(int stem) {
    return stem == 0 ? 0 : ends[stem - 1];
  }

  String spelling(int stem) {
    return new String(pool, start(stem), ends[stem] - start(stem));
  }

  boolean isSpelled(int stem, CharSequence word, int from, int to) {
    int start = start(stem);
    if (ends[stem] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (pool[start + i - from] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    Columns.write(out, new String(pool));
    Columns.write(out, ends);
    Columns.write(out, tokens);
    Columns.write(out, readingStarts);
    Columns.write(out, flags);
    Columns.write(out, lemma);
    Columns.write(out, form);
    Columns.write(out, String.join("\n", lemmas));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  static StemColumns read(DataInputStream in) throws IOException {
    Columns.expect(in, MAGIC, "stems");
    return new StemColumns(
        Columns.chars(in),
        Columns.ints(in),
        Columns.ints(in),
        Columns.ints(in),
        Columns.bytes(in),
        Columns.ints(in),
        Columns.ints(in),
        Columns.text(in).split("\n", -1));
  }
}
