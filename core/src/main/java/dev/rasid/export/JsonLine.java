package dev.rasid.export;

import dev.rasid.pipeline.AnalyzedArticle;

/**
 * What became of a line that was read.
 *
 * <pre>{@code
 * if (line instanceof JsonLine.Parsed parsed) { use(parsed.article()); }
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public sealed interface JsonLine {

  /**
   * Returns which line of the input it is; blank lines count, too.
   *
   * @return from 1
   */
  int number();

  /**
   * A line that is an article.
   *
   * @param number which line, from 1
   * @param article what it holds
   */
  record Parsed(int number, AnalyzedArticle article) implements JsonLine {}

  /**
   * A line that cannot be read.
   *
   * @param number which line, from 1
   * @param reason what is wrong with it
   */
  record Malformed(int number, String reason) implements JsonLine {}
}
