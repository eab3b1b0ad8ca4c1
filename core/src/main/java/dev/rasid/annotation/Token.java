package dev.rasid.annotation;

import java.util.Objects;

/**
 * A word, number or sign of the text, with its clitics still on.
 *
 * @param kind what it is made of
 * @param form the clean form: encoding repaired, no vowel signs, no tatweel
 * @param key the folded form that spelling variants share; for matching, never for display
 */
public record Token(TokenKind kind, String form, String key) {
  /** The key of the layer of tokens; tokens do not overlap. */
  public static final SpanKey<Token> KEY = new SpanKey<>("tokens", Token.class);

  /** Checks that all parts are there. */
  public Token {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(form, "form must not be null");
    Objects.requireNonNull(key, "key must not be null");
  }
}
