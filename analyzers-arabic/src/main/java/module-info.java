/** Analyzers for Arabic text: clean text, tokens and sentences. */
module dev.rasid.arabic {
  requires static transitive org.jspecify;
  requires transitive dev.rasid.core;

  exports dev.rasid.arabic;

  provides dev.rasid.analyzer.AnalyzerProvider with
      dev.rasid.arabic.TextProvider,
      dev.rasid.arabic.TokensProvider;
}
