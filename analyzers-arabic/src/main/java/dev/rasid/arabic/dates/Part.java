package dev.rasid.arabic.dates;

import org.jspecify.annotations.Nullable;

/** A part of an expression that was read up to a token. */
record Part(int end, When when, String rule) {
  /** Whichever was read further; the first if both were read as far. */
  static @Nullable Part longer(@Nullable Part one, @Nullable Part other) {
    if (one == null) {
      return other;
    }
    return other == null || other.end() <= one.end() ? one : other;
  }
}
