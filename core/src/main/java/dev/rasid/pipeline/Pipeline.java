package dev.rasid.pipeline;

import dev.rasid.article.Article;
import java.util.stream.Stream;

/**
 * A fixed plan of analyzers that articles are sent through.
 *
 * <pre>{@code
 * try (Pipeline pipeline = Pipeline.builder().discover().build()) {
 *   AnalyzedArticle result = pipeline.analyze(article);
 * }
 * }</pre>
 *
 * <p>The result depends on the article and the configuration only: not on the number of threads,
 * nor on the order of the class path. Safe for use by any number of threads until closed.
 */
public interface Pipeline extends AutoCloseable {

  /**
   * Returns a builder of a pipeline without analyzers.
   *
   * @return a new builder
   */
  static PipelineBuilder builder() {
    return new PipelineBuilder();
  }

  /**
   * Analyzes one article in the calling thread (analyzers run in threads of the pipeline if there
   * is a time limit).
   *
   * @param article the article
   * @return what was found, and how each analyzer fared
   * @throws AnalysisException if an analyzer fails under {@link FailurePolicy#THROW}
   * @throws IllegalStateException if the pipeline is closed
   */
  AnalyzedArticle analyze(Article article);

  /**
   * Analyzes many articles with the pipeline's parallelism.
   *
   * <p>The results come in the order of the articles. Articles are taken as results are asked for,
   * at most twice the parallelism ahead, so that the stream may be endless. Closing the stream
   * cancels what is under way.
   *
   * @param articles the articles, read by the thread that reads the results
   * @return a sequential stream; close it if it is not read to its end
   * @throws IllegalStateException if the pipeline is closed
   */
  Stream<AnalyzedArticle> analyze(Stream<? extends Article> articles);

  /**
   * Says what the pipeline does.
   *
   * @return the plan
   */
  Explanation explain();

  /** Closes all analyzers and ends the threads; calling it again does nothing. */
  @Override
  void close();
}
