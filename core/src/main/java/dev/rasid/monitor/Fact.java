package dev.rasid.monitor;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;

/** What one report adds to a count, small enough to be kept for every report of a window. */
interface Fact {
  /** Oldest first; the order is total, as an id stands for one report. */
  Comparator<Fact> BY_TIME = Comparator.comparing(Fact::time).thenComparing(Fact::id);

  String id();

  Instant time();

  String outlet();

  void write(DataOutputStream out) throws IOException;
}
