package dev.rasid.arabic.morphology;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Token;
import dev.rasid.arabic.words.TextWords;
import dev.rasid.arabic.words.Word;
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
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    return MorphologyProvider::analyze;
  }

  private static void analyze(AnalysisContext context) {
    AlignedText clean = context.get(CleanText.KEY).aligned();
    Layer<Token> tokens = context.get(Token.KEY);
    TextWords text = TextWords.of(clean, tokens);
    for (Word word : text.words()) {
      ArabicSegmenter.analysis(word); // now, and not when somebody reads it
    }
    context.addAll(
        Morphology.KEY,
        tokens.sameSpans(
            i ->
                ArabicSegmenter.place(
                    ArabicSegmenter.analysis(text.words()[i]),
                    clean,
                    text.starts()[i],
                    new Span(tokens.start(i), tokens.end(i)))));
  }
}
