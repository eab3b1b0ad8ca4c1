package dev.rasid.arabic.tagger;

/** Where a word may stand, seen from the token that gets a label. */
final class Places {
  /** Two tokens before, one before, the token itself, one behind, two behind: by 2 + distance. */
  static final int HERE = 2;

  /** The token before another occurrence of the word in the text. */
  static final int BEFORE_OTHER = 5;

  /** The token behind another occurrence. */
  static final int BEHIND_OTHER = 6;

  static final int COUNT = 7;

  /** By place: the bit of {@link WordFeatures} that features must have to be seen from there. */
  private static final int[] REACHES = {
    WordFeatures.FAR,
    WordFeatures.BESIDE,
    WordFeatures.HERE,
    WordFeatures.BESIDE,
    WordFeatures.FAR,
    WordFeatures.OTHERS,
    WordFeatures.OTHERS
  };

  private Places() {}

  static boolean reaches(int reach, int place) {
    return (reach & REACHES[place]) != 0;
  }
}
