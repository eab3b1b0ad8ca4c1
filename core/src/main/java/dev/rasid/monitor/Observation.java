package dev.rasid.monitor;

import java.util.List;
import java.util.Objects;

/**
 * What a {@link Monitor} has to say after an article.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param report the article, and which part of its text is its own
 * @param alerts the stored queries that hold for it
 * @param duplicates earlier articles that it copies or revises, or that copy it
 * @param stories what it changed in the stories
 * @param spikes what became of spikes on the day that it shows to be over
 */
public record Observation(
    Report report,
    List<Alert> alerts,
    List<DuplicatePair> duplicates,
    List<StoryEvent> stories,
    List<SpikeEvent> spikes) {
  /** Copies the lists. */
  public Observation {
    Objects.requireNonNull(report, "report must not be null");
    alerts = List.copyOf(alerts);
    duplicates = List.copyOf(duplicates);
    stories = List.copyOf(stories);
    spikes = List.copyOf(spikes);
  }
}
