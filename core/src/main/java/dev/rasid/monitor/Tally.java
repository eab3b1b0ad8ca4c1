package dev.rasid.monitor;

import java.util.HashSet;
import java.util.Set;

/** Counts reports, and the distinct texts and outlets among them. */
final class Tally {
  private final Set<String> texts = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();
  private int reports;

  void add(String text, String outlet) {
    reports++;
    texts.add(text);
    outlets.add(outlet);
  }

  Counts counts() {
    return new Counts(reports, texts.size(), outlets.size());
  }
}
