package dev.rasid.monitor;

import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * An article as a monitor sees it: when it was published, and which part of its text is its own.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param analyzed the article with what its analyzers said
 * @param time when it was published
 * @param own the text that is the article's own report, in order and without overlaps: no
 *     navigation, no footers, no lines that tease other articles
 */
public record Report(AnalyzedArticle analyzed, Instant time, List<Span> own) {

  /** Earliest first; articles of one instant by their ids, so that the order is total. */
  public static final Comparator<Report> BY_TIME =
      Comparator.comparing(Report::time).thenComparing(Report::id);

  /**
   * Checks the spans.
   *
   * @throws IllegalArgumentException if they are not in order, overlap, or end after the text
   */
  public Report {
    Objects.requireNonNull(analyzed, "analyzed must not be null");
    Objects.requireNonNull(time, "time must not be null");
    own = List.copyOf(own);
    int end = 0;
    for (Span span : own) {
      if (span.start() < end || span.end() > analyzed.article().text().length()) {
        throw new IllegalArgumentException(
            "own span %s of %s must start at %d or later and end by %d"
                .formatted(span, analyzed.article().id(), end, analyzed.article().text().length()));
      }
      end = span.end();
    }
  }

  /**
   * Creates the report of an article whose zones say what is its own; without zones all is.
   *
   * @param analyzed the article, which says when it was published
   * @return the report
   * @throws IllegalArgumentException if the article does not say when it was published
   */
  public static Report of(AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    Instant time =
        article
            .published()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "article "
                            + article.id()
                            + " must say when it was published, for a monitor to place it in time"))
            .toInstant();
    return new Report(analyzed, time, reported(analyzed));
  }

  /** The text of an article that its zones say is its own; without zones all is. */
  static List<Span> reported(AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    Layer<Zone> zones = analyzed.find(Zone.KEY).orElseGet(article::zones);
    if (zones.isEmpty()) {
      return article.text().isEmpty() ? List.of() : List.of(new Span(0, article.text().length()));
    }
    List<Span> own = new ArrayList<>();
    for (Annotation<Zone> zone : zones) {
      if (zone.value().isReport()) {
        own.add(zone.span());
      }
    }
    return own;
  }

  /**
   * Returns the article's identifier.
   *
   * @return not blank
   */
  public String id() {
    return analyzed.article().id();
  }

  /**
   * Returns the outlet.
   *
   * @return its name, or empty text if the article does not say
   */
  public String outlet() {
    return analyzed.article().source().orElse("");
  }
}
