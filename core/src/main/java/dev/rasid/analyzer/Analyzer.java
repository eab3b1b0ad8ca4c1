package dev.rasid.analyzer;

/**
 * Finds something in an article and says it of spans of the text.
 *
 * <p>What an analyzer writes depends on the article, the layers it reads and its options, on
 * nothing else: not on articles seen before, the clock or the locale. Whether one instance may be
 * called by several threads at once is what its descriptor's {@link Concurrency} says.
 *
 * <pre>{@code
 * Analyzer shouting = context -> {
 *   for (Annotation<Token> token : context.get(Token.KEY)) { ... }
 * };
 * }</pre>
 */
@FunctionalInterface
public interface Analyzer extends AutoCloseable {

  /**
   * Analyzes one article.
   *
   * @param context reads what the descriptor requires, takes what it provides
   * @throws Exception if the article cannot be analyzed; its outcome then says so, and nothing that
   *     was written is kept
   */
  void analyze(AnalysisContext context) throws Exception;

  /** Frees what the analyzer holds; calling it again does nothing. */
  @Override
  default void close() {}
}
