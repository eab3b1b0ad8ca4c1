package dev.rasid.arabic.entities;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Option;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.linking.EntityLinker;
import dev.rasid.arabic.linking.ReferenceFinder;
import dev.rasid.arabic.tagger.NameTagger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Provides {@code arabic.entities}: names, what they mean, and what stands for them.
 *
 * <p>Names are proposed by the lexicons, by a tagger learned from news, and by what the article
 * names elsewhere; an arbiter decides between proposals, and every mention says who proposed it.
 */
public final class EntitiesProvider implements AnalyzerProvider {
  /** A tab-separated lexicon of the user's, whose entries win over the built-in ones. */
  public static final Option<Path> USER_LEXICON =
      Option.path("user-lexicon", "TSV file with the columns id, type, forms, latin, country");

  /** Whether names of the lexicons, the user's too, are found. */
  public static final Option<Boolean> LEXICONS =
      Option.flag("lexicons", true, "whether to find the names that lexicons hold");

  /** Whether names that no lexicon holds are found from their context. */
  public static final Option<Boolean> TAGGER =
      Option.flag("tagger", true, "whether to find names that no lexicon holds");

  /** Whether the tagger decides alone; what lexicons hold is one of its clues then. */
  public static final Option<Boolean> TAGGER_ONLY =
      Option.flag("tagger-only", false, "whether names are what the tagger says, and nothing else");

  /** Creates the provider, for {@link java.util.ServiceLoader}. */
  public EntitiesProvider() {}

  @Override
  public List<Option<?>> options() {
    return List.of(USER_LEXICON, LEXICONS, TAGGER, TAGGER_ONLY);
  }

  @Override
  public AnalyzerDescriptor describe(Options options) {
    return AnalyzerDescriptor.builder("arabic.entities")
        .requires(CleanText.KEY, Token.KEY, Sentence.KEY)
        .provides(Mention.KEY, Entity.KEY, Reference.KEY)
        .languages("ar")
        .build();
  }

  @Override
  public Analyzer create(Options options) {
    // The tagger takes as long to load as all the rest, so a free core may as well do it.
    CompletableFuture<Optional<NameTagger>> loaded =
        CompletableFuture.supplyAsync(
            () -> options.get(TAGGER) ? Optional.of(NameTagger.load()) : Optional.empty());
    EntityLexicon lexicon = Lexicons.load(options.find(USER_LEXICON));
    Optional<EntityLexicon> names = options.get(LEXICONS) ? Optional.of(lexicon) : Optional.empty();
    NameRules rules = NameRules.load();
    EntityLinker linker = new EntityLinker(lexicon);
    ReferenceFinder references = new ReferenceFinder(lexicon);
    Optional<NameTagger> tagger = loaded.join();
    return new EntityTagger(
        () -> new Recognizer(names, tagger, rules, options.get(TAGGER_ONLY)), linker, references);
  }
}
