package dev.rasid.article;

import dev.rasid.annotation.Zone;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A news article: one text, untouched, and what its source says of it.
 *
 * <p>All offsets of all annotations count UTF-16 code units of {@link #text()}. Articles are
 * immutable and safe for use by any number of threads; an implementation of your own must be, too.
 *
 * <pre>{@code
 * Article article = Article.builder().title("…").body("…").source("وكالة").build();
 * }</pre>
 */
public interface Article {

  /**
   * Returns the identifier.
   *
   * @return not blank; if none was given, a digest of the text
   */
  String id();

  /**
   * Returns the whole text, every character as it was given.
   *
   * @return may be empty
   */
  String text();

  /**
   * Returns the zones that the caller knows; analyzers find others.
   *
   * @return may be empty
   */
  Layer<Zone> zones();

  /**
   * Returns the language.
   *
   * @return a BCP 47 tag, {@code ar} unless said otherwise
   */
  String language();

  /**
   * Returns the outlet that published the article.
   *
   * @return its name or id, or empty if unknown
   */
  Optional<String> source();

  /**
   * Returns when the article was published, in the outlet's own zone.
   *
   * @return the time, or empty if unknown; it is never guessed
   */
  Optional<OffsetDateTime> published();

  /**
   * Returns where the article was found; pages come with malformed addresses too, so this is text.
   *
   * @return the address, or empty if unknown
   */
  Optional<String> uri();

  /**
   * Returns the authors as the page names them.
   *
   * @return may be empty
   */
  List<String> authors();

  /**
   * Returns whatever else is known, such as the section.
   *
   * @return may be empty
   */
  Map<String, String> metadata();

  /**
   * Returns the title, if the caller knows it: the text of the first headline among {@link
   * #zones()}. The title of a plain page is for analyzers to find.
   *
   * @return the title, or empty if no zone is a headline
   */
  default Optional<String> title() {
    return zones().stream()
        .filter(zone -> zone.value() == Zone.HEADLINE)
        .findFirst()
        .map(zone -> text(zone.span()));
  }

  /**
   * Returns the characters that a span covers.
   *
   * @param span in UTF-16 code units of {@link #text()}
   * @return the covered part
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  default String text(Span span) {
    return span.in(text());
  }

  /**
   * Returns a builder of an article.
   *
   * @return a new builder
   */
  static ArticleBuilder builder() {
    return new ArticleBuilder();
  }
}
