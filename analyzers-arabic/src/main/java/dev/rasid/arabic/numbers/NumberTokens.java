package dev.rasid.arabic.numbers;

import dev.rasid.annotation.TokenKind;

/** Tokens as numbers are read from them; offsets are UTF-16 code units of the clean text. */
public interface NumberTokens {
  /**
   * Returns how many tokens there are.
   *
   * @return at least 0
   */
  int size();

  /**
   * Returns what a token is made of.
   *
   * @param token from 0 to {@code size() - 1}
   * @return its kind
   */
  TokenKind kind(int token);

  /**
   * Returns the clean form of a token.
   *
   * @param token from 0 to {@code size() - 1}
   * @return its form
   */
  String form(int token);

  /**
   * Returns the search key of a token.
   *
   * @param token from 0 to {@code size() - 1}
   * @return its key
   */
  String key(int token);

  /**
   * Returns where a token begins.
   *
   * @param token from 0 to {@code size() - 1}
   * @return its first code unit
   */
  int start(int token);

  /**
   * Returns where a token ends.
   *
   * @param token from 0 to {@code size() - 1}
   * @return the code unit after its last
   */
  int end(int token);
}
