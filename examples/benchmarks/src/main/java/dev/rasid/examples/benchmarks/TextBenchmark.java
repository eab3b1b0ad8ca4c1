package dev.rasid.examples.benchmarks;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.TokenizedText;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
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
 * The text front end, each operation one article.
 *
 * <p>What a benchmark prepares is in a state of its own: another part's preparation would teach the
 * compiler what the benchmark's own run does not show. Each returns a sum over all that it read, so
 * that nothing of it can be left out.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextBenchmark {

  /** Creates the benchmark, for JMH. */
  public TextBenchmark() {}

  /** Lucene's analyzer: tokens, stop words, normalization and stems. */
  @State(Scope.Thread)
  public static class Lucene {
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer();

    /** Creates the analyzer, for JMH. */
    public Lucene() {}

    TokenStream stream(String text) {
      return analyzer.tokenStream("text", text);
    }

    /** Closes the analyzer. */
    @TearDown
    public void close() {
      analyzer.close();
    }
  }

  /** Clean texts, and a tokenizer for them. */
  @State(Scope.Thread)
  public static class Tokenizer {
    private final ArabicTokenizer tokenizer = new ArabicTokenizer();
    private List<String> clean = List.of();

    /** Creates the tokenizer, for JMH. */
    public Tokenizer() {}

    /**
     * Cleans all texts.
     *
     * @param articles whose texts
     */
    @Setup
    public void clean(Articles articles) {
      clean = articles.texts().stream().map(text -> ArabicNormalizer.clean(text).text()).toList();
    }
  }

  /** A pipeline as far as tokens and sentences. */
  @State(Scope.Thread)
  public static class Tokens {
    private final Pipeline pipeline = pipeline("arabic.text", "arabic.tokens");

    /** Builds the pipeline, for JMH. */
    public Tokens() {}

    /** Closes the pipeline. */
    @TearDown
    public void close() {
      pipeline.close();
    }
  }

  /** A pipeline as far as segments and lemmas. */
  @State(Scope.Thread)
  public static class Words {
    private final Pipeline pipeline = pipeline("arabic.text", "arabic.tokens", "arabic.morphology");

    /** Builds the pipeline, for JMH. */
    public Words() {}

    /** Closes the pipeline. */
    @TearDown
    public void close() {
      pipeline.close();
    }
  }

  static Pipeline pipeline(String... analyzers) {
    return Pipeline.builder().discover().only(analyzers).build();
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
  public long luceneArabicAnalyzer(Articles articles, Lucene lucene) throws IOException {
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
   * Clean text with its alignment.
   *
   * @param articles the articles
   * @return the length of the clean text
   */
  @Benchmark
  public long clean(Articles articles) {
    return ArabicNormalizer.clean(articles.nextText()).text().length();
  }

  /**
   * Tokens and sentences of clean text, as numbers.
   *
   * @param articles the articles
   * @param tokenizer their clean texts
   * @return how many there are
   */
  @Benchmark
  public long tokensAndSentences(Articles articles, Tokenizer tokenizer) {
    TokenizedText text = tokenizer.tokenizer.tokenize(tokenizer.clean.get(articles.next()));
    return (long) text.size() + text.sentenceCount();
  }

  /**
   * Clean text, tokens and sentences through a pipeline, as layers that nobody reads.
   *
   * @param articles the articles
   * @param tokens the pipeline
   * @return how many tokens and sentences there are
   */
  @Benchmark
  public long pipelineTokens(Articles articles, Tokens tokens) {
    AnalyzedArticle result = tokens.pipeline.analyze(articles.nextArticle());
    return (long) result.get(Token.KEY).size() + result.get(Sentence.KEY).size();
  }

  /**
   * The same, and every token and sentence is read.
   *
   * @param articles the articles
   * @param tokens the pipeline
   * @return the length of all tokens, their keys and all sentences, and the number of words
   */
  @Benchmark
  public long pipelineTokensRead(Articles articles, Tokens tokens) {
    AnalyzedArticle result = tokens.pipeline.analyze(articles.nextArticle());
    long sum = 0;
    for (Annotation<Token> token : result.get(Token.KEY)) {
      sum += token.span().length() + token.value().key().length();
      sum += token.value().kind() == TokenKind.WORD ? 1 : 0;
    }
    for (Annotation<Sentence> sentence : result.get(Sentence.KEY)) {
      sum += sentence.span().length();
    }
    return sum;
  }

  /**
   * Everything up to segments and lemmas through a pipeline, as layers that nobody reads.
   *
   * @param articles the articles
   * @param words the pipeline
   * @return how many tokens, sentences and analyzed words there are
   */
  @Benchmark
  public long pipelineMorphology(Articles articles, Words words) {
    AnalyzedArticle result = words.pipeline.analyze(articles.nextArticle());
    return (long) result.get(Token.KEY).size()
        + result.get(Sentence.KEY).size()
        + result.get(Morphology.KEY).size();
  }

  /**
   * The same, and every token's segments and lemma are read.
   *
   * @param articles the articles
   * @param words the pipeline
   * @return the length of all segments and lemmas
   */
  @Benchmark
  public long pipelineMorphologyRead(Articles articles, Words words) {
    AnalyzedArticle result = words.pipeline.analyze(articles.nextArticle());
    long sum = 0;
    for (Annotation<Morphology> word : result.get(Morphology.KEY)) {
      for (Segment segment : word.value().segments()) {
        sum += segment.span().length();
      }
      sum += word.value().lemma().length();
    }
    return sum;
  }
}
