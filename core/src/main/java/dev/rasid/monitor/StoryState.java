package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.IOException;

/** Counts in the state of a story tracker. */
final class StoryState {
  private StoryState() {}

  /** Reads how many parts follow, of which each takes some bytes at least. */
  static int readCount(DataInputStream in, int bytes) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available() / bytes) {
      throw new StateFormatException("count " + count + " is out of range");
    }
    return count;
  }
}
