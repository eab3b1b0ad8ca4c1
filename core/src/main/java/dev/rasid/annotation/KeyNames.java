package dev.rasid.annotation;

import com.google.common.base.CharMatcher;
import java.util.Objects;

/** The rule both kinds of key follow for their names. */
final class KeyNames {
  private static final CharMatcher ALLOWED =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-."));

  private KeyNames() {}

  static void check(String name, Class<?> type) {
    Objects.requireNonNull(type, "type must not be null");
    if (name.isEmpty() || !ALLOWED.matchesAllOf(name)) {
      throw new IllegalArgumentException(
          "key name \"" + name + "\" must be made of a-z, 0-9, '-' and '.'");
    }
  }
}
