package dev.rasid.arabic.names;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters of one script.
 *
 * @param letters clean Arabic letters, or folded letters of another script
 * @param arabic whether they are Arabic
 */
record NameWord(String letters, boolean arabic) {

  /** The words of a name; signs between them are dropped. */
  static List<NameWord> split(String name) {
    String text = hasArabic(name) ? ArabicNormalizer.clean(name).text() : name;
    List<NameWord> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    boolean arabic = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (LatinLetters.isSilent(c)) {
        continue;
      }
      boolean isArabic = Letters.isArabic(c);
      boolean isLetter = isArabic || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (word.length() > 0 && (!isLetter || isArabic != arabic)) {
        words.add(new NameWord(word.toString(), arabic));
        word.setLength(0);
      }
      if (isLetter) {
        arabic = isArabic;
        word.append(isArabic ? c : LatinLetters.fold(c));
      }
    }
    return words;
  }

  private static boolean hasArabic(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x0600) {
        return true;
      }
    }
    return false;
  }
}
