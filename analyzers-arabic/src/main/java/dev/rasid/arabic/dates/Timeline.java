package dev.rasid.arabic.dates;

import dev.rasid.annotation.TimeExpression;
import dev.rasid.annotation.Zone;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an article in order of time, the date of its headline, and what contradicts itself.
 *
 * <p>Dates that are not resolved are left out. Where an article says how much time lies between two
 * dates of one sentence, or names the weekday of a date, that is checked: 2011 and six years later
 * is 2017, so {@code في 2018، بعد ست سنوات من 2011} is flagged.
 *
 * <pre>{@code
 * Timeline timeline = Timeline.of(analyzed);
 * timeline.events();          // by their first day, then by where they stand
 * timeline.headline();        // when what the headline says happened
 * timeline.contradictions();  // each with the spans that disagree
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class Timeline {
  private final List<Event> events;
  private final Optional<Event> headline;
  private final List<Contradiction> contradictions;

  private Timeline(
      List<Event> events, Optional<Event> headline, List<Contradiction> contradictions) {
    this.events = List.copyOf(events);
    this.headline = headline;
    this.contradictions = List.copyOf(contradictions);
  }

  /**
   * A date that the article gives.
   *
   * @param span the expression, in UTF-16 code units of the article's text
   * @param time its value
   * @param range the days it covers
   */
  public record Event(Span span, TimeExpression time, DateRange range) {
    /** Checks that the parts are there. */
    public Event {
      Objects.requireNonNull(span, "span must not be null");
      Objects.requireNonNull(time, "time must not be null");
      Objects.requireNonNull(range, "range must not be null");
    }
  }

  /**
   * Expressions that cannot all be right.
   *
   * @param spans the expressions, at least one
   * @param reason what they say and what it would have to be
   */
  public record Contradiction(List<Span> spans, String reason) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no span
     */
    public Contradiction {
      spans = List.copyOf(spans);
      Objects.requireNonNull(reason, "reason must not be null");
      if (spans.isEmpty()) {
        throw new IllegalArgumentException("a contradiction must have spans: " + reason);
      }
    }
  }

  /**
   * Makes the timeline of an article.
   *
   * @param article an article that {@code arabic.dates} has read
   * @return its timeline; without events if no date is resolved
   * @throws java.util.NoSuchElementException if the article has no layer of time expressions
   */
  public static Timeline of(AnalyzedArticle article) {
    Layer<TimeExpression> times = article.get(TimeExpression.KEY);
    List<Event> events = new ArrayList<>();
    for (Annotation<TimeExpression> it : times) {
      boolean dated =
          it.value().type() == TimeExpression.Type.DATE
              || it.value().type() == TimeExpression.Type.TIME;
      Optional<DateRange> range = dated ? DateRange.of(it.value().value()) : Optional.empty();
      range.ifPresent(days -> events.add(new Event(it.span(), it.value(), days)));
    }
    Optional<Event> headline = headline(article, events);
    List<Contradiction> contradictions = new TimelineCheck(article, events).contradictions();
    events.sort(
        Comparator.comparing((Event event) -> event.range().first())
            .thenComparing(event -> event.range().last())
            .thenComparing(Event::span));
    return new Timeline(events, headline, contradictions);
  }

  /** The first date of the headline, else of what follows it up to the end of the lead. */
  private static Optional<Event> headline(AnalyzedArticle article, List<Event> events) {
    Layer<Zone> zones = article.find(Zone.KEY).orElse(article.article().zones());
    @Nullable Event lead = null;
    for (Event event : events) {
      for (Annotation<Zone> zone : zones) {
        if (!zone.span().contains(event.span())) {
          continue;
        }
        if (zone.value() == Zone.HEADLINE) {
          return Optional.of(event);
        }
        boolean first = zone.value() == Zone.LEAD || zone.value() == Zone.DATELINE;
        if (first && lead == null && event.range().days() <= 1) {
          lead = event;
        }
      }
    }
    return Optional.ofNullable(lead);
  }

  /**
   * Returns the dates in order.
   *
   * @return by first day, last day and place in the text; unmodifiable
   */
  public List<Event> events() {
    return events;
  }

  /**
   * Returns when what the headline says happened.
   *
   * @return the first date of the headline, else the first day that the lead names, or empty
   */
  public Optional<Event> headline() {
    return headline;
  }

  /**
   * Returns what contradicts itself.
   *
   * @return in order of text; unmodifiable, often empty
   */
  public List<Contradiction> contradictions() {
    return contradictions;
  }
}
