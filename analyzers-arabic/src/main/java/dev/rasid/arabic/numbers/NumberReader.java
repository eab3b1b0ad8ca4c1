package dev.rasid.arabic.numbers;

import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a token: digits, words, and words after digits.
 *
 * <p>Words are added up in groups below a thousand and multiplied by their scales. What و joins is
 * one number only as long as no decimal place is used twice: ثلاثة وعشرين is 23, ثلاثة وأربعة are
 * two numbers. Reading looks at no more than a fixed number of tokens. Safe for use by any number
 * of threads.
 */
public final class NumberReader {
  private final NumberLexicon lexicon = NumberLexicon.builtIn();

  /** Creates a reader. */
  public NumberReader() {}

  /**
   * Returns whether a number may begin with a word.
   *
   * @param key the search key of the word
   * @return whether it is a word of a number, with or without clitics
   */
  public boolean isNumberWord(String key) {
    return lexicon.has(key);
  }

  /**
   * Reads the cardinal number, fraction or percentage that begins at a token.
   *
   * @param tokens a text
   * @param at from 0 to {@code tokens.size() - 1}
   * @return the number, or null if none begins here
   */
  public @Nullable FoundNumber cardinal(NumberTokens tokens, int at) {
    return new CardinalReader(new NumberWords(tokens, lexicon), at).read();
  }

  /**
   * Reads the ordinal number that begins at a token: الأول, الحادي والعشرين, الـ20.
   *
   * @param tokens a text
   * @param at from 0 to {@code tokens.size() - 1}
   * @return the number, or null if none begins here
   */
  public @Nullable FoundNumber ordinal(NumberTokens tokens, int at) {
    return new OrdinalReader(new NumberWords(tokens, lexicon), at).read();
  }
}
