package dev.rasid.arabic.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects texts, each once. Not safe for use by several threads. */
final class TextPool {
  private static final int LONGEST = Texts.BLOCK - Texts.LENGTH_BYTES;

  private byte[][] blocks = new byte[4][];
  private int end;

  /** Open hash table of the places of the texts, plus one. */
  private int[] slots = new int[1 << 10];

  private int size;

  TextPool() {
    intern("");
  }

  /** Starts with the texts of another pool, in the same places. */
  TextPool(Texts texts) {
    end = texts.end;
    blocks = Arrays.copyOf(texts.blocks(), Math.max(4, texts.blocks().length));
    if ((end & Texts.BLOCK - 1) != 0) { // the last one will be written to, and is not ours
      int last = end >>> Texts.BLOCK_BITS;
      blocks[last] = Arrays.copyOf(blocks[last], Texts.BLOCK);
    }
    size = 0;
    for (int place = 0; place < end; ) {
      int at = place & Texts.BLOCK - 1;
      byte[] block = blocks[place >>> Texts.BLOCK_BITS];
      if (at + Texts.LENGTH_BYTES > Texts.BLOCK || isPadding(block, at, place)) {
        place = ((place >>> Texts.BLOCK_BITS) + 1) << Texts.BLOCK_BITS;
        continue;
      }
      count(place);
      place += Texts.LENGTH_BYTES + Texts.length(block, at);
    }
  }

  /** The rest of a block that had no room: only the first text of all is empty. */
  private static boolean isPadding(byte[] block, int at, int place) {
    return place != Texts.EMPTY && Texts.length(block, at) == 0;
  }

  /** Returns all texts; nothing is added after. */
  Texts finish() {
    slots = new int[0];
    int used = (end + Texts.BLOCK - 1) >>> Texts.BLOCK_BITS;
    byte[][] kept = Arrays.copyOf(blocks, used);
    int rest = end & Texts.BLOCK - 1;
    if (rest != 0) {
      kept[used - 1] = Arrays.copyOf(kept[used - 1], rest);
    }
    return new Texts(kept, end);
  }

  String get(int place) {
    return view().get(place);
  }

  /** Returns the place of a text, which is added if it is new. */
  int intern(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int mask = slots.length - 1;
    int slot = Texts.hash(bytes, 0, bytes.length) & mask;
    while (slots[slot] != 0) {
      int place = slots[slot] - 1;
      if (Texts.equal(blocks[place >>> Texts.BLOCK_BITS], place & Texts.BLOCK - 1, bytes)) {
        return place;
      }
      slot = slot + 1 & mask;
    }
    int place = append(bytes);
    count(place);
    return place;
  }

  private int append(byte[] bytes) {
    if (bytes.length > LONGEST) {
      throw new IllegalArgumentException(
          "a text of " + bytes.length + " bytes is longer than " + LONGEST);
    }
    if ((end & Texts.BLOCK - 1) + Texts.LENGTH_BYTES + bytes.length > Texts.BLOCK) {
      end = ((end >>> Texts.BLOCK_BITS) + 1) << Texts.BLOCK_BITS;
    }
    int index = end >>> Texts.BLOCK_BITS;
    if (index == blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * index);
    }
    if (blocks[index] == null) {
      blocks[index] = new byte[Texts.BLOCK];
    }
    int at = end & Texts.BLOCK - 1;
    blocks[index][at] = (byte) (bytes.length >>> 8);
    blocks[index][at + 1] = (byte) bytes.length;
    System.arraycopy(bytes, 0, blocks[index], at + Texts.LENGTH_BYTES, bytes.length);
    int place = end;
    end += Texts.LENGTH_BYTES + bytes.length;
    return place;
  }

  private void count(int place) {
    size++;
    if (size * 3L > slots.length * 2L) {
      int[] before = slots;
      slots = new int[2 * before.length];
      for (int filled : before) {
        if (filled != 0) {
          put(filled - 1);
        }
      }
    }
    put(place);
  }

  private void put(int place) {
    int mask = slots.length - 1;
    int slot = view().hash(place) & mask;
    while (slots[slot] != 0) {
      slot = slot + 1 & mask;
    }
    slots[slot] = place + 1;
  }

  private Texts view() {
    return new Texts(blocks, end);
  }
}
