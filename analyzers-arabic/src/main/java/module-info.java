/** Analyzers for Arabic text: zones, clean text, tokens, sentences and entities. */
module dev.rasid.arabic {
  requires static transitive org.jspecify;
  requires transitive dev.rasid.core;
  requires com.google.common;

  exports dev.rasid.arabic;

  provides dev.rasid.analyzer.AnalyzerProvider with
      dev.rasid.arabic.EntitiesProvider,
      dev.rasid.arabic.TextProvider,
      dev.rasid.arabic.TokensProvider,
      dev.rasid.arabic.ZonesProvider;
}
