package dev.rasid.arabic.text;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Span;
import java.util.List;

/** Provides {@code arabic.tokens}: tokens and sentences. */
public final class TokensProvider implements AnalyzerProvider {

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public TokensProvider() {}

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("arabic.tokens")
        .requires(CleanText.KEY)
        .provides(Token.KEY, Sentence.KEY)
        .languages("ar")
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    return TokensProvider::analyze;
  }

  private static void analyze(AnalysisContext context) {
    AlignedText clean = context.get(CleanText.KEY).aligned();
    List<RawToken> tokens = Tokenizer.tokenize(clean.text());
    for (RawToken token : tokens) {
      String form = clean.text().substring(token.start(), token.end());
      context.add(
          Token.KEY,
          clean.toSource(new Span(token.start(), token.end())),
          new Token(token.kind(), form, ArabicNormalizer.key(form)));
    }
    int index = 0;
    for (Span sentence : SentenceSplitter.split(clean.text(), tokens)) {
      context.add(Sentence.KEY, clean.toSource(sentence), new Sentence(index++));
    }
  }
}
