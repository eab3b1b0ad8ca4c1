/** Analyzers for Arabic text: zones, clean text, tokens, sentences and entities. */
module dev.rasid.arabic {
  requires static transitive org.jspecify;
  requires transitive dev.rasid.core;
  requires com.google.common;

  exports dev.rasid.arabic.entities;
  exports dev.rasid.arabic.names;
  exports dev.rasid.arabic.text;
  exports dev.rasid.arabic.zones;

  provides dev.rasid.analyzer.AnalyzerProvider with
      dev.rasid.arabic.entities.EntitiesProvider,
      dev.rasid.arabic.text.TextProvider,
      dev.rasid.arabic.text.TokensProvider,
      dev.rasid.arabic.zones.ZonesProvider;
}
