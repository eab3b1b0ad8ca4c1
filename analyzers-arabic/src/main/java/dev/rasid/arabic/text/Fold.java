package dev.rasid.arabic.text;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a key does not tell apart; a {@link KeyProfile} is a set of these.
 *
 * <p>Usable alone on any text, which is not cleaned before. Immutable and safe for use by any
 * number of threads.
 *
 * <pre>{@code
 * Fold.TEH_MARBUTA.apply("مدرسة"); // مدرسه
 * }</pre>
 */
public enum Fold {
  /** The hamza and madda on an alef: أ, إ and آ become ا. */
  ALEF,
  /** The alef wasla ٱ becomes ا. */
  WASLA,
  /** The alef maksura ى becomes ي. */
  ALEF_MAKSURA,
  /** The teh marbuta ة becomes ه. */
  TEH_MARBUTA,
  /** ؤ becomes و, ئ becomes ي, and ء is left out. */
  HAMZA_SEATS,
  /** Letters of other languages and for foreign sounds: پ becomes ب, گ becomes ك. */
  FOREIGN_LETTERS,
  /** Arabic-Indic, Persian and full-width digits become ASCII digits. */
  DIGITS,
  /** Arabic and Urdu punctuation becomes ASCII punctuation, ٫ a point and ٬ a comma. */
  PUNCTUATION,
  /** Latin, Greek and Cyrillic capitals become small letters, each on its own. */
  CASE,
  /** The tatweel is left out. */
  TATWEEL,
  /** The vowel signs, shadda and sukun, U+064B to U+0652, are left out. */
  VOWEL_SIGNS,
  /** The superscript alef, U+0670, is left out. */
  SUPERSCRIPT_ALEF;

  /** Case pairs beyond these blocks come with newer Unicode versions, so with the JDK. */
  private static final char LAST_CYRILLIC = '\u052F';

  private static final class ForeignLetters {
    static final Map<Character, Character> FOLDED = read();

    private static Map<Character, Character> read() {
      Map<Character, Character> folded = new HashMap<>();
      List<String> header = List.of("letter", "folded", "where");
      for (TsvRow row : TsvTable.load(Fold.class, "foreign-letters.tsv", header)) {
        if (row.cell(0).length() != 1 || row.cell(1).length() != 1) {
          throw row.bad("letter and folded must be one character each");
        }
        if (folded.put(row.cell(0).charAt(0), row.cell(1).charAt(0)) != null) {
          throw row.bad(row.cell(0) + " stands twice");
        }
      }
      return Map.copyOf(folded);
    }
  }

  /**
   * Folds a character.
   *
   * @param c any UTF-16 code unit
   * @return what it becomes; 0 if it is left out
   */
  public char apply(char c) {
    return switch (this) {
      case ALEF -> c == 'أ' || c == 'إ' || c == 'آ' ? 'ا' : c;
      case WASLA -> c == 'ٱ' ? 'ا' : c;
      case ALEF_MAKSURA -> c == 'ى' ? 'ي' : c;
      case TEH_MARBUTA -> c == 'ة' ? 'ه' : c;
      case HAMZA_SEATS -> c == 'ؤ' ? 'و' : c == 'ئ' ? 'ي' : c == 'ء' ? 0 : c;
      case FOREIGN_LETTERS -> ForeignLetters.FOLDED.getOrDefault(c, c);
      case DIGITS -> digit(c);
      case PUNCTUATION -> punctuation(c);
      case CASE -> lowerCase(c);
      case TATWEEL -> c == CleanTable.TATWEEL ? 0 : c;
      case VOWEL_SIGNS -> c >= 0x064B && c <= 0x0652 ? 0 : c;
      case SUPERSCRIPT_ALEF -> c == 0x0670 ? 0 : c;
    };
  }

  /**
   * Folds a text.
   *
   * @param text any text
   * @return the folded text, at most as long
   */
  public String apply(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char to = apply(c);
      if (to != 0 || c == 0) {
        folded.append(to);
      }
    }
    return folded.toString();
  }

  private static char digit(char c) {
    if (c >= '٠' && c <= '٩') {
      return (char) (c - '٠' + '0');
    }
    if (c >= '۰' && c <= '۹') {
      return (char) (c - '۰' + '0');
    }
    return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
  }

  private static char punctuation(char c) {
    return switch (c) {
      case '،', '٬' -> ',';
      case '؛' -> ';';
      case '؟' -> '?';
      case '۔', '٫' -> '.';
      case '؍' -> '/';
      case '٭' -> '*';
      case '٪' -> '%';
      case '؉' -> '‰';
      case '؊' -> '‱';
      case '؞' -> '…';
      case '﴾' -> '(';
      case '﴿' -> ')';
      default -> c;
    };
  }

  private static char lowerCase(char c) {
    boolean stable = c <= LAST_CYRILLIC || (c >= 0x1E00 && c <= 0x1EFF);
    return stable ? Character.toLowerCase(c) : c;
  }
}
