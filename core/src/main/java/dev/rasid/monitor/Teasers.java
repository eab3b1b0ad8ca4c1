package dev.rasid.monitor;

import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the headlines and abstracts of a window, and leaves out of an article's report the
 * lines that are another article's.
 *
 * <pre>{@code
 * Teasers teasers = Teasers.create();
 * Report report = teasers.read(analyzed); // every other part of a monitor takes this
 * }</pre>
 *
 * <p>Left out are
 *
 * <ul>
 *   <li>zones that are no report;
 *   <li>a line that is the headline of another article, whole, after a label of up to three words
 *       ("read also:"), or cut with an ellipsis;
 *   <li>a line that is the abstract (the metadata member {@value #ABSTRACT}) of another article,
 *       from the third line of the report on. In the first two it is the lead that two outlets took
 *       from one wire: so were all 39 lines of the shared news (22,083 articles of five outlets)
 *       that are an abstract of another outlet;
 *   <li>a line that an outlet repeats on pages of five different days, if it has at most twelve
 *       words, or is the first or last of the text. Longer lines that repeat inside a text are
 *       background that was used again, which a monitor wants to see.
 * </ul>
 *
 * <p>A line is compared by its words, whatever its marks and spelling variants; lines of fewer than
 * four words are no teasers. What an article is said to tease may be published later than the
 * article: pages are crawled after they are published. That counts as well if it was read before;
 * but a report that was made is not changed by what is read after it. Of 701 teasers in the shared
 * news, 2 tease an article that is later than their page, which is why this is left to {@link
 * DuplicateIndex}: it finds such lines when it is asked for pairs.
 *
 * <p>The window is 30 days unless said otherwise: 55 in 100 of those lines tease an article of the
 * last 7 days, 84 one of the last 30, 94 one of the last 60. What is remembered depends on the
 * articles and not on their order. Not safe for use by several threads.
 */
public final class Teasers {
  /** The metadata member that holds an article's abstract. */
  static final String ABSTRACT = "abstract";

  /** The window unless said otherwise. */
  public static final Duration DEFAULT_WINDOW = Duration.ofDays(30);

  private static final String KIND = "teasers";
  private static final int VERSION = 1;

  private final ForeignLines lines;
  private final WordReader reader = new WordReader();
  private Instant latest = Instant.MIN;

  private Teasers(ForeignLines lines) {
    this.lines = lines;
  }

  /**
   * Creates an empty memory with the {@linkplain #DEFAULT_WINDOW default window}.
   *
   * @return it
   */
  public static Teasers create() {
    return create(DEFAULT_WINDOW);
  }

  /**
   * Creates an empty memory.
   *
   * @param window how long an article is remembered after its publication, as seen from the latest
   * @return it
   * @throws IllegalArgumentException if the window is not longer than nothing, or over ten years
   */
  public static Teasers create(Duration window) {
    return new Teasers(new ForeignLines(Windows.check(window)));
  }

  /**
   * Remembers an article, and makes its report of what is its own as far as is known.
   *
   * @param analyzed the article, which says when it was published
   * @return the report, whose own spans are no more than the zones that are a report
   * @throws IllegalArgumentException if the article does not say when it was published
   */
  public Report read(AnalyzedArticle analyzed) {
    Report report = Report.of(analyzed);
    List<Span> body = body(report);
    PageText text = reader.read(analyzed.article().text(), body);
    Page page = page(report, text, reader);
    advance(report.time());
    lines.add(page);
    lines.expire(latest);
    boolean[] foreign = lines.find(page, text);
    return new Report(
        analyzed, report.time(), without(analyzed.article().text(), report.own(), text, foreign));
  }

  private void advance(Instant time) {
    if (time.isAfter(latest)) {
      latest = time;
    }
  }

  /** Returns the parts of a report below its headline; the whole if it is all headline. */
  static List<Span> body(Report report) {
    AnalyzedArticle analyzed = report.analyzed();
    List<Span> own = Report.reported(analyzed);
    Layer<Zone> zones = zones(analyzed);
    List<Span> body = new ArrayList<>();
    for (Annotation<Zone> zone : zones) {
      if (zone.value().isReport() && zone.value() != Zone.HEADLINE) {
        body.add(zone.span());
      }
    }
    return body.isEmpty() ? own : body;
  }

  private static Layer<Zone> zones(AnalyzedArticle analyzed) {
    return analyzed.find(Zone.KEY).orElseGet(() -> analyzed.article().zones());
  }

  static Page page(Report report, PageText text, WordReader reader) {
    Article article = report.analyzed().article();
    Optional<Span> headline =
        zones(report.analyzed()).stream()
            .filter(zone -> zone.value() == Zone.HEADLINE)
            .map(Annotation::span)
            .findFirst();
    String title = headline.map(article::text).orElse("");
    String lead = article.metadata().getOrDefault(ABSTRACT, "");
    return Page.of(
        new TimeKey(report.time(), report.id()),
        report.outlet(),
        reader.read(title).words(),
        reader.read(lead).words(),
        text);
  }

  /** Cuts lines out of spans, from break to break. */
  private static List<Span> without(
      String text, List<Span> own, PageText words, boolean[] foreign) {
    List<Span> kept = new ArrayList<>();
    int line = 0;
    for (Span span : own) {
      int from = span.start();
      for (; line < foreign.length && words.lineStart(line) < span.end(); line++) {
        if (foreign[line] && words.lineStart(line) >= from) {
          int start = words.lineStart(line);
          while (start > from && !WordReader.isBreak(text.charAt(start - 1))) {
            start--;
          }
          if (start > from) {
            kept.add(new Span(from, start));
          }
          from = words.lineEnd(line);
          while (from < span.end() && !WordReader.isBreak(text.charAt(from))) {
            from++;
          }
        }
      }
      if (from < span.end()) {
        kept.add(new Span(from, span.end()));
      }
    }
    return kept;
  }

  /**
   * Returns the number of articles that are remembered.
   *
   * @return at least 0
   */
  public int size() {
    return lines.size();
  }

  /**
   * Remembers what another memory does, as if its articles had been read here; the other stays as
   * it is.
   *
   * @param other with the same window
   * @throws IllegalArgumentException if the windows differ
   */
  public void merge(Teasers other) {
    requireSame(other);
    advance(other.latest);
    lines.addAll(other.lines);
    lines.expire(latest);
  }

  /** Refuses to merge what has another window. */
  void requireSame(Teasers other) {
    if (!lines.window().equals(other.lines.window())) {
      throw new IllegalArgumentException(
          "windows must be equal to merge, and are "
              + lines.window()
              + " and "
              + other.lines.window());
    }
  }

  /**
   * Writes the state; the same articles give the same bytes.
   *
   * @param out where to; it is flushed and stays open
   * @throws IOException if {@code out} throws it
   */
  public void save(OutputStream out) throws IOException {
    StateFile.write(
        out,
        KIND,
        VERSION,
        body -> {
          StateTime.write(body, latest);
          lines.write(body);
        });
  }

  /**
   * Reads a state.
   *
   * @param in where {@link #save} wrote; it is read up to the end of the state and stays open
   * @return the memory as it was
   * @throws StateFormatException if the state is damaged, of another kind or of another version
   * @throws IOException if {@code in} throws it
   */
  public static Teasers restore(InputStream in) throws IOException {
    return StateFile.read(
        in,
        KIND,
        VERSION,
        body -> {
          Instant latest = StateTime.read(body);
          Teasers teasers = new Teasers(ForeignLines.read(body));
          teasers.latest = latest;
          return teasers;
        });
  }
}
