package dev.rasid.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Stance;
import dev.rasid.article.Article;
import dev.rasid.article.PageReader;
import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real pages, read from the shared data; run by {@code mvn -Pevaluate verify}. */
@Tag("evaluation")
class SharedDataTest {
  private static final int ARTICLES = 300;

  private static Path data() {
    Path data = Path.of(System.getProperty("rasid.shared", "../../../shared"), "data");
    assumeTrue(Files.isDirectory(data), () -> "the shared data is absent: " + data);
    return data;
  }

  private static List<Article> news() throws IOException {
    Path file = data().resolve("ant-news-2018-02_06.jsonl.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        Stream<JsonLine> lines = JsonLines.standard().read(in)) {
      return lines
          .limit(ARTICLES)
          .map(line -> ((JsonLine.Parsed) line).article().article())
          .toList();
    }
  }

  @Test
  void theSeedPageAndThreeHundredArticlesGoThrough() throws IOException {
    List<Article> articles = new ArrayList<>(news());
    try (Stream<Path> pages = Files.list(data().resolve("seed"))) {
      for (Path page : pages.sorted().toList()) {
        articles.add(PageReader.standard().read(page));
      }
    }
    assertThat(articles).hasSizeGreaterThan(ARTICLES);
    List<AnalyzedArticle> results = Corpus.analyze(articles, 2);
    results.forEach(Corpus::checkSpans);
    System.out.printf(
        "%d articles: %d sentences, %d mentions, %d stances%n",
        results.size(),
        results.stream().mapToInt(result -> result.get(Sentence.KEY).size()).sum(),
        results.stream().mapToInt(result -> result.get(Mention.KEY).size()).sum(),
        results.stream().mapToInt(result -> result.get(Stance.KEY).size()).sum());
  }

  @Test
  void oneAndEightThreadsGiveTheSameBytes() throws IOException {
    List<Article> articles = news();
    assertThat(Corpus.jsonLines(Corpus.analyze(articles, 8)))
        .isEqualTo(Corpus.jsonLines(Corpus.analyze(articles, 1)));
  }
}
