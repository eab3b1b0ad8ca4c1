package dev.rasid.arabic.names;

import java.util.List;

/** The key of a name of several Latin words, the same for all ways to write its joints. */
final class LatinCompound {
  private static final int SHORTEST_WITH_DIN = 7;

  private LatinCompound() {}

  /**
   * Abdel Fattah, Abdul-Fattah, Abdelfatah; Salah al-Din, Salaheddine, Salahuddin: one key each.
   */
  static String key(List<NameWord> words, int from, int to) {
    String key;
    if (to - from == 1) {
      key = LatinLetters.key(words.get(from).letters());
    } else {
      StringBuilder joined = new StringBuilder();
      for (int i = from; i < to; i++) {
        String letters = words.get(i).letters();
        if (i + 1 < to && Particle.isArticle(letters, words.get(i + 1).letters())) {
          continue;
        }
        joined.append(
            Particle.ofLatin(letters) == Particle.ABU ? "abu" : LatinLetters.key(letters));
      }
      key = joined.toString();
    }
    if (key.length() > 4 && key.startsWith("abd")) {
      key = "abd" + afterAbd(key);
    }
    return key.endsWith("din") || key.endsWith("dine") ? din(key) : key;
  }

  /** What follows "abd" without the article, whole or assimilated. */
  static String afterAbd(String key) {
    if (!LatinLetters.isVowel(key.charAt(3))) {
      return key.substring(3);
    }
    int l = key.indexOf('l', 3);
    if (l == 4) {
      return key.substring(5);
    }
    boolean assimilated = key.length() > 6 && "rsntdz".indexOf(key.charAt(4)) >= 0;
    return key.substring(assimilated ? 4 : 3);
  }

  private static String din(String key) {
    String stem = key.substring(0, key.lastIndexOf("din"));
    if (key.length() < SHORTEST_WITH_DIN) {
      return key;
    }
    int end = stem.length();
    if (end > 3 && stem.charAt(end - 1) == 'l' && LatinLetters.isVowel(stem.charAt(end - 2))) {
      end -= 2;
    } else if (end > 3 && LatinLetters.isVowel(stem.charAt(end - 1))) {
      end--;
    }
    return stem.substring(0, end) + "din";
  }
}
