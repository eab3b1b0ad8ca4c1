package dev.rasid.arabic.tagger;

import dev.rasid.arabic.resource.Mixing;
import dev.rasid.arabic.words.Word;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words of a part of a text, each once, with their rows. For one thread at a time. */
final class PartWords {
  private static final int SLOTS = 2 * TaggerWorker.LONGEST_PART;
  private static final int WIDTH = WordRows.WIDTH;

  private final WordRows source;

  private final @Nullable Word[] slots = new Word[SLOTS];
  private final int[] numbers = new int[SLOTS];
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

  PartWords(WordRows source) {
    this.source = source;
    System.arraycopy(source.make(""), 0, rows, 0, WIDTH);
    group[0] = Occurrences.NONE;
  }

  /** Forgets all words but the one outside of sentences. */
  void reset() {
    current++;
    groupCount = 0;
    size = 1;
  }

  int groupCount() {
    return groupCount;
  }

  /** The number of a word. */
  int number(Word word) {
    int slot = Mixing.mix(word.key()) & SLOTS - 1;
    while (part[slot] == current) {
      if (slots[slot] == word) {
        return numbers[slot];
      }
      slot = slot + 1 & SLOTS - 1;
    }
    part[slot] = current;
    slots[slot] = word;
    numbers[slot] = size;
    if ((size + 1) * WIDTH > rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
      group = Arrays.copyOf(group, 2 * group.length);
    }
    long[] row = source.of(word);
    System.arraycopy(row, 0, rows, size * WIDTH, WIDTH);
    boolean content = (row[WordRows.ROLE] & WordFeatures.CONTENT) != 0;
    group[size] = content ? group(row[WordRows.BASE]) : Occurrences.NONE;
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
