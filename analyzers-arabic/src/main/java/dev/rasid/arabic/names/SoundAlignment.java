package dev.rasid.arabic.names;

/** The cheapest way to take one row of sounds for another; time is the product of the lengths. */
final class SoundAlignment {
  private SoundAlignment() {}

  /** The cost between an Arabic word and a Latin one. */
  static int across(String arabic, String latin) {
    return cost(arabic, latin, SoundCosts.ARABIC_TO_LATIN, true, false);
  }

  /** The cost between two Latin words. */
  static int latin(String left, String right) {
    return cost(left, right, SoundCosts.LATIN, false, false);
  }

  /** The cost between two Arabic words; a foreign one may be spelt in more ways. */
  static int arabic(String left, String right, boolean foreign) {
    return cost(left, right, foreign ? SoundCosts.FOREIGN : SoundCosts.ARABIC, true, true);
  }

  private static int cost(
      String left, String right, SoundCosts costs, boolean leftArabic, boolean rightArabic) {
    int width = right.length();
    int[] previous = new int[width + 1];
    int[] current = new int[width + 1];
    for (int j = 1; j <= width; j++) {
      previous[j] = previous[j - 1] + leaveOut(right, j - 1, costs, rightArabic, leftArabic);
    }
    for (int i = 1; i <= left.length(); i++) {
      int without = leaveOut(left, i - 1, costs, leftArabic, rightArabic);
      current[0] = previous[0] + without;
      for (int j = 1; j <= width; j++) {
        int both = previous[j - 1] + costs.replace(left.charAt(i - 1), right.charAt(j - 1));
        int rightOnly = current[j - 1] + leaveOut(right, j - 1, costs, rightArabic, leftArabic);
        current[j] = Math.min(both, Math.min(previous[j] + without, rightOnly));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[width];
  }

  private static int leaveOut(
      String sounds, int at, SoundCosts costs, boolean arabic, boolean otherArabic) {
    boolean first = at == 0;
    boolean last = at + 1 == sounds.length();
    return arabic
        ? costs.leaveOutArabic(sounds.charAt(at), first, last, !otherArabic)
        : SoundCosts.leaveOutLatin(sounds.charAt(at), first, last, otherArabic);
  }

  /** How many sounds of a word count: its consonants, and its vowels at half their number. */
  static int weight(String sounds) {
    int consonants = 0;
    int vowels = 0;
    for (int i = 0; i < sounds.length(); i++) {
      if ("aeiouwyAWYIEQ-".indexOf(sounds.charAt(i)) >= 0) {
        vowels++;
      } else {
        consonants++;
      }
    }
    return Math.max(2, consonants + (consonants < 2 ? vowels / 2 : 0));
  }
}
