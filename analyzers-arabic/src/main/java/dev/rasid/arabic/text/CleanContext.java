package dev.rasid.arabic.text;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text that their neighbours decide: what stands before is read from the output
 * so far (signs on it are skipped), what stands behind from the input.
 */
final class CleanContext {
  private static final Set<String> ENDING_IN_MAKSURA = words("farsi-yeh.tsv");
  private static final Set<String> JOINED_WORDS = words("joined-words.tsv");
  private static final int LONGEST_WORD = 12;

  /** How far behind a joiner the letters are looked for; joiners may stand in a row. */
  private static final int REACH = 8;

  private static final int LETTERS_BEHIND = 3;

  private CleanContext() {}

  /** Inside a word it is ي; at the end it is ي as well, but for words that end in ى. */
  static char farsiYeh(char[] in, int at, int length, char[] out, int used) {
    for (int i = at + 1; i < length; i++) {
      if (!CleanTable.isDropped(in[i])) {
        if (Letters.isArabic(in[i]) || CleanTable.form(in[i]) != null) {
          return 'ي';
        }
        break;
      }
    }
    String before = wordBefore(out, used);
    return before != null && endsInMaksura(before + 'ى') ? 'ى' : 'ي';
  }

  private static boolean endsInMaksura(String word) {
    return ENDING_IN_MAKSURA.contains(word)
        || ("وفل".indexOf(word.charAt(0)) >= 0 && ENDING_IN_MAKSURA.contains(word.substring(1)));
  }

  /** Whether a zero width non-joiner stands for a space. */
  static boolean isWordBreak(char[] in, int at, int length, char[] out, int used) {
    String before = wordBefore(out, used);
    if (before == null || !JOINED_WORDS.contains(before)) {
      return false;
    }
    int letters = 0;
    for (int i = at + 1; i < length && i <= at + REACH && letters < LETTERS_BEHIND; i++) {
      if (Letters.isArabic(in[i])) {
        letters++;
      } else if (!CleanTable.isDropped(in[i])) {
        break;
      }
    }
    return letters == LETTERS_BEHIND;
  }

  /** Whether tatweel touches no letter: writers use it as a dash, as in 10ـ15. */
  static boolean isDash(char[] in, int at, int length) {
    if (at > 0 && isOfWord(in[at - 1])) {
      return false;
    }
    int end = at;
    while (end < length && in[end] == CleanTable.TATWEEL) {
      end++;
    }
    return end == length || !isOfWord(in[end]);
  }

  /** Whether a character is a letter, becomes one, or is dropped, as the signs on letters are. */
  private static boolean isOfWord(char raw) {
    char clean = CleanTable.CLEAN[raw];
    return clean == 0 || clean == CleanTable.SPECIAL || Letters.isArabic(clean);
  }

  /** Whether a zero width joiner joins two emoji. */
  static boolean joinsEmoji(char[] in, int at, int length, char[] out, int used) {
    int last = lastBase(out, used);
    return last >= 0 && endsEmoji(out, last) && at + 1 < length && startsEmoji(in, at + 1, length);
  }

  /** Whether a variation selector stands behind something that has variants. */
  static boolean variesSymbol(char[] out, int used) {
    int last = lastBase(out, used);
    if (last < 0) {
      return false;
    }
    char c = out[last];
    return Character.isLowSurrogate(c)
        || (c >= '0' && c <= '9')
        || c == '#'
        || c == '*'
        || c == '©'
        || c == '®'
        || (c >= 0x2010 && c <= 0x3299);
  }

  /**
   * The letter that a base and a combining madda or hamza make together, or 0. A hamza below comes
   * first in canonical order, so it wins over a mark above that is there already.
   */
  static char compose(char base, char mark) {
    return switch (mark) {
      case 0x0653 -> base == 'ا' ? 'آ' : 0;
      case 0x0654 ->
          switch (base) {
            case 'ا' -> 'أ';
            case 'و' -> 'ؤ';
            case 'ي', 'ى' -> 'ئ';
            default -> 0;
          };
      case 0x0655 -> base == 'ا' || base == 'أ' || base == 'آ' ? 'إ' : 0;
      default -> 0;
    };
  }

  /** Returns the Arabic letters before the end of the output, or null if there are too many. */
  private static @Nullable String wordBefore(char[] out, int used) {
    char[] word = new char[LONGEST_WORD];
    int start = LONGEST_WORD;
    for (int i = used - 1; i >= 0; i--) {
      char c = out[i];
      if (Letters.isArabic(c)) {
        if (start == 0) {
          return null;
        }
        word[--start] = c;
      } else if (!CleanTable.isDropped(c)) {
        break;
      }
    }
    return new String(word, start, LONGEST_WORD - start);
  }

  private static int lastBase(char[] out, int used) {
    int last = used - 1;
    while (last >= 0 && CleanTable.isDropped(out[last]) && out[last] != 0x200D) {
      last--;
    }
    return last;
  }

  private static boolean endsEmoji(char[] out, int last) {
    char c = out[last];
    return c == 0xFE0F
        || isSymbol(c)
        || (last > 0 && Character.isLowSurrogate(c) && isEmojiSurrogate(out[last - 1]));
  }

  private static boolean startsEmoji(char[] in, int at, int length) {
    return isSymbol(in[at])
        || (isEmojiSurrogate(in[at]) && at + 1 < length && Character.isLowSurrogate(in[at + 1]));
  }

  private static boolean isSymbol(char c) {
    return c >= 0x2190 && c <= 0x2BFF;
  }

  /** Whether it is the first half of U+1F000 to U+1FBFF. */
  private static boolean isEmojiSurrogate(char c) {
    return c >= 0xD83C && c <= 0xD83E;
  }

  private static Set<String> words(String name) {
    return TsvTable.load(CleanContext.class, name, List.of("word")).stream()
        .map((TsvRow row) -> row.cell(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
