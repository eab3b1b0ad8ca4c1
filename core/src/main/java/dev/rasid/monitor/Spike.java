package dev.rasid.monitor;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which an entity got far more attention than on the days before.
 *
 * <p>Immutable.
 *
 * @param entity who or what
 * @param start the first day
 * @param peak the day on which the largest part of all reports named it
 * @param end the last day so far
 * @param ongoing whether it may go on
 * @param count reports that name it on the peak day
 * @param expected how many were to be expected on that day, from the days before
 * @param score how rare such a day is by chance: 3 is one day in a thousand, 4 in ten thousand
 * @param reports reports that name it from the first to the last day
 * @param examples the first articles of the peak day
 */
public record Spike(
    EntityName entity,
    LocalDate start,
    LocalDate peak,
    LocalDate end,
    boolean ongoing,
    int count,
    double expected,
    double score,
    int reports,
    List<ArticleRef> examples) {
  /** Copies the examples. */
  public Spike {
    examples = List.copyOf(examples);
  }
}
