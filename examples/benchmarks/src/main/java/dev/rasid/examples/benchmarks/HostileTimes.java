package dev.rasid.examples.benchmarks;

import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.TimeExpression;
import dev.rasid.annotation.Token;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.TokenizedText;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/** Measures whether time is linear in the length of texts made to be slow. */
final class HostileTimes implements AutoCloseable {
  private static final int RUNS = 7;
  private static final String WHOLE = "pipeline with dates";

  private final ArabicTokenizer tokenizer = new ArabicTokenizer();
  private final Pipeline pipeline =
      TextBenchmark.pipeline("arabic.text", "arabic.tokens", "arabic.morphology");
  private final Pipeline chain =
      TextBenchmark.pipeline(
          "arabic.text",
          "arabic.tokens",
          "arabic.morphology",
          "arabic.entities",
          "arabic.quotations",
          "arabic.dates");
  private final Map<String, ToLongFunction<String>> parts = new LinkedHashMap<>();
  private long read;

  HostileTimes() {
    parts.put("clean", text -> ArabicNormalizer.clean(text).text().length());
    parts.put("tokens", this::tokens);
    parts.put("pipeline with morphology", this::morphology);
  }

  /** The parts that are measured; each returns how much it made of a text. */
  Map<String, ToLongFunction<String>> parts() {
    return parts;
  }

  /** Prints a table; {@code length} is that of the shortest text and is doubled twice. */
  void print(int length, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-22s %-25s %12s %12s %12s %8s %8s%n",
        "ms, best of " + RUNS,
        "",
        length,
        2 * length,
        4 * length,
        "ratio",
        "ratio");
    for (HostileText kind : HostileText.values()) {
      parts.forEach((name, part) -> printRow(kind.label(), kind::make, name, part, length, out));
      printRow(kind.label(), kind::make, WHOLE, this::whole, length, out);
    }
    for (HostileNews kind : HostileNews.values()) {
      printRow(kind.label(), kind::make, WHOLE, this::whole, length, out);
    }
    out.println("(units of text read: " + read + ")");
  }

  private void printRow(
      String kind,
      IntFunction<String> text,
      String name,
      ToLongFunction<String> part,
      int length,
      PrintStream out) {
    time(part, text.apply(length)); // warm-up: the compiler is done before the shortest is timed
    double once = time(part, text.apply(length));
    double twice = time(part, text.apply(2 * length));
    double fourTimes = time(part, text.apply(4 * length));
    out.printf(
        Locale.ROOT,
        "%-22s %-25s %12.2f %12.2f %12.2f %8.2f %8.2f%n",
        kind,
        name,
        once,
        twice,
        fourTimes,
        twice / once,
        fourTimes / twice);
  }

  /** Milliseconds, the least of some runs. */
  private double time(ToLongFunction<String> part, String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      System.gc(); // what the last run left is not this run's
      long start = System.nanoTime();
      read += part.applyAsLong(text);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / 1e6;
  }

  private long tokens(String text) {
    TokenizedText tokens = tokenizer.tokenize(text);
    return (long) tokens.size() + tokens.sentenceCount();
  }

  private long morphology(String text) {
    AnalyzedArticle result = pipeline.analyze(Article.builder().id("hostile").text(text).build());
    return (long) result.get(CleanText.KEY).aligned().text().length()
        + result.get(Token.KEY).size()
        + result.get(Sentence.KEY).size()
        + result.get(Morphology.KEY).size();
  }

  /** How much the whole chain finds, from names to dates. */
  long whole(String text) {
    AnalyzedArticle result = chain.analyze(Article.builder().id("hostile").text(text).build());
    return (long) result.get(Mention.KEY).size()
        + result.get(Reference.KEY).size()
        + result.get(Quotation.KEY).size()
        + result.get(TimeExpression.KEY).size();
  }

  @Override
  public void close() {
    pipeline.close();
    chain.close();
  }
}
