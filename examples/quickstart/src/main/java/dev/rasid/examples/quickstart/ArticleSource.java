package dev.rasid.examples.quickstart;

import com.google.common.collect.AbstractIterator;
import dev.rasid.article.Article;
import dev.rasid.article.ArticleBuilder;
import dev.rasid.article.PageFormatException;
import dev.rasid.article.PageReader;
import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a list of files, read one at a time as they are asked for. What cannot be read is
 * a problem, what has no text is left out and told, and the rest goes on. Used by one thread.
 */
final class ArticleSource extends AbstractIterator<Article> implements AutoCloseable {
  private static final Pattern HTML =
      Pattern.compile("\\s*+<(?>!doctype\\s++html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  private final Iterator<Path> files;
  private final FolderIndex.Row defaults;
  private final Messages messages;
  private final Map<Path, FolderIndex> indexes = new HashMap<>();

  /** Where the article read last comes from. */
  private Path current = Path.of("");

  /** The JSON Lines file that is being read, and where it is. */
  private @Nullable OpenFile open;

  ArticleSource(List<Path> files, FolderIndex.Row defaults, Messages messages) {
    this.files = files.iterator();
    this.defaults = defaults;
    this.messages = messages;
  }

  private record OpenFile(Path path, Stream<JsonLine> lines, Iterator<JsonLine> next) {}

  @Override
  protected @Nullable Article computeNext() {
    while (open != null || files.hasNext()) {
      Article article = open != null ? nextLine(open) : nextFile(files.next());
      if (article != null && hasText(article)) {
        return article;
      }
    }
    return endOfData();
  }

  private boolean hasText(Article article) {
    if (article.text().isBlank()) {
      messages.note(place(article) + ": left out, as it has no text");
      return false;
    }
    if (HTML.matcher(article.text()).lookingAt()) {
      messages.note(
          place(article) + ": is HTML, whose tags are read as text; give the text without them");
    }
    return true;
  }

  /** Names the article read last by its file, and in a file of several also by its id. */
  String place(Article article) {
    return Inputs.isJsonLines(current) ? current + " " + article.id() : current.toString();
  }

  @Override
  public void close() {
    OpenFile file = open;
    open = null;
    if (file != null) {
      file.lines().close();
    }
  }

  private @Nullable Article nextFile(Path file) {
    current = file;
    try {
      if (!Inputs.isJsonLines(file)) {
        return page(file);
      }
      InputStream in = new BufferedInputStream(Files.newInputStream(file));
      Stream<JsonLine> lines;
      try {
        lines = JsonLines.standard().read(Inputs.isCompressed(file) ? new GZIPInputStream(in) : in);
      } catch (IOException e) {
        in.close();
        throw e;
      }
      open = new OpenFile(file, lines, lines.iterator());
    } catch (PageFormatException e) {
      messages.problem(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      messages.problem(file + ": " + Inputs.reason(e));
    }
    return null;
  }

  private Article page(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    FolderIndex.Row row =
        folder == null
            ? FolderIndex.Row.EMPTY
            : indexes.computeIfAbsent(folder, f -> FolderIndex.of(f, messages)).row(file);
    PageReader.Builder reader = PageReader.builder();
    row.source().or(defaults::source).ifPresent(reader::source);
    row.published().or(defaults::published).ifPresent(reader::published);
    row.uri().ifPresent(reader::uri);
    return reader.build().read(file);
  }

  private @Nullable Article nextLine(OpenFile file) {
    try {
      while (file.next().hasNext()) {
        JsonLine line = file.next().next();
        if (line instanceof JsonLine.Parsed parsed) {
          return withDefaults(parsed.article().article());
        }
        if (line instanceof JsonLine.Malformed malformed) {
          messages.problem(file.path() + ":" + malformed.number() + ": " + malformed.reason());
        }
      }
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      messages.problem(
          file.path()
              + ": "
              + e.getMessage()
              + (cause == null ? "" : ": " + Inputs.reason(cause))
              + "; the rest of it is left out");
    }
    close();
    return null;
  }

  /** Copies an article that does not say source or time, if the command line does. */
  private Article withDefaults(Article article) {
    Optional<String> source = article.source().or(defaults::source);
    Optional<OffsetDateTime> published = article.published().or(defaults::published);
    if (source.equals(article.source()) && published.equals(article.published())) {
      return article;
    }
    ArticleBuilder copy =
        Article.builder().id(article.id()).text(article.text()).language(article.language());
    article.zones().forEach(zone -> copy.zone(zone.value(), zone.span()));
    source.ifPresent(copy::source);
    published.ifPresent(copy::published);
    article.uri().ifPresent(copy::uri);
    article.authors().forEach(copy::author);
    article.metadata().forEach(copy::metadata);
    return copy.build();
  }
}
