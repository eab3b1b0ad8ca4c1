package dev.rasid.monitor;

import java.util.Arrays;

/** How many letters have to be put in, taken out or changed. */
final class EditDistance {
  private static final int LONGEST = 64;

  private EditDistance() {}

  /** The distance, or {@code limit} if it is not below that; long words are never near. */
  static int within(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit
        || a.length() > LONGEST
        || b.length() > LONGEST) {
      return limit;
    }
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least >= limit) {
        return limit;
      }
    }
    return Math.min(limit, row[b.length()]);
  }
}
