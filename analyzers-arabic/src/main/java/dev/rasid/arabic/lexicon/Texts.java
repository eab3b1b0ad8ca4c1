package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.Columns;
import dev.rasid.arabic.resource.Mixing;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts as UTF-8 in blocks, each known by the place where it begins; the empty one is {@link
 * #EMPTY}. Half a million of them are a few objects.
 *
 * <p>Only a {@link TextPool} writes, and only behind {@link #end}; what is before never changes.
 */
final class Texts {
  static final int BLOCK_BITS = 16;
  static final int BLOCK = 1 << BLOCK_BITS;

  /** The place of the empty text. */
  static final int EMPTY = 0;

  /** How many bytes before a text say how long it is. */
  static final int LENGTH_BYTES = 2;

  private final byte[][] blocks;

  /** After the last text. */
  final int end;

  Texts(byte[][] blocks, int end) {
    this.blocks = blocks;
    this.end = end;
  }

  byte[][] blocks() {
    return blocks;
  }

  static int length(byte[] block, int at) {
    return ((block[at] & 0xFF) << 8) | (block[at + 1] & 0xFF);
  }

  String get(int place) {
    byte[] block = blocks[place >>> BLOCK_BITS];
    int at = place & BLOCK - 1;
    return new String(block, at + LENGTH_BYTES, length(block, at), StandardCharsets.UTF_8);
  }

  boolean equal(int place, byte[] text) {
    return equal(blocks[place >>> BLOCK_BITS], place & BLOCK - 1, text);
  }

  static boolean equal(byte[] block, int at, byte[] text) {
    int from = at + LENGTH_BYTES;
    return length(block, at) == text.length
        && Arrays.equals(block, from, from + text.length, text, 0, text.length);
  }

  int hash(int place) {
    byte[] block = blocks[place >>> BLOCK_BITS];
    int at = place & BLOCK - 1;
    return hash(block, at + LENGTH_BYTES, length(block, at));
  }

  static int hash(byte[] bytes, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    return Mixing.mix(hash);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(end);
    for (byte[] block : blocks) {
      Columns.write(out, block);
    }
  }

  static Texts read(DataInputStream in) throws IOException {
    int end = in.readInt();
    byte[][] blocks = new byte[(end + BLOCK - 1) >>> BLOCK_BITS][];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = Columns.bytes(in);
    }
    return new Texts(blocks, end);
  }
}
