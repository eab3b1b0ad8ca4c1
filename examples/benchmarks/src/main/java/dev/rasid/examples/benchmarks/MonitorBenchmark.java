package dev.rasid.examples.benchmarks;

import dev.rasid.article.Article;
import dev.rasid.monitor.Watchlist;
import dev.rasid.monitor.WatchlistBuilder;
import dev.rasid.monitor.WordFrequencies;
import dev.rasid.pipeline.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Stored queries against articles, beside Lucene's monitor with its multipass presearcher.
 *
 * <p>Both get the same queries and the text of an article, and say which queries hold: what is
 * counted is all from the text on, with normalization and tokens. Ours runs a pipeline to tokens
 * and sentences; Lucene tokenizes and normalizes, without stems and stop words. {@code alerts} also
 * finds the spans of every clause.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MonitorBenchmark {
  private static final int SOURCES = 2000;
  private static final int COUNTED = 500;
  private static final int PASSES = 4;
  private static final long SEED = 7;

  /** Creates the benchmark, for JMH. */
  public MonitorBenchmark() {}

  /** Our list of some queries. */
  abstract static class Ours {
    private final Pipeline pipeline = TextBenchmark.pipeline("arabic.text", "arabic.tokens");
    private Watchlist list = Watchlist.builder().build();

    abstract int queries();

    /**
     * Builds the list, and says how much memory it takes.
     *
     * @param articles from which the queries are drawn
     */
    @Setup
    public void build(Articles articles) {
      List<WatchQueries.Both> made = made(articles, queries());
      WordFrequencies counts = new WordFrequencies();
      for (String text : articles.texts().subList(0, Math.min(COUNTED, articles.texts().size()))) {
        counts.add(pipeline.analyze(Article.builder().text(text).build()));
      }
      WatchlistBuilder builder = Watchlist.builder().frequencies(counts);
      made.forEach(query -> builder.add(query.id(), query.ours()));
      list = builder.build();
      long before = usedBytes();
      Watchlist copy = copy(made, counts);
      sayMemory("watchlist", before);
      if (copy.size() != list.size()) {
        throw new IllegalStateException(copy + " is not " + list);
      }
    }

    private static Watchlist copy(List<WatchQueries.Both> made, WordFrequencies counts) {
      WatchlistBuilder builder = Watchlist.builder().frequencies(counts);
      made.forEach(query -> builder.add(query.id(), query.ours()));
      return builder.build();
    }

    private void sayMemory(String what, long before) {
      long bytes = (usedBytes() - before) / Math.max(1, queries());
      System.out.printf("# %s, %d queries: %d bytes a query%n", what, queries(), bytes);
    }

    int matching(Article article) {
      return list.matching(pipeline.analyze(article)).size();
    }

    int alerts(Article article) {
      return list.match(pipeline.analyze(article)).size();
    }

    /** Closes the pipeline. */
    @TearDown
    public void close() {
      pipeline.close();
    }
  }

  /** Lucene's monitor of some queries. */
  abstract static class Lucene {
    private final Monitor monitor;

    Lucene() {
      try {
        monitor =
            new Monitor(new NormalizingAnalyzer(), new MultipassTermFilteredPresearcher(PASSES));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    abstract int queries();

    /**
     * Registers the queries, and says how much memory they take.
     *
     * @param articles from which the queries are drawn
     * @throws IOException never, as all is in memory
     */
    @Setup
    public void build(Articles articles) throws IOException {
      List<WatchQueries.Both> made = made(articles, queries());
      long before = usedBytes();
      monitor.register(made.stream().map(WatchQueries.Both::monitored).toList());
      long bytes = (usedBytes() - before) / Math.max(1, queries());
      System.out.printf("# Lucene's monitor, %d queries: %d bytes a query%n", queries(), bytes);
    }

    int matching(String text) throws IOException {
      Document document = new Document();
      document.add(new TextField(WatchQueries.FIELD, text, Field.Store.NO));
      return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
    }

    /**
     * Closes the monitor.
     *
     * @throws IOException never, as all is in memory
     */
    @TearDown
    public void close() throws IOException {
      monitor.close();
    }
  }

  private static final class NormalizingAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new StandardTokenizer();
      return new TokenStreamComponents(
          tokens, new ArabicNormalizationFilter(new LowerCaseFilter(tokens)));
    }
  }

  private static List<WatchQueries.Both> made(Articles articles, int queries) {
    List<WordPositions> sources = new ArrayList<>();
    try (Pipeline pipeline = TextBenchmark.pipeline("arabic.text", "arabic.tokens")) {
      for (String text : articles.texts().subList(0, Math.min(SOURCES, articles.texts().size()))) {
        sources.add(WordPositions.of(pipeline.analyze(Article.builder().text(text).build())));
      }
    }
    return new WatchQueries(sources, SEED).make(queries);
  }

  private static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Our list of 1,000 queries. */
  @State(Scope.Thread)
  public static class Ours1000 extends Ours {
    /** Creates the state, for JMH. */
    public Ours1000() {}

    @Override
    int queries() {
      return 1_000;
    }
  }

  /** Lucene's monitor of 1,000 queries. */
  @State(Scope.Thread)
  public static class Lucene1000 extends Lucene {
    /** Creates the state, for JMH. */
    public Lucene1000() {}

    @Override
    int queries() {
      return 1_000;
    }
  }

  /** Our list of 10,000 queries. */
  @State(Scope.Thread)
  public static class Ours10000 extends Ours {
    /** Creates the state, for JMH. */
    public Ours10000() {}

    @Override
    int queries() {
      return 10_000;
    }
  }

  /** Lucene's monitor of 10,000 queries. */
  @State(Scope.Thread)
  public static class Lucene10000 extends Lucene {
    /** Creates the state, for JMH. */
    public Lucene10000() {}

    @Override
    int queries() {
      return 10_000;
    }
  }

  /** Our list of 100,000 queries. */
  @State(Scope.Thread)
  public static class Ours100000 extends Ours {
    /** Creates the state, for JMH. */
    public Ours100000() {}

    @Override
    int queries() {
      return 100_000;
    }
  }

  /** Lucene's monitor of 100,000 queries. */
  @State(Scope.Thread)
  public static class Lucene100000 extends Lucene {
    /** Creates the state, for JMH. */
    public Lucene100000() {}

    @Override
    int queries() {
      return 100_000;
    }
  }

  /**
   * Lucene's monitor of 1,000 queries.
   *
   * @param articles the articles
   * @param state the monitor
   * @return how many queries hold
   * @throws IOException never, as all is in memory
   */
  @Benchmark
  public int lucene1000(Articles articles, Lucene1000 state) throws IOException {
    return state.matching(articles.nextText());
  }

  /**
   * Our list of 1,000 queries.
   *
   * @param articles the articles
   * @param state the list
   * @return how many queries hold
   */
  @Benchmark
  public int watchlist1000(Articles articles, Ours1000 state) {
    return state.matching(articles.nextArticle());
  }

  /**
   * Our list of 1,000 queries, with the spans of what holds.
   *
   * @param articles the articles
   * @param state the list
   * @return how many queries hold
   */
  @Benchmark
  public int alerts1000(Articles articles, Ours1000 state) {
    return state.alerts(articles.nextArticle());
  }

  /**
   * Lucene's monitor of 10,000 queries.
   *
   * @param articles the articles
   * @param state the monitor
   * @return how many queries hold
   * @throws IOException never, as all is in memory
   */
  @Benchmark
  public int lucene10000(Articles articles, Lucene10000 state) throws IOException {
    return state.matching(articles.nextText());
  }

  /**
   * Our list of 10,000 queries.
   *
   * @param articles the articles
   * @param state the list
   * @return how many queries hold
   */
  @Benchmark
  public int watchlist10000(Articles articles, Ours10000 state) {
    return state.matching(articles.nextArticle());
  }

  /**
   * Our list of 10,000 queries, with the spans of what holds.
   *
   * @param articles the articles
   * @param state the list
   * @return how many queries hold
   */
  @Benchmark
  public int alerts10000(Articles articles, Ours10000 state) {
    return state.alerts(articles.nextArticle());
  }

  /**
   * Lucene's monitor of 100,000 queries.
   *
   * @param articles the articles
   * @param state the monitor
   * @return how many queries hold
   * @throws IOException never, as all is in memory
   */
  @Benchmark
  public int lucene100000(Articles articles, Lucene100000 state) throws IOException {
    return state.matching(articles.nextText());
  }

  /**
   * Our list of 100,000 queries.
   *
   * @param articles the articles
   * @param state the list
   * @return how many queries hold
   */
  @Benchmark
  public int watchlist100000(Articles articles, Ours100000 state) {
    return state.matching(articles.nextArticle());
  }

  /**
   * Our list of 100,000 queries, with the spans of what holds.
   *
   * @param articles the articles
   * @param state the list
   * @return how many queries hold
   */
  @Benchmark
  public int alerts100000(Articles articles, Ours100000 state) {
    return state.alerts(articles.nextArticle());
  }
}
