package dev.rasid.sentiment;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Concurrency;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.Tone;
import dev.rasid.annotation.Zone;
import dev.rasid.sentiment.tone.ToneAnalyzer;
import dev.rasid.sentiment.tone.ToneLexicon;

/**
 * Provides {@code sentiment.tone}: whether the news of an article is good or bad, as GDELT scores
 * tone.
 *
 * <p>It counts words of three lists in the report, by their lemma if there is a layer of morphology
 * and by their letters otherwise. It is <em>not</em> stance: it knows neither who speaks nor of
 * whom, so that a just verdict over a murderer is as negative as the murder.
 */
public final class ToneProvider implements AnalyzerProvider {

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public ToneProvider() {}

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("sentiment.tone")
        .requires(Token.KEY)
        .optional(Morphology.KEY, Zone.KEY)
        .provides(Tone.KEY)
        .languages("ar")
        .concurrency(Concurrency.SHARED)
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    return new ToneAnalyzer(
        ToneLexicon.load("tone-positive.tsv"),
        ToneLexicon.load("tone-negative.tsv"),
        ToneLexicon.load("tone-activity.tsv"));
  }
}
