package dev.rasid.arabic.tagger;

import java.util.Arrays;

/**
 * What labels the other tokens got that have the same word without proclitics: a first look at a
 * text tells a second one. A family name behind a title may be clear where the same name alone is
 * not.
 *
 * <p>Time is linear in the text. For one thread at a time.
 */
final class Consensus {
  /** No other token has the word, or it cannot be a name. */
  static final int NONE = 0;

  /** One other token has the word, and it is outside of names. */
  static final int OUTSIDE_ONCE = 1;

  /** Several have it, and all are outside of names. */
  static final int OUTSIDE = 2;

  private static final int LEVELS = 3;

  /** How many states there are. */
  static final int STATES = LEVELS * Labels.COUNT;

  /** By token: {@link #NONE} and so on, or a label and how many agree. */
  int[] states = new int[1024];

  private int[] next = new int[1024];
  private int[] firsts = new int[1024];
  private final int[] counts = new int[Labels.COUNT];

  /**
   * Finds the states of tokens.
   *
   * @param group by token: the number of its word, or -1 if the word cannot be a name
   * @param size the number of tokens
   * @param groups one more than the greatest number of a word
   * @param labels by token from {@code at}: its label
   */
  void find(int[] group, int size, int groups, byte[] labels, int at) {
    if (states.length < size) {
      states = new int[Math.max(size, 2 * states.length)];
      next = new int[states.length];
    }
    if (firsts.length < groups) {
      firsts = new int[Math.max(groups, 2 * firsts.length)];
    }
    Arrays.fill(firsts, 0, groups, Occurrences.NONE);
    for (int i = size - 1; i >= 0; i--) {
      states[i] = NONE;
      if (group[i] >= 0) {
        next[i] = firsts[group[i]];
        firsts[group[i]] = i;
      }
    }
    for (int g = 0; g < groups; g++) {
      if (firsts[g] != Occurrences.NONE && next[firsts[g]] != Occurrences.NONE) {
        slide(firsts[g], labels, at);
      }
    }
  }

  /** Moves a window over the tokens that have one word. */
  private void slide(int first, byte[] labels, int at) {
    Arrays.fill(counts, 0);
    int size = 0;
    int oldest = first;
    int newest = first;
    for (int i = first; i != Occurrences.NONE; i = next[i]) {
      while (newest != Occurrences.NONE && newest - i <= Occurrences.WINDOW) {
        counts[labels[at + newest]]++;
        size++;
        newest = next[newest];
      }
      while (i - oldest > Occurrences.WINDOW) {
        counts[labels[at + oldest]]--;
        size--;
        oldest = next[oldest];
      }
      counts[labels[at + i]]--;
      states[i] = state(size - 1);
      counts[labels[at + i]]++;
    }
  }

  /** The state of a token when so many others are counted. */
  private int state(int others) {
    if (counts[Labels.OUTSIDE] == others) {
      return Math.min(others, OUTSIDE);
    }
    int best = 0;
    for (int label = 1; label < Labels.COUNT; label++) {
      if (counts[label] > 0 && (best == 0 || counts[label] > counts[best])) {
        best = label;
      }
    }
    int level = counts[best] == others ? 2 : 2 * counts[best] >= others ? 1 : 0;
    return LEVELS * best + level;
  }

  /** Whether other tokens are in names. */
  static boolean isNamed(int state) {
    return state >= LEVELS;
  }

  /** The state without how many agree: 0 for none, 1 for outside, 1 more than the label. */
  static int coarse(int state) {
    return isNamed(state) ? 1 + state / LEVELS : Math.min(state, 1);
  }

  /** Whether most of the others got another label than the token itself. */
  static boolean disagrees(int state, int label) {
    return isNamed(state) ? state / LEVELS != label : state != NONE && label != Labels.OUTSIDE;
  }
}
