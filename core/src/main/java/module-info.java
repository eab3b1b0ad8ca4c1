/**
 * The core of Rasid: articles, annotations with exact offsets, the analyzer contract, the pipeline
 * that runs analyzers.
 *
 * <p>Start at {@link dev.rasid.pipeline.Pipeline}; write your own analyzer with {@link
 * dev.rasid.analyzer.AnalyzerProvider}.
 */
module dev.rasid.core {
  requires static transitive org.jspecify;
  requires com.google.common;
  requires org.slf4j;

  exports dev.rasid.analyzer;
  exports dev.rasid.annotation;
  exports dev.rasid.article;
  exports dev.rasid.export;
  exports dev.rasid.monitor;
  exports dev.rasid.pipeline;
  exports dev.rasid.text;

  uses dev.rasid.analyzer.AnalyzerProvider;
}
