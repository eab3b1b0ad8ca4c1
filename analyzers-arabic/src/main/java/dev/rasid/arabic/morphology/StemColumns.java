package dev.rasid.arabic.morphology;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

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
    write(out, new String(pool));
    write(out, ends);
    write(out, tokens);
    write(out, readingStarts);
    out.writeInt(flags.length);
    out.write(flags);
    write(out, lemma);
    write(out, form);
    write(out, String.join("\n", lemmas));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  static StemColumns read(DataInputStream in) throws IOException {
    int magic = in.readInt();
    if (magic != MAGIC) {
      throw new IOException(
          "not a file of stems: it begins with " + magic + ", must begin with " + MAGIC);
    }
    return new StemColumns(
        text(in).toCharArray(),
        ints(in),
        ints(in),
        ints(in),
        bytes(in),
        ints(in),
        ints(in),
        text(in).split("\n", -1));
  }

  private static void write(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(Integer.BYTES * values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    out.writeInt(Character.BYTES * text.length());
    out.writeChars(text);
  }

  private static int[] ints(DataInputStream in) throws IOException {
    byte[] bytes = bytes(in);
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return values;
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_16BE);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
