package dev.rasid.monitor;

import java.util.Arrays;

/**
 * Which articles have a mark: chains of entries in primitive arrays, by the mark's hash.
 *
 * <p>Articles are numbers from 0 on that the caller gives out and uses again.
 */
final class Postings {
  private static final int NONE = -1;

  private int[] heads = new int[1 << 10];
  private int[] marks = new int[1 << 10];
  private int[] articles = new int[1 << 10];
  private int[] next = new int[1 << 10];
  private int used;
  private int free = NONE;
  private int size;

  Postings() {
    Arrays.fill(heads, NONE);
  }

  void add(int article, int[] articleMarks) {
    for (int mark : articleMarks) {
      if (size >= heads.length) {
        grow();
      }
      int entry = entry();
      int head = head(mark);
      marks[entry] = mark;
      articles[entry] = article;
      next[entry] = heads[head];
      heads[head] = entry;
      size++;
    }
  }

  private int entry() {
    if (free != NONE) {
      int entry = free;
      free = next[entry];
      return entry;
    }
    if (used == marks.length) {
      marks = Arrays.copyOf(marks, 2 * used);
      articles = Arrays.copyOf(articles, 2 * used);
      next = Arrays.copyOf(next, 2 * used);
    }
    return used++;
  }

  void remove(int article, int[] articleMarks) {
    for (int mark : articleMarks) {
      int head = head(mark);
      int before = NONE;
      int entry = heads[head];
      while (entry != NONE && (marks[entry] != mark || articles[entry] != article)) {
        before = entry;
        entry = next[entry];
      }
      if (entry == NONE) {
        continue;
      }
      if (before == NONE) {
        heads[head] = next[entry];
      } else {
        next[before] = next[entry];
      }
      next[entry] = free;
      free = entry;
      size--;
    }
  }

  /**
   * Writes the articles that have a mark into {@code found}.
   *
   * @return how many there are; if they are more than {@code found} holds, all of it is filled, and
   *     one more than its length is returned
   */
  int find(int mark, int[] found) {
    int count = 0;
    for (int entry = heads[head(mark)]; entry != NONE; entry = next[entry]) {
      if (marks[entry] == mark) {
        if (count == found.length) {
          return count + 1;
        }
        found[count++] = articles[entry];
      }
    }
    return count;
  }

  private int head(int mark) {
    int hash = mark * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & (heads.length - 1);
  }

  private void grow() {
    int[] old = heads;
    heads = new int[2 * old.length];
    Arrays.fill(heads, NONE);
    for (int chain : old) {
      int entry = chain;
      while (entry != NONE) {
        int following = next[entry];
        int head = head(marks[entry]);
        next[entry] = heads[head];
        heads[head] = entry;
        entry = following;
      }
    }
  }
}
