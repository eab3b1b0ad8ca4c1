package dev.rasid.arabic.text;

import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.words.TextWords;
import dev.rasid.arabic.words.Word;
import dev.rasid.arabic.words.WordNote;
import java.util.function.IntFunction;

/**
 * The tokens of a text, made when they are read and shared between texts that have the same words.
 * Safe for use by several threads.
 */
final class TokenValues implements IntFunction<Token> {
  private static final WordNote<Token> NOTE = new WordNote<>(WordNote.Topic.TOKEN);

  private final TextWords words;
  private final byte[] kinds;

  /**
   * Makes them.
   *
   * @param words the words
   * @param kinds their kinds, see {@link TokenizedText#kindOf}; not to be changed
   */
  TokenValues(TextWords words, byte[] kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  @Override
  public Token apply(int index) {
    Word word = words.words()[index];
    TokenKind kind = TokenizedText.kindOf(kinds[index]);
    Token token = NOTE.find(word);
    if (token == null) {
      token = NOTE.keep(word, new Token(kind, word.form(), ArabicNormalizer.key(word.form())));
    }
    return token.kind() == kind ? token : new Token(kind, token.form(), token.key());
  }
}
