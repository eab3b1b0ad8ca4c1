package dev.rasid.arabic.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Cuts a text where the {@link CharClass} changes.
 *
 * <p>No processor foresees where a word ends, so nothing here branches on it: classes are compared
 * eight at a time, as the bytes of a number, and the cuts of 64 characters are gathered in the bits
 * of another, from which their places are read. Keeps its arrays; not safe for use by several
 * threads.
 */
final class RunFinder {
  /** Characters whose cuts are the bits of one number. */
  private static final int BLOCK = Long.SIZE;

  /** So many cuts of a block are written whether it has them or not; few blocks have more. */
  private static final int HALF_OF_USUAL = 8;

  private static final int USUAL = 2 * HALF_OF_USUAL;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long SEVEN_BITS = EACH * Byte.MAX_VALUE;
  private static final long NOT_SINGLE = ~(EACH * CharClass.SINGLE);

  /** Brings the highest bits of all bytes together in the highest byte of the product. */
  private static final long GATHER = 0x0002040810204081L;

  private static final byte[] CLASSES = CharClass.classes();

  private byte[] types = {};
  private int[] starts = {};
  private int[] ends = {};

  /** Of each block where runs start, and behind which characters they end. */
  private long[] startBits = {};

  private long[] endBits = {};

  /** Makes room for a text of a length, and no more. */
  void makeRoom(int length) {
    int blocks = length / BLOCK + 1;
    types = new byte[blocks * BLOCK];
    starts = new int[length + USUAL + 1];
    ends = new int[length + USUAL + 1];
    startBits = new long[blocks];
    endBits = new long[blocks];
  }

  /** Of each character of the text its class, and space behind the last. */
  byte[] types() {
    return types;
  }

  int[] starts() {
    return starts;
  }

  int[] ends() {
    return ends;
  }

  /** Notes the classes of a part of a text. */
  void classify(char[] text, int from, int to) {
    byte[] noted = types;
    for (int i = from; i < to; i++) {
      noted[i] = CLASSES[text[i]];
    }
  }

  /** Finds the runs of a text whose classes are noted, and returns how many there are. */
  int find(int length) {
    int blocks = length / BLOCK + 1;
    // The space behind the text ends its last run.
    Arrays.fill(types, length, blocks * BLOCK, CharClass.SPACE);
    findBits(blocks);
    places(endBits, blocks, ends);
    return places(startBits, blocks, starts);
  }

  private void findBits(int blocks) {
    byte[] noted = types;
    long last = CharClass.SPACE;
    for (int block = 0; block < blocks; block++) {
      int from = block * BLOCK;
      long started = 0;
      long ended = 0;
      for (int i = 0; i < BLOCK; i += Long.BYTES) {
        long now = (long) LONGS.get(noted, from + i);
        long before = (now << Byte.SIZE) | last;
        last = now >>> (Long.SIZE - Byte.SIZE);
        // What differs is not zero where SINGLE is set now, whatever was before. No class has the
        // highest bit, which is set here if the sum is too large for the other seven.
        long cut = (now ^ (before & NOT_SINGLE)) + SEVEN_BITS;
        started |= gather(cut & inked(now)) << i;
        ended |= gather(cut & inked(before)) << i;
      }
      startBits[block] = started;
      endBits[block] = ended;
    }
  }

  /** The highest bit of each byte that has INK, the lowest bit. */
  private static long inked(long classes) {
    return (classes << (Byte.SIZE - 1)) & ~SEVEN_BITS;
  }

  private static long gather(long bits) {
    return (bits * GATHER) >>> (Long.SIZE - Byte.SIZE);
  }

  /** Writes where bits are set, and returns how many there are. */
  private static int places(long[] bits, int blocks, int[] to) {
    int size = 0;
    for (int block = 0; block < blocks; block++) {
      int from = block * BLOCK;
      long left = bits[block];
      // Two loops of a fixed length that is small enough for the compiler to write it out.
      for (int i = 0; i < HALF_OF_USUAL; i++) {
        to[size + i] = from + Long.numberOfTrailingZeros(left);
        left &= left - 1;
      }
      for (int i = HALF_OF_USUAL; i < USUAL; i++) {
        to[size + i] = from + Long.numberOfTrailingZeros(left);
        left &= left - 1;
      }
      for (int i = USUAL; left != 0; i++) {
        to[size + i] = from + Long.numberOfTrailingZeros(left);
        left &= left - 1;
      }
      size += Long.bitCount(bits[block]);
    }
    return size;
  }
}
