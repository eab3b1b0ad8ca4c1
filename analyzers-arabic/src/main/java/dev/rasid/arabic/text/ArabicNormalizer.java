package dev.rasid.arabic.text;

import dev.rasid.text.AlignedText;
import dev.rasid.text.Alignment;
import java.util.Set;

/**
 * Makes clean text, and from it keys.
 *
 * <p>Clean text has its encoding repaired (presentation forms, letters of other keyboards, odd
 * spaces) and no vowel signs, tatweel or invisible controls; what was left out belongs to the
 * letter before it. A key folds hamza seats, alef maksura, teh marbuta, digits and Latin case, and
 * is for matching only. Both take time linear in the text. Safe for use by any number of threads.
 *
 * <pre>{@code
 * ArabicNormalizer.clean("محـمَّد").text(); // محمد
 * ArabicNormalizer.key("مدرسة");          // مدرسه
 * }</pre>
 */
public final class ArabicNormalizer {
  /** Words that a Persian keyboard ends with ی where Arabic writes ى. */
  private static final Set<String> ENDING_IN_MAKSURA =
      Set.of("عل", "إل", "ال", "حت", "مصطف", "موس", "عيس", "يحي", "لد", "مت", "سو");

  private static final int LONGEST_SUCH_WORD = 4;

  private ArabicNormalizer() {}

  /**
   * Cleans a text.
   *
   * @param raw any text, lone surrogates included
   * @return the clean text, aligned with {@code raw}
   */
  public static AlignedText clean(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    Alignment.Builder alignment = Alignment.builder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Letters.isDropped(c)) {
        alignment.delete(1);
      } else if (Letters.isPresentationForm(c)) {
        String expanded = Letters.expand(c);
        clean.append(expanded);
        alignment.replace(1, expanded.length());
      } else {
        char composed = i + 1 < raw.length() ? Letters.compose(c, raw.charAt(i + 1)) : (char) 0;
        if (composed != 0) {
          clean.append(composed);
          alignment.replace(2, 1);
          i++;
        } else {
          clean.append(c == 'ی' ? farsiYeh(raw, i, clean) : Letters.repair(c));
          alignment.keep(1);
        }
      }
    }
    return new AlignedText(clean.toString(), alignment.build());
  }

  /**
   * Folds clean text.
   *
   * @param clean clean text
   * @return its key, of the same length
   */
  public static String key(String clean) {
    StringBuilder key = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      key.append(Letters.key(clean.charAt(i)));
    }
    return key.toString();
  }

  /** Inside a word it is ي; at the end it is ي as well, but for a few words that end in ى. */
  private static char farsiYeh(String raw, int at, CharSequence cleanBefore) {
    for (int i = at + 1; i < raw.length() && i < at + 8; i++) {
      char next = raw.charAt(i);
      if (!Letters.isDropped(next)) {
        if (Letters.isArabic(next)) {
          return 'ي';
        }
        break;
      }
    }
    int start = cleanBefore.length();
    while (start > 0
        && cleanBefore.length() - start <= LONGEST_SUCH_WORD
        && Letters.isArabic(cleanBefore.charAt(start - 1))) {
      start--;
    }
    String before = cleanBefore.subSequence(start, cleanBefore.length()).toString();
    return ENDING_IN_MAKSURA.contains(before) ? 'ى' : 'ي';
  }
}
