package dev.rasid.examples.benchmarks;

import com.google.common.util.concurrent.Uninterruptibles;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.article.Article;
import dev.rasid.monitor.Watchlist;
import dev.rasid.monitor.WatchlistBuilder;
import dev.rasid.monitor.WordFrequencies;
import dev.rasid.pipeline.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Stored queries against articles, beside Lucene's monitor with its multipass presearcher.
 *
 * <p>Both get the same queries and the text of an article, and say which queries hold: what is
 * counted is all from the text on, with normalization, tokens and sentences. Lucene tokenizes and
 * normalizes, without stems and stop words. {@code alerts} also finds the spans of every clause.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MonitorBenchmark {
  /** How many queries a list has, in the order of the tables. */
  static final List<String> SIZES = List.of("1000", "10000", "100000");

  /** The benchmarks, in the order of each table. */
  static final List<String> ROWS = List.of("lucene", "matchingText", "matching", "alerts");

  private static final int SOURCES = 2000;
  private static final int COUNTED = 500;
  private static final int PASSES = 4;
  private static final long SEED = 7;
  private static final int STEADY = 5;
  private static final long NOISE = 10_000;

  /** Creates the benchmark, for JMH. */
  public MonitorBenchmark() {}

  /** The queries, drawn from the articles. */
  @State(Scope.Thread)
  public static class Queries {
    /** How many there are. */
    @Param({"1000", "10000", "100000"})
    public int queries;

    private List<WatchQueries.Both> made = List.of();

    /** Creates the state, for JMH. */
    public Queries() {}

    /**
     * Draws the queries.
     *
     * @param articles from which they are drawn
     */
    @Setup
    public void make(Articles articles) {
      List<WordPositions> sources = new ArrayList<>();
      try (Pipeline pipeline = TextBenchmark.pipeline("arabic.text", "arabic.tokens")) {
        for (String text : first(articles, SOURCES)) {
          sources.add(WordPositions.of(pipeline.analyze(Article.builder().text(text).build())));
        }
      }
      made = new WatchQueries(sources, SEED).make(queries);
    }

    /** Prints how much memory a query takes that was added since {@code before}. */
    void sayMemory(String what, long before) {
      long bytes = (usedBytes() - before) / Math.max(1, queries);
      System.out.printf("# %s, %d queries: %d bytes a query%n", what, queries, bytes);
    }
  }

  /** Our list. */
  @State(Scope.Thread)
  public static class Ours {
    private final Pipeline pipeline = TextBenchmark.pipeline("arabic.text", "arabic.tokens");
    private final ArabicTokenizer tokenizer = new ArabicTokenizer();
    private Watchlist list = Watchlist.builder().build();

    /** Creates the state, for JMH. */
    public Ours() {}

    /**
     * Builds the list, and says how much memory it takes.
     *
     * @param articles in which words are counted
     * @param queries the queries
     */
    @Setup
    public void build(Articles articles, Queries queries) {
      WordFrequencies counts = new WordFrequencies();
      for (String text : first(articles, COUNTED)) {
        counts.add(pipeline.analyze(Article.builder().text(text).build()));
      }
      // This one also loads and warms what is not the list's own.
      list = list(queries, counts);
      long before = usedBytes();
      Watchlist another = list(queries, counts);
      queries.sayMemory("watchlist", before);
      // The first one has to live until the other is measured.
      list = another;
    }

    private static Watchlist list(Queries queries, WordFrequencies counts) {
      WatchlistBuilder builder = Watchlist.builder().frequencies(counts);
      queries.made.forEach(query -> builder.add(query.id(), query.ours()));
      return builder.build();
    }

    /** Closes the pipeline. */
    @TearDown
    public void close() {
      pipeline.close();
    }
  }

  /** Lucene's monitor. */
  @State(Scope.Thread)
  public static class Lucene {
    private final Monitor monitor;

    /** Creates the monitor, for JMH. */
    public Lucene() {
      try {
        monitor =
            new Monitor(new NormalizingAnalyzer(), new MultipassTermFilteredPresearcher(PASSES));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /**
     * Registers the queries, and says how much memory they take.
     *
     * @param queries the queries
     * @throws IOException never, as all is in memory
     */
    @Setup
    public void build(Queries queries) throws IOException {
      long before = usedBytes();
      monitor.register(queries.made.stream().map(WatchQueries.Both::monitored).toList());
      queries.sayMemory("Lucene's monitor", before);
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

  private static List<String> first(Articles articles, int most) {
    return articles.texts().subList(0, Math.min(most, articles.texts().size()));
  }

  /** Collects garbage until it stops getting less: what ended threads held goes late. */
  private static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int steady = 0; steady < STEADY; steady++) {
      System.gc();
      Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(50));
      long now = runtime.totalMemory() - runtime.freeMemory();
      if (now < used - NOISE) {
        steady = 0;
      }
      used = Math.min(used, now);
    }
    return used;
  }

  /**
   * Lucene's monitor.
   *
   * @param articles the articles
   * @param lucene the monitor
   * @return how many queries hold
   * @throws IOException never, as all is in memory
   */
  @Benchmark
  public int lucene(Articles articles, Lucene lucene) throws IOException {
    Document document = new Document();
    document.add(new TextField(WatchQueries.FIELD, articles.nextText(), Field.Store.NO));
    return lucene.monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
  }

  /**
   * Our list on what the tokenizer says of a text.
   *
   * @param articles the articles
   * @param ours the list
   * @return how many queries hold
   */
  @Benchmark
  public int matchingText(Articles articles, Ours ours) {
    return ours.list.matching(ours.tokenizer.tokenizeRaw(articles.nextText())).size();
  }

  /**
   * Our list on what a pipeline says of an article.
   *
   * @param articles the articles
   * @param ours the list
   * @return how many queries hold
   */
  @Benchmark
  public int matching(Articles articles, Ours ours) {
    return ours.list.matching(ours.pipeline.analyze(articles.nextArticle())).size();
  }

  /**
   * The same, with the spans of what holds.
   *
   * @param articles the articles
   * @param ours the list
   * @return how many queries hold
   */
  @Benchmark
  public int alerts(Articles articles, Ours ours) {
    return ours.list.match(ours.pipeline.analyze(articles.nextArticle())).size();
  }
}
