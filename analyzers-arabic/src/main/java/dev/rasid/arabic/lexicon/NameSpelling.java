package dev.rasid.arabic.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Spellings of names that mean the same: names written in one word or two, the cases of أبو, and بن
 * beside ابن.
 *
 * <p>All forms are brought to one spelling, with the words apart. Whatever else is written for a
 * stretch of these words leads to the same state, so that the spellings of a name do not multiply.
 */
final class NameSpelling {
  /** The most words of a name that are written as one: أبوعبدالله. */
  static final int MOST_GLUED = 3;

  static final String FATHER = "ابو";
  static final String SON = "بن";

  /** Keys of أبي and أبا. */
  static final List<String> FATHER_CASES = List.of("ابي", "ابا");

  static final String SON_WITH_ALEF = "ابن";

  private static final String SERVANT = "عبد";
  private static final String OWNER = "ذو";
  private static final String ARTICLE = "ال";
  private static final String LORD = "رب";

  /** Last words that are written on what is before: نصرالله, صلاحالدين. */
  private static final Set<String> GLUED_BEHIND = Set.of("الله", "الدين", "الاسلام");

  private static final int SHORTEST_BEHIND_FATHER = 3;
  private static final int SHORTEST_BEFORE = 2;

  private NameSpelling() {}

  /** Returns the words of a name in the one spelling. */
  static List<String> canonical(List<String> keys) {
    List<String> words = new ArrayList<>(keys.size() + 1);
    keys.forEach(key -> split(key, words));
    return words;
  }

  private static void split(String key, List<String> words) {
    if (FATHER_CASES.contains(key)) {
      words.add(FATHER);
    } else if (key.equals(SON_WITH_ALEF)) {
      words.add(SON);
    } else if (key.startsWith(FATHER) && key.length() >= FATHER.length() + SHORTEST_BEHIND_FATHER) {
      words.add(FATHER);
      split(key.substring(FATHER.length()), words);
    } else if (isGlued(key, SERVANT, ARTICLE)
        || isGlued(key, SERVANT, LORD)
        || isGlued(key, OWNER, ARTICLE)) {
      int head = key.startsWith(SERVANT) ? SERVANT.length() : OWNER.length();
      words.add(key.substring(0, head));
      words.add(key.substring(head));
    } else {
      splitBehind(key, words);
    }
  }

  /** Whether a word is a head and a word that begins so, of three letters or more. */
  private static boolean isGlued(String key, String head, String begin) {
    return key.startsWith(head + begin) && key.length() > head.length() + begin.length();
  }

  private static void splitBehind(String key, List<String> words) {
    for (String behind : GLUED_BEHIND) {
      if (key.endsWith(behind) && key.length() >= behind.length() + SHORTEST_BEFORE) {
        words.add(key.substring(0, key.length() - behind.length()));
        words.add(behind);
        return;
      }
    }
    words.add(key);
  }

  /**
   * Returns the other word that some words are written as, or an empty string if they are only
   * written apart.
   */
  static String glued(List<String> words) {
    String head = words.get(0);
    boolean mayBe =
        head.equals(FATHER)
            || head.equals(SERVANT)
            || head.equals(OWNER)
            || GLUED_BEHIND.contains(words.get(words.size() - 1));
    if (!mayBe) {
      return "";
    }
    String glued = String.join("", words);
    List<String> back = new ArrayList<>(MOST_GLUED);
    split(glued, back);
    return back.equals(words) ? glued : "";
  }
}
