package dev.rasid.arabic.quotations;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.Zone;

/**
 * Provides {@code arabic.quotations}: what is said, by whom, and by which words the article says
 * so.
 */
public final class QuotationsProvider implements AnalyzerProvider {

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public QuotationsProvider() {}

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("arabic.quotations")
        .requires(CleanText.KEY, Token.KEY, Sentence.KEY, Morphology.KEY, Mention.KEY, Entity.KEY)
        .optional(Reference.KEY, Zone.KEY)
        .provides(Quotation.KEY)
        .languages("ar")
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    QuoteWord.loadTables();
    return new QuotationFinder(NameMarks.load());
  }
}
