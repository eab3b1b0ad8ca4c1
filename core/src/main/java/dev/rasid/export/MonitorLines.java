package dev.rasid.export;

import dev.rasid.article.Article;
import dev.rasid.monitor.Alert;
import dev.rasid.monitor.ArticleRef;
import dev.rasid.monitor.Report;
import dev.rasid.monitor.Spike;
import dev.rasid.text.Span;
import java.io.IOException;

/**
 * Alerts and spikes as JSON Lines: one JSON object a line.
 *
 * <p>Spans are in UTF-16 code units of the article's text, and stand beside the words they cover.
 * Safe for use by any number of threads, each with an output of its own.
 */
public final class MonitorLines {
  private MonitorLines() {}

  /**
   * Writes an alert: {@code query}, {@code article}, {@code score}, {@code published}, {@code
   * outlet}, {@code uri}, {@code headline}, and {@code clauses} with their spans.
   *
   * @param alert the alert
   * @param report the report that it is of
   * @param out where to; something that encodes must encode in UTF-8
   * @throws IOException if {@code out} throws it
   * @throws IllegalArgumentException if the alert is of another article
   */
  public static void write(Alert alert, Report report, Appendable out) throws IOException {
    if (!alert.article().equals(report.id())) {
      throw new IllegalArgumentException(
          "an alert of " + alert.article() + " is none of " + report.id());
    }
    Article article = report.analyzed().article();
    LineWriter line = new LineWriter(article.text().length());
    line.beginObject();
    line.string("query", alert.query());
    line.string("article", alert.article());
    line.number("score", alert.score());
    line.string("published", report.time().toString());
    line.string("outlet", article.source());
    line.string("uri", article.uri());
    line.string("headline", ArticleRef.of(report).headline());
    line.name("clauses").beginArray();
    for (Alert.Clause clause : alert.clauses()) {
      line.beginObject().string("text", clause.text());
      line.name("spans").beginArray();
      for (Span span : clause.spans()) {
        line.beginObject();
        line.bounds(span);
        line.string("words", span.in(article.text()));
        line.endObject();
      }
      line.endArray().endObject();
    }
    line.endArray().endObject();
    out.append(line.toString()).append('\n');
  }

  /**
   * Writes a spike: {@code entity}, {@code name}, {@code type}, {@code start}, {@code peak}, {@code
   * end}, {@code ongoing}, {@code count}, {@code expected}, {@code score}, {@code reports}, and
   * {@code examples}.
   *
   * @param spike the spike
   * @param out where to; something that encodes must encode in UTF-8
   * @throws IOException if {@code out} throws it
   */
  public static void write(Spike spike, Appendable out) throws IOException {
    JsonWriter line = new JsonWriter();
    line.beginObject();
    line.string("entity", spike.entity().id());
    line.string("name", spike.entity().name());
    line.string("type", spike.entity().type().name());
    line.string("start", spike.start().toString());
    line.string("peak", spike.peak().toString());
    line.string("end", spike.end().toString());
    line.bool("ongoing", spike.ongoing());
    line.number("count", spike.count());
    line.number("expected", rounded(spike.expected()));
    line.number("score", rounded(spike.score()));
    line.number("reports", spike.reports());
    line.name("examples").beginArray();
    for (ArticleRef example : spike.examples()) {
      line.beginObject();
      line.string("id", example.id());
      line.string("published", example.time().toString());
      line.string("outlet", example.outlet());
      line.string("headline", example.headline());
      line.endObject();
    }
    line.endArray().endObject();
    out.append(line.toString()).append('\n');
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
