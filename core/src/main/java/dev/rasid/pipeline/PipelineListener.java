package dev.rasid.pipeline;

import dev.rasid.article.Article;

/**
 * Is told what a pipeline does, for metrics and progress.
 *
 * <p>Called by the threads that analyze, several at once; must be safe for that, and quick. What a
 * listener throws is logged and changes nothing.
 */
public interface PipelineListener {

  /**
   * An analyzer is done with an article, in whatever way.
   *
   * @param article the article
   * @param outcome how the analyzer fared
   */
  default void analyzerDone(Article article, Outcome outcome) {}

  /**
   * All analyzers are done with an article.
   *
   * @param result the result that the caller gets
   */
  default void articleDone(AnalyzedArticle result) {}
}
