package dev.rasid.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Mention;
import dev.rasid.article.Article;
import dev.rasid.article.PageReader;
import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of {@code seeds/} through every analyzer. */
class SeedsTest {

  private static List<Article> pages() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("..", "..", "seeds", "pages"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(PageReader.standard().read(file));
      }
    }
    return articles;
  }

  @Test
  void everySpanShowsWhatIsSaidOfIt() throws IOException {
    List<AnalyzedArticle> results = Corpus.analyze(pages(), 1);
    assertThat(results).hasSizeGreaterThanOrEqualTo(24);
    results.forEach(Corpus::checkSpans);
    assertThat(results).anyMatch(result -> !result.get(Mention.KEY).isEmpty());
  }

  @Test
  void eightThreadsGiveTheSameBytesAsOne() throws IOException {
    List<Article> pages = pages();
    assertThat(Corpus.jsonLines(Corpus.analyze(pages, 8)))
        .isEqualTo(Corpus.jsonLines(Corpus.analyze(pages, 1)));
  }

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException {
    List<AnalyzedArticle> results = Corpus.analyze(pages(), 1);
    String lines = Corpus.jsonLines(results);
    try (Stream<JsonLine> read =
        JsonLines.standard()
            .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))) {
      List<AnalyzedArticle> back = read.map(line -> ((JsonLine.Parsed) line).article()).toList();
      assertThat(back).isEqualTo(results);
      assertThat(Corpus.jsonLines(back)).isEqualTo(lines);
    }
  }
}
