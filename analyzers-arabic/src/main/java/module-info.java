/** Analyzers for Arabic text: zones, tokens, words, entities, quotations and dates. */
module dev.rasid.arabic {
  requires static transitive org.jspecify;
  requires transitive dev.rasid.core;
  requires com.google.common;
  requires org.slf4j;

  exports dev.rasid.arabic.dates;
  exports dev.rasid.arabic.entities;
  exports dev.rasid.arabic.lexicon;
  exports dev.rasid.arabic.morphology;
  exports dev.rasid.arabic.names;
  exports dev.rasid.arabic.numbers;
  exports dev.rasid.arabic.quotations;
  exports dev.rasid.arabic.text;
  exports dev.rasid.arabic.zones;

  provides dev.rasid.analyzer.AnalyzerProvider with
      dev.rasid.arabic.dates.DatesProvider,
      dev.rasid.arabic.entities.EntitiesProvider,
      dev.rasid.arabic.morphology.MorphologyProvider,
      dev.rasid.arabic.quotations.QuotationsProvider,
      dev.rasid.arabic.text.TextProvider,
      dev.rasid.arabic.text.TokensProvider,
      dev.rasid.arabic.zones.ZonesProvider;
}
