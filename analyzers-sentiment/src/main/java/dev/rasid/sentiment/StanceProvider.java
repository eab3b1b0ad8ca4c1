package dev.rasid.sentiment;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Concurrency;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.Zone;
import java.io.IOException;

/**
 * Provides {@code sentiment.stance}: named holders whose words or deeds are for or against named
 * targets.
 *
 * <p>It looks for a predicate of its lexicon whose subject and whose object are named in the same
 * sentence, and would rather miss a stance than invent one.
 */
public final class StanceProvider implements AnalyzerProvider {

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public StanceProvider() {}

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("sentiment.stance")
        .requires(Sentence.KEY, Token.KEY, Mention.KEY)
        .optional(Zone.KEY)
        .provides(Stance.KEY)
        .languages("ar")
        .concurrency(Concurrency.SHARED)
        .build();
  }

  @Override
  public Analyzer create(Options options) throws IOException {
    return new StanceAnalyzer(PredicateLexicon.builtIn());
  }
}
