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
import dev.rasid.arabic.words.TextWords;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Layer;
import java.util.Arrays;

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
    String cleanText = clean.text();
    TokenizedText text = tokenizer.tokenize(cleanText);
    writeTokens(context, clean, text);
    int sentences = text.sentenceCount();
    int[] starts = new int[sentences];
    int[] ends = new int[sentences];
    for (int i = 0; i < sentences; i++) {
      starts[i] = text.sentenceStart(i);
      ends[i] = text.sentenceEnd(i);
    }
    clean.alignment().toSource(starts, ends);
    context.addAll(Sentence.KEY, Layer.columns(starts, ends, Sentence::new));
  }

  /**
   * A token is made when it is read, from copies: the tokenizer goes on to the next text. The words
   * of a ligature, which is one character of the source, are one token.
   */
  private static void writeTokens(AnalysisContext context, AlignedText clean, TokenizedText text) {
    int[] cleanStarts = text.starts();
    int[] cleanEnds = text.ends();
    byte[] kinds = text.kinds();
    int[] starts = cleanStarts.clone();
    int[] ends = cleanEnds.clone();
    clean.alignment().toSource(starts, ends);
    int size = 0;
    for (int i = 0; i < starts.length; i++) {
      if (size > 0 && starts[i] < ends[size - 1]) {
        ends[size - 1] = ends[i];
        cleanEnds[size - 1] = cleanEnds[i];
      } else {
        starts[size] = starts[i];
        ends[size] = ends[i];
        cleanStarts[size] = cleanStarts[i];
        cleanEnds[size] = cleanEnds[i];
        kinds[size++] = kinds[i];
      }
    }
    if (size < starts.length) {
      cleanStarts = Arrays.copyOf(cleanStarts, size);
      cleanEnds = Arrays.copyOf(cleanEnds, size);
    }
    TextWords words = new TextWords(text.chars(), cleanStarts, cleanEnds);
    Layer<Token> tokens = Layer.columns(starts, ends, size, new TokenValues(words, kinds));
    words.announce(clean, tokens);
    context.addAll(Token.KEY, tokens);
  }
}
