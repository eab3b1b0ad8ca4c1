package dev.rasid.arabic.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who spoke or acted before in an article, for verbs without a subject. */
final class SpeakerHistory {
  /** How many are looked at, newest first. */
  private static final int REACH = 12;

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(Speaker speaker, int statement, boolean spoke) {}

  void spoke(Speaker speaker, int statement) {
    if (speaker.isKnown()) {
      entries.add(new Entry(speaker, statement, true));
    }
  }

  /** Notes the subject of a statement in which nobody speaks. */
  void acted(Speaker speaker, int statement) {
    if (speaker.isKnown()) {
      entries.add(new Entry(speaker, statement, false));
    }
  }

  /** The one who spoke last in a statement. */
  Optional<Speaker> within(int statement, Agreement agreement) {
    for (int i = entries.size() - 1; i >= 0 && entries.get(i).statement() == statement; i--) {
      if (entries.get(i).speaker().agreement().fits(agreement)) {
        return Optional.of(entries.get(i).speaker());
      }
    }
    return Optional.empty();
  }

  /**
   * The last one who fits.
   *
   * @param speakersOnly whether those do not count who only acted
   */
  Optional<Speaker> last(Agreement agreement, boolean speakersOnly) {
    int oldest = Math.max(0, entries.size() - REACH);
    for (int i = entries.size() - 1; i >= oldest; i--) {
      Entry entry = entries.get(i);
      if ((entry.spoke() || !speakersOnly) && entry.speaker().agreement().fits(agreement)) {
        return Optional.of(entry.speaker());
      }
    }
    return Optional.empty();
  }
}
