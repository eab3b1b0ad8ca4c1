package dev.rasid.export;

import com.google.common.collect.ImmutableSet;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.article.ArticleBuilder;
import dev.rasid.text.Annotation;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/**
 * The article itself, as this library writes it (one text) and as feeds bring it (title and body).
 */
final class ArticleCodec {
  private static final ImmutableSet<String> OWN_FIELDS =
      ImmutableSet.of(
          "id",
          "source",
          "uri",
          "language",
          "published",
          "authors",
          "author",
          "metadata",
          "text",
          "title",
          "body",
          "givenZones");

  private ArticleCodec() {}

  static void write(LineWriter out, Article article) {
    out.string("id", article.id());
    out.string("source", article.source());
    out.string("uri", article.uri());
    if (!article.language().equals("ar")) {
      out.string("language", article.language());
    }
    out.string("published", article.published().map(OffsetDateTime::toString));
    if (!article.authors().isEmpty()) {
      out.strings("authors", article.authors());
    }
    if (!article.metadata().isEmpty()) {
      out.name("metadata").beginObject();
      article.metadata().forEach((name, value) -> out.string(name, value));
      out.endObject();
    }
    out.string("text", article.text());
    if (!article.zones().isEmpty()) {
      TextCodecs.ZONES.write(out, "givenZones", article.zones());
    }
  }

  /**
   * Reads an article.
   *
   * @param line the whole object
   * @param taken the members that are no metadata because a layer is in them
   */
  static Article read(Json.Obj line, Set<String> taken) {
    ArticleBuilder builder = Article.builder();
    // Only the bounds of zones need the length, and the builder checks those.
    Fields in = new Fields(line, Integer.MAX_VALUE);
    if (in.find("id") instanceof Json.Num number) {
      builder.id(number.literal());
    } else {
      in.optionalString("id").ifPresent(builder::id);
    }
    // Feeds write what they do not know as an empty string.
    in.optionalString("source").filter(ArticleCodec::hasText).ifPresent(builder::source);
    in.optionalString("uri").filter(ArticleCodec::hasText).ifPresent(builder::uri);
    in.optionalString("language").filter(ArticleCodec::hasText).ifPresent(builder::language);
    in.optionalString("published")
        .filter(ArticleCodec::hasText)
        .map(ArticleCodec::time)
        .ifPresent(builder::published);
    in.strings("authors").forEach(builder::author);
    in.optionalString("author").filter(ArticleCodec::hasText).ifPresent(builder::author);
    readText(in, builder);
    readMetadata(in, builder, taken);
    return builder.build();
  }

  private static void readText(Fields in, ArticleBuilder builder) {
    boolean whole = in.find("text") != null;
    boolean inParts = in.find("title") != null || in.find("body") != null;
    if (whole == inParts) {
      throw new JsonException(
          whole
              ? "\"text\" is given beside \"title\" or \"body\""
              : "none of \"text\", \"title\" and \"body\" is given");
    }
    in.optionalString("text").ifPresent(builder::text);
    in.optionalString("title").ifPresent(builder::title);
    in.optionalString("body").ifPresent(builder::body);
    if (in.find("givenZones") != null) {
      for (Annotation<Zone> zone : TextCodecs.ZONES.read(in, "givenZones")) {
        builder.zone(zone.value(), zone.span());
      }
    }
  }

  private static void readMetadata(Fields in, ArticleBuilder builder, Set<String> taken) {
    Map<String, Json> given = Map.of();
    if (in.find("metadata") != null) {
      given = in.object("metadata").object().members();
      given.forEach((name, value) -> metadata(builder, name, value));
    }
    for (Map.Entry<String, Json> member : in.object().members().entrySet()) {
      String name = member.getKey();
      if (OWN_FIELDS.contains(name) || taken.contains(name)) {
        continue;
      }
      if (given.containsKey(name)) {
        throw new JsonException("\"" + name + "\" is given twice, once in \"metadata\"");
      }
      metadata(builder, name, member.getValue());
    }
  }

  private static void metadata(ArticleBuilder builder, String name, Json value) {
    if (value != Json.Name.NULL) {
      builder.metadata(name, value instanceof Json.Str text ? text.value() : value.compact());
    }
  }

  private static OffsetDateTime time(String written) {
    try {
      return OffsetDateTime.parse(written);
    } catch (DateTimeParseException e) {
      throw new JsonException(
          "\"published\" must be a time with an offset, such as 2018-02-01T00:02:30+02:00, not \""
              + written
              + "\"");
    }
  }

  private static boolean hasText(String value) {
    return !value.isBlank();
  }
}
