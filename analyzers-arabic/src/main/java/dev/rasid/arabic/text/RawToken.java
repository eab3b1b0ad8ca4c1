package dev.rasid.arabic.text;

import dev.rasid.annotation.TokenKind;
import java.util.Objects;

/**
 * A token by its offsets in clean text.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param kind what it is made of
 */
public record RawToken(int start, int end, TokenKind kind) {
  /**
   * Checks that the token has a kind and is not empty.
   *
   * @throws IllegalArgumentException if it ends where it starts, or before
   */
  public RawToken {
    Objects.requireNonNull(kind, "kind must not be null");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("token from " + start + " to " + end + " is empty");
    }
  }
}
