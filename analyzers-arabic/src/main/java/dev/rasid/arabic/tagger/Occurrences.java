package dev.rasid.arabic.tagger;

import java.util.Arrays;

/**
 * Links each token to the tokens before and behind it that have the same word without proclitics.
 * For one thread at a time.
 */
final class Occurrences {
  /** How many are looked at on either side. */
  static final int MOST = 4;

  /** How far away they may be, in tokens. */
  static final int WINDOW = 600;

  static final int NONE = -1;

  private int[] before = new int[1024];
  private int[] behind = new int[1024];
  private int[] lastOfType = new int[1024];

  /**
   * Links tokens.
   *
   * @param group by token: the number of its word, or -1 if the word is not linked
   * @param count the number of tokens
   * @param groups one more than the greatest number of a word
   */
  void link(int[] group, int count, int groups) {
    if (before.length < count) {
      before = new int[Math.max(count, 2 * before.length)];
      behind = new int[before.length];
    }
    if (lastOfType.length < groups) {
      lastOfType = new int[Math.max(groups, 2 * lastOfType.length)];
    }
    Arrays.fill(lastOfType, 0, groups, NONE);
    for (int i = 0; i < count; i++) {
      before[i] = NONE;
      behind[i] = NONE;
      int own = group[i];
      if (own >= 0) {
        int last = lastOfType[own];
        if (last != NONE && i - last <= WINDOW) {
          before[i] = last;
          behind[last] = i;
        }
        lastOfType[own] = i;
      }
    }
  }

  /** Writes the other occurrences that count for a token; returns how many, at most 2 * MOST. */
  int others(int token, int[] found) {
    int count = 0;
    int at = before[token];
    for (int n = 0; n < MOST && at != NONE && token - at <= WINDOW; n++) {
      found[count++] = at;
      at = before[at];
    }
    at = behind[token];
    for (int n = 0; n < MOST && at != NONE && at - token <= WINDOW; n++) {
      found[count++] = at;
      at = behind[at];
    }
    return count;
  }

  boolean hasOthers(int token) {
    return before[token] != NONE || behind[token] != NONE;
  }
}
