package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** The place of an article in time, where no two articles are at one place. */
record TimeKey(Instant time, String id) implements Comparable<TimeKey> {
  private static final long SECONDS_PER_DAY = 86_400;

  @Override
  public int compareTo(TimeKey other) {
    int order = time.compareTo(other.time);
    return order != 0 ? order : id.compareTo(other.id);
  }

  /** Tells whether a window that ends at {@code latest} no longer holds this. */
  boolean isOlderThan(Duration window, Instant latest) {
    return Duration.between(time, latest).compareTo(window) > 0;
  }

  /** Returns the day in UTC, counted from 1970. */
  long day() {
    return Math.floorDiv(time.getEpochSecond(), SECONDS_PER_DAY);
  }

  void write(DataOutputStream out) throws IOException {
    StateTime.write(out, time);
    StateFile.writeText(out, id);
  }

  static TimeKey read(DataInputStream in) throws IOException {
    Instant time = StateTime.read(in);
    return new TimeKey(time, StateFile.readText(in));
  }
}
