package dev.rasid.monitor;

import dev.rasid.annotation.Zone;
import dev.rasid.text.Annotation;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * Enough of an article to show it in a list.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param id the article's id
 * @param time when it was published
 * @param outlet the outlet, or empty
 * @param headline its headline, or else the beginning of its own text; cut after {@value
 *     #MAX_HEADLINE} UTF-16 code units
 */
public record ArticleRef(String id, Instant time, String outlet, String headline)
    implements Comparable<ArticleRef> {
  /** The longest headline. */
  public static final int MAX_HEADLINE = 200;

  private static final Comparator<ArticleRef> ORDER =
      Comparator.comparing(ArticleRef::time)
          .thenComparing(ArticleRef::id)
          .thenComparing(ArticleRef::outlet)
          .thenComparing(ArticleRef::headline);

  /** Checks that nothing is null. */
  public ArticleRef {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(time, "time must not be null");
    Objects.requireNonNull(outlet, "outlet must not be null");
    Objects.requireNonNull(headline, "headline must not be null");
  }

  /**
   * Refers to a report.
   *
   * @param report the report
   * @return what to show for it
   */
  public static ArticleRef of(Report report) {
    String text = report.analyzed().article().text();
    int start =
        report.analyzed().find(Zone.KEY).orElseGet(report.analyzed().article()::zones).stream()
            .filter(zone -> zone.value() == Zone.HEADLINE)
            .map(Annotation::start)
            .findFirst()
            .orElseGet(() -> report.own().isEmpty() ? 0 : report.own().get(0).start());
    return new ArticleRef(report.id(), report.time(), report.outlet(), line(text, start));
  }

  /** The line that begins somewhere, cut between characters. */
  private static String line(String text, int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int most = Math.min(text.length(), start + MAX_HEADLINE);
    int end = start;
    while (end < most && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    boolean half =
        end < text.length()
            && end > start
            && Character.isHighSurrogate(text.charAt(end - 1))
            && Character.isLowSurrogate(text.charAt(end));
    return text.substring(start, half ? end - 1 : end).strip();
  }

  @Override
  public int compareTo(ArticleRef other) {
    return ORDER.compare(this, other);
  }

  void write(DataOutputStream out) throws IOException {
    StateFile.writeText(out, id);
    StateTime.write(out, time);
    StateFile.writeText(out, outlet);
    StateFile.writeText(out, headline);
  }

  static ArticleRef read(DataInputStream in) throws IOException {
    return new ArticleRef(
        StateFile.readText(in), StateTime.read(in), StateFile.readText(in), StateFile.readText(in));
  }
}
