package dev.rasid.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import dev.rasid.annotation.Zone;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds an immutable {@link Article}.
 *
 * <p>Give either a {@link #text}, or a {@link #title} and a {@link #body}: these are joined by a
 * blank line and known as zones. Not safe for use by several threads.
 */
public final class ArticleBuilder {
  /** Letters of the longest code of a language, as ISO 639 has them. */
  private static final int LONGEST_LANGUAGE = 3;

  private @Nullable String id;
  private @Nullable String text;
  private @Nullable String title;
  private @Nullable String body;
  private final List<Annotation<Zone>> zones = new ArrayList<>();
  private String language = "ar";
  private @Nullable String source;
  private @Nullable OffsetDateTime published;
  private @Nullable String uri;
  private final List<String> authors = new ArrayList<>();
  private final Map<String, String> metadata = new LinkedHashMap<>();

  ArticleBuilder() {}

  /**
   * Sets the identifier; without one it is a digest of the text.
   *
   * @param id not blank
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public ArticleBuilder id(String id) {
    this.id = requireText(id, "id");
    return this;
  }

  /**
   * Sets the whole text.
   *
   * @param text any text, kept as it is
   * @return this builder
   */
  public ArticleBuilder text(String text) {
    this.text = Objects.requireNonNull(text, "text must not be null");
    return this;
  }

  /**
   * Sets the title, which becomes the headline zone.
   *
   * @param title any text
   * @return this builder
   */
  public ArticleBuilder title(String title) {
    this.title = Objects.requireNonNull(title, "title must not be null");
    return this;
  }

  /**
   * Sets the body, which becomes the lead and body zones: its first line that is not blank, and the
   * other ones.
   *
   * @param body any text
   * @return this builder
   */
  public ArticleBuilder body(String body) {
    this.body = Objects.requireNonNull(body, "body must not be null");
    return this;
  }

  /**
   * Says what a stretch of the text is.
   *
   * @param zone its kind
   * @param span in the text; it must not overlap another zone
   * @return this builder
   */
  public ArticleBuilder zone(Zone zone, Span span) {
    zones.add(new Annotation<>(span, zone));
    return this;
  }

  /**
   * Sets the language.
   *
   * @param language a BCP 47 tag such as {@code ar} or {@code ar-EG}, which is kept in the usual
   *     letters: {@code AR_eg} becomes {@code ar-EG}
   * @return this builder
   * @throws IllegalArgumentException if it is no such tag
   */
  public ArticleBuilder language(String language) {
    this.language = tag(requireText(language, "language"));
    return this;
  }

  private static String tag(String language) {
    try {
      Locale locale =
          new Locale.Builder().setLanguageTag(language.strip().replace('_', '-')).build();
      // Longer ones are well-formed and mean nothing: what begins with one is a word.
      if (locale.getLanguage().length() <= LONGEST_LANGUAGE) {
        return locale.toLanguageTag();
      }
    } catch (IllformedLocaleException e) {
      // Said below.
    }
    throw new IllegalArgumentException(
        "language \"" + language + "\" must be a BCP 47 tag such as ar or ar-EG");
  }

  /**
   * Sets the outlet.
   *
   * @param source its name or id, not blank
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public ArticleBuilder source(String source) {
    this.source = requireText(source, "source");
    return this;
  }

  /**
   * Sets the time of publication.
   *
   * @param published in the outlet's own zone
   * @return this builder
   */
  public ArticleBuilder published(OffsetDateTime published) {
    this.published = Objects.requireNonNull(published, "published must not be null");
    return this;
  }

  /**
   * Sets the address.
   *
   * @param uri where the article was found, not blank
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public ArticleBuilder uri(String uri) {
    this.uri = requireText(uri, "uri");
    return this;
  }

  /**
   * Adds an author.
   *
   * @param author as the page names it, not blank
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public ArticleBuilder author(String author) {
    authors.add(requireText(author, "author"));
    return this;
  }

  /**
   * Adds a piece of metadata; a later value of the same name replaces an earlier one.
   *
   * @param name of what is known, not blank
   * @param value what is known
   * @return this builder
   * @throws IllegalArgumentException if the name is blank
   */
  public ArticleBuilder metadata(String name, String value) {
    metadata.put(
        requireText(name, "metadata name"),
        Objects.requireNonNull(value, "metadata value must not be null"));
    return this;
  }

  /**
   * Returns the article.
   *
   * @return an immutable article
   * @throws IllegalStateException if neither a text nor a title or body was given, or both were
   * @throws IllegalArgumentException if a zone ends after the text or overlaps another
   */
  public Article build() {
    boolean inParts = title != null || body != null;
    if (inParts == (text != null)) {
      throw new IllegalStateException(
          inParts
              ? "text and title or body were given; an article takes either"
              : "no text was given; call text(..), or title(..) and body(..)");
    }
    List<Annotation<Zone>> allZones = new ArrayList<>(zones);
    String whole = text != null ? text : join(allZones);
    checkZones(Layer.of(allZones), whole.length());
    return new PlainArticle(
        id != null ? id : digest(whole),
        whole,
        Layer.of(allZones),
        language,
        Optional.ofNullable(source),
        Optional.ofNullable(published),
        Optional.ofNullable(uri),
        ImmutableList.copyOf(authors),
        ImmutableMap.copyOf(metadata));
  }

  private String join(List<Annotation<Zone>> allZones) {
    String head = title == null ? "" : title;
    String rest = body == null ? "" : body;
    if (!head.isBlank()) {
      allZones.add(new Annotation<>(new Span(0, head.length()), Zone.HEADLINE));
    }
    String gap = title == null || body == null ? "" : "\n\n";
    int offset = head.length() + gap.length();
    Zone next = Zone.LEAD;
    for (int start = 0; start < rest.length(); ) {
      int newline = rest.indexOf('\n', start);
      int end = newline < 0 ? rest.length() : newline;
      if (!rest.substring(start, end).isBlank()) {
        allZones.add(new Annotation<>(new Span(offset + start, offset + end), next));
        next = Zone.BODY;
      }
      start = end + 1;
    }
    return head + gap + rest;
  }

  private static void checkZones(Layer<Zone> zones, int length) {
    int free = 0;
    for (Annotation<Zone> zone : zones) {
      if (zone.end() > length) {
        throw new IllegalArgumentException(
            "zone "
                + zone.value()
                + " "
                + zone.span()
                + " ends after the text, which has "
                + length
                + " code units");
      }
      if (zone.start() < free) {
        throw new IllegalArgumentException(
            "zone "
                + zone.value()
                + " "
                + zone.span()
                + " overlaps the zone before it, which ends"
                + " at "
                + free);
      }
      free = zone.end();
    }
  }

  /** Hashes code units, not UTF-8, so that texts with lone surrogates stay apart. */
  private static String digest(String text) {
    return Hashing.sha256().hashUnencodedChars(text).toString().substring(0, 16);
  }

  static String requireText(String value, String what) {
    Objects.requireNonNull(value, () -> what + " must not be null");
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return value;
  }

  private record PlainArticle(
      String id,
      String text,
      Layer<Zone> zones,
      String language,
      Optional<String> source,
      Optional<OffsetDateTime> published,
      Optional<String> uri,
      List<String> authors,
      Map<String, String> metadata)
      implements Article {}
}
