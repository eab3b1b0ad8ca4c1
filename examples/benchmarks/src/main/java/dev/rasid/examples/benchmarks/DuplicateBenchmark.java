package dev.rasid.examples.benchmarks;

import dev.rasid.article.Article;
import dev.rasid.monitor.DuplicateIndex;
import dev.rasid.monitor.Report;
import dev.rasid.monitor.Teasers;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Duplicates and teasers of a stream of one article in ten minutes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DuplicateBenchmark {
  /** The benchmarks, in the order of the table. */
  static final List<String> ROWS =
      List.of("luceneArabicAnalyzer", "fingerprint", "duplicatesOfAWeek", "teasers");

  private static final Duration STEP = Duration.ofMinutes(10);

  /** Creates the benchmark, for JMH. */
  public DuplicateBenchmark() {}

  /** The articles as a stream whose time goes on, however often they come round. */
  @State(Scope.Thread)
  public static class Stream {
    private List<String> texts = List.of();
    private OffsetDateTime time = OffsetDateTime.of(2031, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** Creates the state, for JMH. */
    public Stream() {}

    /**
     * Takes the texts.
     *
     * @param articles with the texts
     */
    @Setup
    public void prepare(Articles articles) {
      texts = articles.texts();
    }

    AnalyzedArticle next(Articles articles) {
      time = time.plus(STEP);
      int next = articles.next();
      Article article =
          Article.builder().id("news-" + next).text(texts.get(next)).published(time).build();
      return AnalyzedArticle.builder(article).build();
    }
  }

  /** An index that holds nothing beyond the next article. */
  @State(Scope.Thread)
  public static class Moment {
    private final DuplicateIndex index =
        DuplicateIndex.builder()
            .window(Duration.ofMinutes(1))
            .teaserWindow(Duration.ofMinutes(1))
            .build();

    /** Creates the state, for JMH. */
    public Moment() {}
  }

  /** An index that holds a week, about a thousand articles. */
  @State(Scope.Thread)
  public static class Week {
    private final DuplicateIndex index = DuplicateIndex.builder().build();

    /** Creates the state, for JMH. */
    public Week() {}
  }

  /** Teasers of a month, about four thousand articles. */
  @State(Scope.Thread)
  public static class Month {
    private final Teasers teasers = Teasers.create();

    /** Creates the state, for JMH. */
    public Month() {}
  }

  /**
   * What all is relative to: Lucene's token stream, consumed.
   *
   * @param articles the articles
   * @param lucene the analyzer
   * @return the length of all terms
   * @throws IOException never, as the text is in memory
   */
  @Benchmark
  public long luceneArabicAnalyzer(Articles articles, TextBenchmark.Lucene lucene)
      throws IOException {
    return new TextBenchmark().luceneArabicAnalyzer(articles, lucene);
  }

  /**
   * A fingerprint, put into an index and taken out again, with nothing to compare it with.
   *
   * @param articles the articles
   * @param stream their times
   * @param moment the index
   * @return the number of pairs and articles
   */
  @Benchmark
  public long fingerprint(Articles articles, Stream stream, Moment moment) {
    return (long) moment.index.add(Report.of(stream.next(articles))).size() + moment.index.size();
  }

  /**
   * A fingerprint, its candidates among a thousand articles, and the pairs.
   *
   * @param articles the articles
   * @param stream their times
   * @param week the index
   * @return the number of pairs and articles
   */
  @Benchmark
  public long duplicatesOfAWeek(Articles articles, Stream stream, Week week) {
    return (long) week.index.add(Report.of(stream.next(articles))).size() + week.index.size();
  }

  /**
   * A report without teasers.
   *
   * @param articles the articles
   * @param stream their times
   * @param month the teasers
   * @return the number of own spans and articles
   */
  @Benchmark
  public long teasers(Articles articles, Stream stream, Month month) {
    Report report = month.teasers.read(stream.next(articles));
    return (long) report.own().size() + month.teasers.size();
  }
}
