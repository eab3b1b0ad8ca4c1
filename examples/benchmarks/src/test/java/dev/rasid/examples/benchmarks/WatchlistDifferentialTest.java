package dev.rasid.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.article.Article;
import dev.rasid.article.PageReader;
import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import dev.rasid.monitor.Alert;
import dev.rasid.monitor.Watchlist;
import dev.rasid.monitor.WatchlistBuilder;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A watchlist finds what Lucene's monitor finds, in articles and in texts that are only split, if
 * Lucene gets our keys and positions.
 */
class WatchlistDifferentialTest {

  @Test
  void theSameQueriesHoldForTheSampleCorpus() throws IOException {
    List<Article> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("..", "..", "seeds", "pages"))) {
      for (Path page : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        Article read = PageReader.standard().read(page);
        pages.add(Article.builder().id(read.id()).text(read.text()).build());
      }
    }
    assertThat(compare(analyzed(pages), 1500)).isGreaterThan(1000);
  }

  @Test
  @Tag("evaluation")
  void theSameQueriesHoldForTheNews() throws IOException {
    List<Article> news = news(2000);
    assertThat(news).hasSize(2000);
    System.out.printf(
        "10,000 queries over %d articles: %d matches, the same as Lucene's monitor%n",
        news.size(), compare(analyzed(news), 10_000));
  }

  /** Every word of the sample corpus, asked for as it is written, is found where it stands. */
  @Test
  void everyWordIsFoundAsItIsWritten() throws IOException {
    String page = Files.readString(Path.of("..", "..", "seeds", "pages", "alrabet-0312-ship.txt"));
    try (Pipeline pipeline = TextBenchmark.pipeline("arabic.text", "arabic.tokens")) {
      AnalyzedArticle article = pipeline.analyze(Article.builder().text(page).build());
      WatchlistBuilder builder = Watchlist.builder();
      List<Annotation<Token>> words = new ArrayList<>();
      for (Annotation<Token> token : article.get(Token.KEY)) {
        TokenKind kind = token.value().kind();
        if (kind != TokenKind.PUNCTUATION && kind != TokenKind.SYMBOL && kind != TokenKind.EMOJI) {
          builder.add("w" + words.size(), '"' + token.in(page) + '"');
          words.add(token);
        }
      }
      List<Alert> alerts = builder.build().match(article);
      assertThat(alerts).hasSameSizeAs(words).hasSizeGreaterThan(100);
      for (int i = 0; i < words.size(); i++) {
        assertThat(alerts.get(i).spans()).contains(words.get(i).span());
      }
    }
  }

  private static List<Article> news(int articles) throws IOException {
    String shared = System.getProperty(News.PROPERTY);
    assumeThat(shared).as("the folder of the shared data is not given").isNotNull();
    Path file = Path.of(shared, "data", "ant-news-2018-02_06.jsonl.gz");
    assumeThat(file).as("the news is absent").exists();
    List<Article> news = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        Stream<JsonLine> lines = JsonLines.standard().read(in)) {
      for (JsonLine line : (Iterable<JsonLine>) lines::iterator) {
        if (news.size() == articles) {
          break;
        }
        if (line instanceof JsonLine.Parsed parsed) {
          Article read = parsed.article().article();
          news.add(Article.builder().id(read.id()).text(read.text()).build());
        }
      }
    }
    return news;
  }

  private static List<AnalyzedArticle> analyzed(List<Article> articles) {
    try (Pipeline pipeline = TextBenchmark.pipeline("arabic.text", "arabic.tokens")) {
      return articles.stream().map(pipeline::analyze).toList();
    }
  }

  /** Returns how many matches there are in both. */
  private static long compare(List<AnalyzedArticle> articles, int queries) throws IOException {
    List<WordPositions> words = articles.stream().map(WordPositions::of).toList();
    List<WordPositions> sources = words.stream().filter(one -> one.size() > 40).toList();
    List<WatchQueries.Both> both = new WatchQueries(sources, 1).make(queries);
    Watchlist list = WatchQueries.watchlist(both);
    ArabicTokenizer tokenizer = new ArabicTokenizer();
    long matches = 0;
    try (Monitor monitor =
        new Monitor(new KeyAnalyzer(), new MultipassTermFilteredPresearcher(4))) {
      monitor.register(both.stream().map(WatchQueries.Both::monitored).toList());
      for (int i = 0; i < articles.size(); i++) {
        Document document = new Document();
        document.add(new TextField(WatchQueries.FIELD, words.get(i).lines(), Field.Store.NO));
        TreeSet<String> lucene = new TreeSet<>();
        monitor
            .match(document, QueryMatch.SIMPLE_MATCHER)
            .getMatches()
            .forEach(match -> lucene.add(match.getQueryId()));
        String id = articles.get(i).article().id();
        assertThat(new TreeSet<>(list.matching(articles.get(i)))).as(id).isEqualTo(lucene);
        String text = articles.get(i).article().text();
        assertThat(new TreeSet<>(list.matching(tokenizer.tokenizeRaw(text))))
            .as(id)
            .isEqualTo(lucene);
        matches += lucene.size();
      }
    }
    return matches;
  }
}
