package dev.rasid.arabic.morphology;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Concurrency;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Token;
import dev.rasid.arabic.resource.WordFront;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;

/** Provides {@code arabic.morphology}: clitic segments, lemma and light stem of each token. */
public final class MorphologyProvider implements AnalyzerProvider {

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public MorphologyProvider() {}

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("arabic.morphology")
        .requires(CleanText.KEY, Token.KEY)
        .provides(Morphology.KEY)
        .languages("ar")
        .concurrency(Concurrency.PER_WORKER)
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    WordFront<WordAnalysis> words = ArabicSegmenter.standard().front();
    return context -> analyze(context, words);
  }

  private static void analyze(AnalysisContext context, WordFront<WordAnalysis> words) {
    AlignedText clean = context.get(CleanText.KEY).aligned();
    Layer<Token> tokens = context.get(Token.KEY);
    int size = tokens.size();
    int[] starts = new int[size];
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      starts[i] = tokens.start(i);
      ends[i] = tokens.end(i);
    }
    clean.alignment().toTarget(starts, ends);
    WordAnalysis[] analyses = new WordAnalysis[size];
    words.getAll(clean.text().toCharArray(), starts, ends, analyses);
    context.addAll(
        Morphology.KEY,
        tokens.sameSpans(
            i ->
                ArabicSegmenter.place(
                    analyses[i], clean, starts[i], new Span(tokens.start(i), tokens.end(i)))));
  }
}
