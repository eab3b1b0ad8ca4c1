package dev.rasid.arabic.tagger;

import java.util.Arrays;

/** The words of a part of a text, each once, with their rows. For one thread at a time. */
final class PartWords {
  private static final int SLOTS = 2 * TaggerWorker.LONGEST_PART;
  private static final int WIDTH = WordRows.WIDTH;

  private final long[] keys = new long[SLOTS];
  private final int[] words = new int[SLOTS];
  private final int[] part = new int[SLOTS];

  private final long[] bases = new long[SLOTS];
  private final int[] groups = new int[SLOTS];
  private final int[] groupPart = new int[SLOTS];

  private int current;
  private int size;
  private int groupCount;

  /** By word: its rows, see {@link WordRows}; the first word is what stands outside sentences. */
  long[] rows = new long[512 * WIDTH];

  /** By word: the number of its group of words that differ in proclitics, or -1. */
  int[] group = new int[512];

  /** Forgets all words but the one outside of sentences. */
  void reset(WordRows source) {
    current++;
    size = 0;
    groupCount = 0;
    source.copy(Hashing.exact(new char[0], 0, 0), new char[0], 0, 0, rows, 0);
    group[0] = Occurrences.NONE;
    size = 1;
  }

  int groupCount() {
    return groupCount;
  }

  /** The number of a word. */
  int number(WordRows source, char[] text, int start, int end) {
    long key = Hashing.exact(text, start, end);
    int slot = (int) key & SLOTS - 1;
    while (part[slot] == current) {
      if (keys[slot] == key) {
        return words[slot];
      }
      slot = slot + 1 & SLOTS - 1;
    }
    part[slot] = current;
    keys[slot] = key;
    words[slot] = size;
    if ((size + 1) * WIDTH > rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
      group = Arrays.copyOf(group, 2 * group.length);
    }
    int at = size * WIDTH;
    source.copy(key, text, start, end, rows, at);
    boolean content = (rows[at + WordRows.ROLE] & WordFeatures.CONTENT) != 0;
    group[size] = content ? group(rows[at + WordRows.BASE]) : Occurrences.NONE;
    return size++;
  }

  private int group(long base) {
    int slot = (int) base & SLOTS - 1;
    while (groupPart[slot] == current) {
      if (bases[slot] == base) {
        return groups[slot];
      }
      slot = slot + 1 & SLOTS - 1;
    }
    groupPart[slot] = current;
    bases[slot] = base;
    groups[slot] = groupCount;
    return groupCount++;
  }
}
