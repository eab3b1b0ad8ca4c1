package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** How the parts of a story tracker's state are written. */
final class StoryState {
  private StoryState() {}

  static void writeTime(DataOutputStream out, Instant time) throws IOException {
    out.writeLong(time.getEpochSecond());
    out.writeInt(time.getNano());
  }

  static Instant readTime(DataInputStream in) throws IOException {
    long seconds = in.readLong();
    int nanos = in.readInt();
    try {
      return Instant.ofEpochSecond(seconds, nanos);
    } catch (DateTimeException | ArithmeticException e) {
      throw new StateFormatException("time " + seconds + " s is out of range", e);
    }
  }

  /** Reads how many parts follow, of which each takes some bytes at least. */
  static int readCount(DataInputStream in, int bytes) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available() / bytes) {
      throw new StateFormatException("count " + count + " is out of range");
    }
    return count;
  }
}
