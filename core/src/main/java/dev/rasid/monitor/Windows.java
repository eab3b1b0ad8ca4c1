package dev.rasid.monitor;

import java.time.Duration;

/** The bound of every window. */
final class Windows {
  /** Ten years: more than any monitor holds, and far from where times overflow. */
  private static final Duration LONGEST = Duration.ofDays(3652);

  private Windows() {}

  /**
   * Returns the window.
   *
   * @throws IllegalArgumentException if it is not longer than nothing, or over ten years
   */
  static Duration check(Duration window) {
    if (window.isZero() || window.isNegative() || window.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "window " + window + " must be longer than PT0S and at most " + LONGEST);
    }
    return window;
  }
}
