package dev.rasid.examples.benchmarks;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.TimeExpression;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.lexicon.LexiconMatcher;
import dev.rasid.arabic.names.NameEntry;
import dev.rasid.arabic.names.NameLexicon;
import dev.rasid.arabic.tagger.NameTagger;
import dev.rasid.arabic.tagger.TaggerWorker;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Names: the lexicon's matcher, the tagger, the chain to linked entities, and what builds on it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EntityBenchmark {

  /** Creates the benchmark, for JMH. */
  public EntityBenchmark() {}

  /** A matcher of 100,000 entities: ours, and persons of two and three names at random. */
  @State(Scope.Thread)
  public static class Matcher {
    private static final int ENTRIES = 100_000;
    private static final long SEED = 20181126;

    private CleanTokens tokens = new CleanTokens(List.of());
    private Optional<LexiconMatcher> matcher = Optional.empty();

    /** Creates the state, for JMH. */
    public Matcher() {}

    /**
     * Builds the lexicon and tokenizes all texts.
     *
     * @param articles whose texts
     */
    @Setup
    public void prepare(Articles articles) {
      tokens = new CleanTokens(articles.texts());
      EntityLexicon.Builder lexicon = EntityLexicon.builtIn().toBuilder();
      List<NameEntry> names = NameLexicon.standard().entries();
      Random random = new Random(SEED);
      for (int i = EntityLexicon.builtIn().size(); i < ENTRIES; i++) {
        StringBuilder form = new StringBuilder();
        for (int word = 0; word < 2 + i % 2; word++) {
          NameEntry name = names.get(random.nextInt(names.size()));
          form.append(word == 0 ? "" : " ").append(name.forms().get(0));
        }
        lexicon.add(entity("bench-" + i, form.toString()), List.of(form.toString()));
      }
      matcher = Optional.of(new LexiconMatcher(lexicon.build()));
    }

    private static Entity entity(String id, String name) {
      return new Entity(
          id,
          EntityType.PER,
          Optional.empty(),
          name,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /** The tagger and tokens for it. */
  @State(Scope.Thread)
  public static class Tagger {
    private CleanTokens tokens = new CleanTokens(List.of());
    private final TaggerWorker tagger = NameTagger.load().worker();
    private byte[] hits = {};
    private byte[] labels = {};
    private int[] margins = {};

    /** Creates the state, for JMH. */
    public Tagger() {}

    /**
     * Tokenizes all texts.
     *
     * @param articles whose texts
     */
    @Setup
    public void prepare(Articles articles) {
      tokens = new CleanTokens(articles.texts());
      hits = new byte[tokens.longest()];
      labels = new byte[hits.length];
      margins = new int[hits.length];
    }
  }

  /** A pipeline to entities. */
  @State(Scope.Thread)
  public static class Chain {
    private final Pipeline pipeline =
        TextBenchmark.pipeline(
            "arabic.text", "arabic.tokens", "arabic.morphology", "arabic.entities");

    /** Builds the pipeline, for JMH. */
    public Chain() {}

    /** Closes the pipeline. */
    @TearDown
    public void close() {
      pipeline.close();
    }
  }

  /** A pipeline to entities, quotations and dates. */
  @State(Scope.Thread)
  public static class Claims {
    private final Pipeline pipeline =
        TextBenchmark.pipeline(
            "arabic.text",
            "arabic.tokens",
            "arabic.morphology",
            "arabic.entities",
            "arabic.quotations",
            "arabic.dates");

    /** Builds the pipeline, for JMH. */
    public Claims() {}

    /** Closes the pipeline. */
    @TearDown
    public void close() {
      pipeline.close();
    }
  }

  /** A pipeline of all analyzers there are. */
  @State(Scope.Thread)
  public static class Everything {
    private final Pipeline pipeline = Pipeline.builder().discover().build();

    /** Builds the pipeline, for JMH. */
    public Everything() {}

    /** Closes the pipeline. */
    @TearDown
    public void close() {
      pipeline.close();
    }
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
    long sum = 0;
    try (TokenStream stream = lucene.stream(articles.nextText())) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        sum += term.length();
      }
      stream.end();
    }
    return sum;
  }

  /**
   * Names of a lexicon of 100,000 entities in tokens.
   *
   * @param articles the articles
   * @param state the matcher
   * @return how many names there are
   */
  @Benchmark
  public long lexiconMatcher(Articles articles, Matcher state) {
    CleanTokens.Text text = state.tokens.get(articles.next());
    return state
        .matcher
        .orElseThrow()
        .match(text.letters(), text.starts(), text.ends(), text.size());
  }

  /**
   * Labels of tokens.
   *
   * @param articles the articles
   * @param state the tagger
   * @return the sum of the labels and margins
   */
  @Benchmark
  public long tagger(Articles articles, Tagger state) {
    CleanTokens.Text text = state.tokens.get(articles.next());
    state.tagger.tag(
        text.letters(),
        text.starts(),
        text.ends(),
        text.size(),
        text.sentences(),
        text.sentences().length,
        state.hits,
        state.labels,
        state.margins);
    long sum = 0;
    for (int i = 0; i < text.size(); i++) {
      sum += state.labels[i] + state.margins[i];
    }
    return sum;
  }

  /**
   * Everything from the text to linked entities and references, through a pipeline.
   *
   * @param articles the articles
   * @param chain the pipeline
   * @return how many mentions, entities and references there are
   */
  @Benchmark
  public long pipelineEntities(Articles articles, Chain chain) {
    AnalyzedArticle result = chain.pipeline.analyze(articles.nextArticle());
    return (long) result.get(Mention.KEY).size()
        + result.get(Entity.KEY).size()
        + result.get(Reference.KEY).size();
  }

  /**
   * The same, and who says what, and when.
   *
   * @param articles the articles
   * @param chain the pipeline
   * @return how many quotations and expressions of time there are
   */
  @Benchmark
  public long pipelineQuotationsAndDates(Articles articles, Claims chain) {
    AnalyzedArticle result = chain.pipeline.analyze(articles.nextArticle());
    return (long) result.get(Quotation.KEY).size() + result.get(TimeExpression.KEY).size();
  }

  /**
   * Everything: zones, entities, quotations, dates, tone and stances.
   *
   * @param articles the articles
   * @param chain the pipeline
   * @return how many stances there are
   */
  @Benchmark
  public long pipelineStances(Articles articles, Everything chain) {
    return chain.pipeline.analyze(articles.nextArticle()).get(Stance.KEY).size();
  }
}
