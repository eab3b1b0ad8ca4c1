package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.KeyProfile;
import dev.rasid.arabic.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** Cleans and checks the forms of names, and makes tokens of them. For one thread at a time. */
final class Form {
  /** The fewest letters of a form in a file; what is shorter is found where no name is. */
  static final int SHORTEST = 3;

  /** The most UTF-16 code units of a form. */
  static final int LONGEST = 200;

  /** The most tokens of a form, which bounds how far the matcher looks ahead. */
  static final int MOST_TOKENS = 24;

  /** Signs that no name has, and that patterns of other tools do. */
  private static final String PATTERN_SIGNS = "*[]{}^\\|";

  private final ArabicTokenizer tokenizer = new ArabicTokenizer();

  /**
   * Returns the clean text of a form: without vowel signs, tatweel and marks of direction, its
   * presentation forms replaced, one space between words.
   *
   * @throws IllegalArgumentException if it cannot be found in a text; the message says why
   */
  String clean(String form) {
    if (form.length() > LONGEST) {
      throw bad(
          form.substring(0, 20) + "…", "has " + form.length() + " characters, may have " + LONGEST);
    }
    for (int i = 0; i < form.length(); i++) {
      checkCharacter(form, i);
    }
    String clean = ArabicNormalizer.clean(form).text();
    if (clean.codePoints().noneMatch(Character::isLetter)) {
      throw bad(form, "has no letter");
    }
    TokenizedText text = tokenizer.tokenize(clean);
    if (text.size() > MOST_TOKENS) {
      throw bad(form, "has " + text.size() + " words and signs, may have " + MOST_TOKENS);
    }
    return clean.strip().replaceAll("\\s+", " ");
  }

  /** Returns a form to be shown: its encoding repaired, without invisible marks. */
  static String display(String form) {
    return ArabicNormalizer.repair(form).text().strip();
  }

  private static void checkCharacter(String form, int i) {
    char c = form.charAt(i);
    if (PATTERN_SIGNS.indexOf(c) >= 0) {
      throw bad(form, "has the sign " + c + ", but a form is no pattern: it is found as it is");
    }
    boolean paired =
        Character.isHighSurrogate(c)
            ? i + 1 < form.length() && Character.isLowSurrogate(form.charAt(i + 1))
            : !Character.isLowSurrogate(c)
                || (i > 0 && Character.isHighSurrogate(form.charAt(i - 1)));
    if (Character.isISOControl(c) || c == '\uFFFD' || !paired) {
      throw bad(form, String.format("has U+%04X, which is no character of a name", (int) c));
    }
  }

  private static IllegalArgumentException bad(String form, String why) {
    return new IllegalArgumentException("form \"" + form + "\" " + why);
  }

  static boolean isTooShort(String clean) {
    return clean.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST;
  }

  /** Whether somebody may have separated forms by commas. */
  static boolean hasComma(String clean) {
    return clean.indexOf(',') >= 0 || clean.indexOf('،') >= 0;
  }

  /** Returns the keys of the tokens of a clean form. */
  List<String> keys(String clean) {
    TokenizedText text = tokenizer.tokenize(clean);
    List<String> keys = new ArrayList<>(text.size());
    for (int i = 0; i < text.size(); i++) {
      keys.add(KeyProfile.SEARCH.key(text.form(i)));
    }
    return keys;
  }
}
