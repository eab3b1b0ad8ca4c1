package dev.rasid.arabic.text;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Concurrency;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Span;

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
        .concurrency(Concurrency.PER_WORKER)
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    ArabicTokenizer tokenizer = new ArabicTokenizer();
    return context -> analyze(context, tokenizer);
  }

  private static void analyze(AnalysisContext context, ArabicTokenizer tokenizer) {
    AlignedText clean = context.get(CleanText.KEY).aligned();
    TokenizedText text = tokenizer.tokenize(clean.text());
    for (int i = 0; i < text.size(); i++) {
      String form = text.form(i);
      context.add(
          Token.KEY,
          clean.toSource(new Span(text.start(i), text.end(i))),
          new Token(text.kind(i), form, ArabicNormalizer.key(form)));
    }
    for (int i = 0; i < text.sentenceCount(); i++) {
      Span span = new Span(text.sentenceStart(i), text.sentenceEnd(i));
      context.add(Sentence.KEY, clean.toSource(span), new Sentence(i));
    }
  }
}
