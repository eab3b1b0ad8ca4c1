package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/** The bound of the windows of duplicates and teasers, and how they are saved. */
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

  static void write(DataOutputStream out, Duration window) throws IOException {
    out.writeLong(window.getSeconds());
    out.writeInt(window.getNano());
  }

  static Duration read(DataInputStream in) throws IOException {
    long seconds = in.readLong();
    int nanos = in.readInt();
    if (seconds < 0 || seconds > LONGEST.toSeconds()) {
      throw new StateFormatException("window of " + seconds + " s is out of range");
    }
    return check(Duration.ofSeconds(seconds, nanos));
  }
}
