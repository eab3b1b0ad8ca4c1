package dev.rasid.monitor;

import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The shingles of one text, to compare others with. Not safe for use by several threads. */
final class ShingleTable {
  /** A shorter run of shared words is chance, or a name with its title. */
  private static final int MIN_RUN = 8;

  private final OwnText text;
  private final int[] lead;
  private final int mask;

  /** For each slot, one more than the place where a shingle first stands; 0 if there is none. */
  private final int[] slots;

  /** For each slot, the last comparison that hit it. */
  private final int[] hits;

  private final int distinct;
  private int comparison;

  ShingleTable(OwnText text) {
    this.text = text;
    lead = text.lead();
    long[] shingles = text.shingles();
    mask = Integer.highestOneBit(Math.max(2, 2 * shingles.length)) * 2 - 1;
    slots = new int[mask + 1];
    hits = new int[mask + 1];
    int count = 0;
    for (int i = 0; i < shingles.length; i++) {
      int slot = slot(shingles[i]);
      if (slots[slot] == 0) {
        slots[slot] = i + 1;
        count++;
      }
    }
    distinct = count;
  }

  private int slot(long shingle) {
    int slot = (int) shingle & mask;
    while (slots[slot] != 0 && text.shingles()[slots[slot] - 1] != shingle) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Compares with another text of which {@code other} is the table. */
  Overlap compare(ShingleTable other) {
    comparison++;
    int shared = 0;
    long[] theirs = other.text.shingles();
    boolean[] hit = new boolean[theirs.length];
    for (int i = 0; i < theirs.length; i++) {
      int slot = slot(theirs[i]);
      if (slots[slot] != 0) {
        hit[i] = true;
        if (hits[slot] != comparison) {
          hits[slot] = comparison;
          shared++;
        }
      }
    }
    long[] mine = text.shingles();
    boolean[] met = new boolean[mine.length];
    for (int i = 0; i < mine.length && shared > 0; i++) {
      met[i] = hits[slot(mine[i])] == comparison;
    }
    int myWords = covered(met);
    int theirWords = covered(hit);
    int size = text.words().length;
    int theirSize = other.text.words().length;
    return new Overlap(
        ratio(shared, distinct + other.distinct - shared),
        ratio(shared, Math.min(distinct, other.distinct)),
        Math.max(ratio(myWords, size), ratio(theirWords, theirSize)),
        Math.min(myWords, theirWords),
        leads(lead, other.lead),
        ratio(Math.min(size, theirSize), Math.max(size, theirSize)));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Returns the number of words that the shingles cover. */
  private static int covered(boolean[] shingles) {
    int words = 0;
    int end = 0;
    for (int i = 0; i < shingles.length; i++) {
      if (shingles[i]) {
        words += i + Shingles.WORDS - Math.max(end, i);
        end = i + Shingles.WORDS;
      }
    }
    return words;
  }

  private static double leads(int[] one, int[] two) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < two.length) {
      if (one[i] == two[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < two[j]) {
        i++;
      } else {
        j++;
      }
    }
    return ratio(shared, Math.min(one.length, two.length));
  }

  /**
   * Returns the runs of words that another, later text shares with this one. A run goes on in this
   * text as long as it does in the other; where it starts anew, it starts where this text first has
   * it.
   */
  List<SharedSpan> sharedWith(OwnText later) {
    List<SharedSpan> spans = new ArrayList<>();
    long[] theirs = later.shingles();
    int free = 0;
    int i = 0;
    while (i < theirs.length) {
      int at = slots[slot(theirs[i])] - 1;
      if (at < 0) {
        i++;
        continue;
      }
      int length = 1;
      while (i + length < theirs.length
          && at + length < text.shingles().length
          && text.shingles()[at + length] == theirs[i + length]) {
        length++;
      }
      int skipped = Math.max(0, free - i);
      add(spans, at + skipped, later, i + skipped, length + Shingles.WORDS - 1 - skipped);
      free = i + length + Shingles.WORDS - 1;
      i += length;
    }
    return spans;
  }

  /** Adds a run, in parts where words were left out of either text. */
  private void add(List<SharedSpan> spans, int mine, OwnText later, int theirs, int length) {
    int from = 0;
    for (int i = 1; i <= length; i++) {
      if (i == length || !text.continues(mine + i) || !later.continues(theirs + i)) {
        if (i - from >= MIN_RUN) {
          spans.add(
              new SharedSpan(
                  new Span(text.start(mine + from), text.end(mine + i - 1)),
                  new Span(later.start(theirs + from), later.end(theirs + i - 1))));
        }
        from = i;
      }
    }
  }
}
