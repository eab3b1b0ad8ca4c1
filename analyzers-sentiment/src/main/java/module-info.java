/** Analyzers that say who is for or against whom, whatever found the names. */
module dev.rasid.sentiment {
  requires static transitive org.jspecify;
  requires transitive dev.rasid.core;

  exports dev.rasid.sentiment;

  provides dev.rasid.analyzer.AnalyzerProvider with
      dev.rasid.sentiment.StanceProvider,
      dev.rasid.sentiment.ToneProvider;
}
