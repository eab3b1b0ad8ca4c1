package dev.rasid.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.rasid.annotation.EntityType;
import dev.rasid.article.Article;
import dev.rasid.article.PageFormatException;
import dev.rasid.article.PageReader;
import dev.rasid.examples.quickstart.GoldArticle.GoldMention;
import dev.rasid.examples.quickstart.GoldLine.Marked;
import dev.rasid.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads annotated articles, one JSON object a line, and the texts that lie beside them. A line that
 * is wrong is a problem and left out.
 */
final class GoldFile {
  private final Path folder;

  private GoldFile(Path folder) {
    this.folder = folder;
  }

  static List<GoldArticle> read(Path file, Messages messages) {
    List<GoldArticle> articles = new ArrayList<>();
    List<String> lines;
    try {
      lines = PageReader.standard().read(file).text().lines().toList();
    } catch (PageFormatException e) {
      messages.problem(String.valueOf(e.getMessage()));
      return articles;
    } catch (IOException e) {
      messages.problem(file + ": " + Inputs.reason(e));
      return articles;
    }
    Path parent = file.toAbsolutePath().normalize().getParent();
    GoldFile gold = new GoldFile(parent == null ? file.toAbsolutePath() : parent);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String at = file + ":" + (i + 1) + ": ";
        try {
          articles.add(gold.article(GoldLine.parse(lines.get(i))));
        } catch (JsonProcessingException e) {
          messages.problem(at + "no JSON object: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
          messages.problem(at + e.getMessage());
        } catch (IOException e) {
          messages.problem(at + e.getMessage() + ": " + Inputs.reason(e));
        }
      }
    }
    return articles;
  }

  private GoldArticle article(GoldLine line) throws IOException {
    if (line.id().isBlank()) {
      throw new IllegalArgumentException("no id");
    }
    Article article = Article.builder().id(line.id()).text(text(line)).build();
    List<GoldMention> mentions = new ArrayList<>();
    int optional = 0;
    for (Marked marked : line.mentions()) {
      GoldMention mention = mention(marked, article.text());
      if (marked.optional()) {
        optional++;
      } else {
        mentions.add(mention);
      }
    }
    return new GoldArticle(article, mentions, optional);
  }

  /** The text in the line, or that of texts/ID.txt beside it, or that of the file it names. */
  private String text(GoldLine line) throws IOException {
    if (line.text().isPresent()) {
      return line.text().get();
    }
    Path byId = inFolder("texts/" + line.id() + ".txt");
    Path text = Files.exists(byId) || line.file().isEmpty() ? byId : inFolder(line.file().get());
    return PageReader.standard().read(text).text();
  }

  private Path inFolder(String name) {
    Path path = folder.resolve(name).normalize();
    if (!path.startsWith(folder)) {
      throw new IllegalArgumentException("file " + name + " is not in " + folder);
    }
    return path;
  }

  private static GoldMention mention(Marked marked, String text) {
    if (marked.start() < 0 || marked.end() <= marked.start() || marked.end() > text.length()) {
      throw new IllegalArgumentException(
          marked + ": no span of the text, which has " + text.length() + " code units");
    }
    Span span = new Span(marked.start(), marked.end());
    if (marked.surface().isPresent() && !span.in(text).equals(marked.surface().get())) {
      throw new IllegalArgumentException(marked + ": the text has \"" + span.in(text) + "\" there");
    }
    EntityType type =
        ParsedTag.type(marked.type().toUpperCase(Locale.ROOT))
            .orElseThrow(() -> new IllegalArgumentException(marked + ": unknown type"));
    return new GoldMention(span, type);
  }
}
