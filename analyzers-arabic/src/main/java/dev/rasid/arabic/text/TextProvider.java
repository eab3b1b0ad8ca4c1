package dev.rasid.arabic.text;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.CleanText;

/** Provides {@code arabic.text}: the clean text of an article. */
public final class TextProvider implements AnalyzerProvider {

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public TextProvider() {}

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("arabic.text")
        .provides(CleanText.KEY)
        .languages("ar")
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    return context ->
        context.set(CleanText.KEY, new CleanText(ArabicNormalizer.clean(context.article().text())));
  }
}
