package dev.rasid.sentiment;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Concurrency;
import dev.rasid.analyzer.Option;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.Zone;
import dev.rasid.sentiment.modifiers.Modifiers;
import dev.rasid.sentiment.predicates.PredicateLexicon;
import dev.rasid.sentiment.predicates.PredicateTable;
import dev.rasid.sentiment.stances.StanceAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Provides {@code sentiment.stance}: named holders whose words or deeds are for or against named
 * targets.
 *
 * <p>It looks for a predicate of its lexicon whose subject and whose object are named in the same
 * sentence, and would rather miss a stance than invent one.
 */
public final class StanceProvider implements AnalyzerProvider {
  /**
   * A file of predicates of the user's own, which are preferred to the built-in ones; a row with
   * the id of one of these replaces it, and a line with a minus sign and an id removes one.
   */
  public static final Option<Path> USER_PREDICATES =
      Option.path(
          "user-predicates", "TSV file of predicates with the columns of the built-in ones");

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public StanceProvider() {}

  @Override
  public List<Option<?>> options() {
    return List.of(USER_PREDICATES);
  }

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("sentiment.stance")
        .requires(Sentence.KEY, Token.KEY, Mention.KEY)
        .optional(Zone.KEY, Morphology.KEY, Reference.KEY, Entity.KEY, Quotation.KEY)
        .provides(Stance.KEY)
        .languages("ar")
        .concurrency(Concurrency.SHARED)
        .build();
  }

  @Override
  public Analyzer create(Options options) throws IOException {
    Optional<Path> user = options.find(USER_PREDICATES);
    PredicateLexicon lexicon =
        user.isPresent()
            ? new PredicateLexicon(PredicateTable.with(user.get()))
            : PredicateLexicon.builtIn();
    return new StanceAnalyzer(lexicon, Modifiers.builtIn());
  }
}
