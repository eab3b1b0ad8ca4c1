package dev.rasid.examples.quickstart;

import dev.rasid.pipeline.Pipeline;
import dev.rasid.pipeline.PipelineBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that shape the pipeline, the same for all commands. */
final class PipelineOptions {
  private static final String ENTITIES = "arabic.entities";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "names of your own: a tab-separated file id, type, forms, latin, country")
  private @Nullable Path lexicon;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "articles analyzed at once (default: the number of cores)")
  private int parallelism = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "time an analyzer may take for one article (default: no limit)")
  private @Nullable Integer timeLimit;

  /** Returns a builder with all analyzers there are, and these options. */
  PipelineBuilder builder() {
    PipelineBuilder builder = Pipeline.builder().discover();
    check(command, parallelism >= 1, "--parallelism must be at least 1");
    builder.parallelism(parallelism);
    Integer seconds = timeLimit;
    if (seconds != null) {
      check(command, seconds >= 1, "--time-limit must be at least 1 second");
      builder.timeLimit(Duration.ofSeconds(seconds));
    }
    Path file = lexicon;
    if (file != null) {
      builder.configure(ENTITIES, "user-lexicon", file.toString());
    }
    return builder;
  }

  /** The user's lexicon. */
  Optional<Path> lexicon() {
    return Optional.ofNullable(lexicon);
  }

  /** Leaves it to the tagger to decide about names; what the lexicons hold is a clue for it. */
  static PipelineBuilder informedTagger(PipelineBuilder builder) {
    return builder.configure(ENTITIES, "tagger-only", "true");
  }

  /** Leaves it to the tagger to find names, without any lexicon. */
  static PipelineBuilder taggerOnly(PipelineBuilder builder) {
    return informedTagger(builder).configure(ENTITIES, "lexicons", "false");
  }

  /** Leaves it to the lexicons to find names. */
  static PipelineBuilder lexiconOnly(PipelineBuilder builder) {
    return builder.configure(ENTITIES, "tagger", "false");
  }

  /** Ends a command as wrong usage if a condition does not hold. */
  static void check(@Nullable CommandSpec spec, boolean condition, String problem) {
    if (!condition && spec != null) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }
}
