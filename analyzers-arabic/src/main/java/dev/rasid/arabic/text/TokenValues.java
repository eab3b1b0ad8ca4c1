package dev.rasid.arabic.text;

import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.resource.WordCache;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, all made when one is first read: who reads one reads most. Tokens of common
 * words are shared between texts. Safe for use by several threads.
 */
final class TokenValues implements IntFunction<Token> {
  /** Room for 65,536 words, which take some 10 MB. */
  private static final int CACHE_BITS = 16;

  private static final WordCache<Token> CACHE = new WordCache<>(CACHE_BITS, TokenValues::likely);

  private final String clean;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;
  private final int size;
  private volatile Token @Nullable [] tokens;

  /**
   * Makes one.
   *
   * @param clean the clean text
   * @param starts where tokens begin in it; not to be changed
   * @param ends where they end; not to be changed
   * @param kinds their kinds, see {@link TokenizedText#kindOf}; not to be changed
   * @param size how many there are
   */
  TokenValues(String clean, int[] starts, int[] ends, byte[] kinds, int size) {
    this.clean = clean;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.size = size;
  }

  @Override
  public Token apply(int index) {
    Token[] made = tokens;
    if (made == null && index == 0) {
      return one(0);
    }
    if (made == null) {
      made = make();
      tokens = made;
    }
    return made[index];
  }

  private Token one(int index) {
    String form = clean.substring(starts[index], ends[index]);
    return new Token(TokenizedText.kindOf(kinds[index]), form, ArabicNormalizer.key(form));
  }

  private Token[] make() {
    Token[] made = new Token[size];
    CACHE.getAll(clean.toCharArray(), starts, ends, made);
    for (int i = 0; i < size; i++) {
      TokenKind kind = TokenizedText.kindOf(kinds[i]);
      if (made[i].kind() != kind) {
        made[i] = new Token(kind, made[i].form(), made[i].key());
      }
    }
    return made;
  }

  /** A token of the kind that its first letter suggests. */
  private static Token likely(String form) {
    char first = form.charAt(0);
    TokenKind kind =
        Character.isLetter(first)
            ? TokenKind.WORD
            : Character.isDigit(first) ? TokenKind.NUMBER : TokenKind.PUNCTUATION;
    return new Token(kind, form, ArabicNormalizer.key(form));
  }
}
