package dev.rasid.pipeline;

import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Pipeline}. Not safe for use by several threads.
 *
 * <p>{@link #build()} reports every problem of the configuration at once.
 */
public final class PipelineBuilder {
  /** The default of {@link #maxTextLength}: 20 million code units, some 40 MB of Arabic UTF-8. */
  public static final int DEFAULT_MAX_TEXT_LENGTH = 20_000_000;

  /** A broken class path can fail at every look-up; after so many failures discovery gives up. */
  private static final int MAX_DISCOVERY_FAILURES = 100;

  private final List<String> problems = new ArrayList<>();
  private final Map<Class<?>, AnalyzerProvider> discovered = new LinkedHashMap<>();
  private final List<AnalyzerProvider> added = new ArrayList<>();
  private final Set<String> excluded = new LinkedHashSet<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final List<Setting> settings = new ArrayList<>();
  private final List<PipelineListener> listeners = new ArrayList<>();
  private @Nullable Duration timeLimit;
  private FailurePolicy failurePolicy = FailurePolicy.CONTINUE;
  private int parallelism = 1;
  private int maxTextLength = DEFAULT_MAX_TEXT_LENGTH;

  PipelineBuilder() {}

  /** A value for an option of an analyzer: given as text under a name, or typed. */
  record Setting(String analyzer, String name, @Nullable Option<?> option, Object value) {}

  /**
   * Adds every analyzer that {@link ServiceLoader} finds with the thread's context class loader, on
   * the class path and on the module path.
   *
   * @return this builder
   */
  public PipelineBuilder discover() {
    return discover(ServiceLoader.load(AnalyzerProvider.class));
  }

  /**
   * Adds every analyzer that {@link ServiceLoader} finds with a class loader.
   *
   * @param loader where to look
   * @return this builder
   */
  public PipelineBuilder discover(ClassLoader loader) {
    return discover(ServiceLoader.load(AnalyzerProvider.class, loader));
  }

  private PipelineBuilder discover(ServiceLoader<AnalyzerProvider> services) {
    var providers = services.iterator();
    int failures = 0;
    while (failures < MAX_DISCOVERY_FAILURES) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        AnalyzerProvider provider = providers.next();
        discovered.putIfAbsent(provider.getClass(), provider);
      } catch (ServiceConfigurationError | LinkageError e) {
        failures++;
        Throwable cause = e.getCause();
        problems.add(
            "a provider cannot be loaded: "
                + e.getMessage()
                + (cause == null ? "" : " (" + cause + ")")
                + "; loaded are "
                + names(discovered.values()));
      }
    }
    if (discovered.isEmpty() && failures == 0) {
      problems.add(
          "discover() found no analyzer: no jar on the class path or module path names one in"
              + " META-INF/services/"
              + AnalyzerProvider.class.getName()
              + " (a merged jar must merge these files) or in its module-info");
    }
    return this;
  }

  /**
   * Adds an analyzer; one discovered by the same class is replaced.
   *
   * @param provider makes the analyzer
   * @return this builder
   */
  public PipelineBuilder add(AnalyzerProvider provider) {
    added.add(Objects.requireNonNull(provider, "provider must not be null"));
    return this;
  }

  /**
   * Leaves analyzers out.
   *
   * @param ids ids of discovered or added analyzers
   * @return this builder
   */
  public PipelineBuilder without(String... ids) {
    excluded.addAll(List.of(ids));
    return this;
  }

  /**
   * Keeps only some analyzers, and those that supply what they require.
   *
   * @param ids ids of discovered or added analyzers
   * @return this builder
   */
  public PipelineBuilder only(String... ids) {
    wanted.addAll(List.of(ids));
    return this;
  }

  /**
   * Sets an option of an analyzer.
   *
   * @param <T> the type of the value
   * @param id the analyzer
   * @param option one of its options
   * @param value the value
   * @return this builder
   */
  public <T> PipelineBuilder configure(String id, Option<T> option, T value) {
    settings.add(new Setting(id, option.name(), option, value));
    return this;
  }

  /**
   * Sets an option of an analyzer by text, as command lines and files do.
   *
   * @param id the analyzer
   * @param option the name of one of its options
   * @param value the value as text
   * @return this builder
   */
  public PipelineBuilder configure(String id, String option, String value) {
    settings.add(new Setting(id, option, null, value));
    return this;
  }

  /**
   * Limits the time that one analyzer may take for one article; none is set unless this is called.
   * An analyzer over the limit is interrupted, then left alone.
   *
   * @param limit more than zero
   * @return this builder
   * @throws IllegalArgumentException if it is not
   */
  public PipelineBuilder timeLimit(Duration limit) {
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException("time limit " + limit + " must be more than zero");
    }
    timeLimit = limit;
    return this;
  }

  /**
   * Says what happens to an article after an analyzer failed on it.
   *
   * @param policy {@link FailurePolicy#CONTINUE} unless set
   * @return this builder
   */
  public PipelineBuilder failurePolicy(FailurePolicy policy) {
    failurePolicy = Objects.requireNonNull(policy, "policy must not be null");
    return this;
  }

  /**
   * Sets how many articles of a stream are analyzed at once.
   *
   * @param threads at least 1, which is the default
   * @return this builder
   * @throws IllegalArgumentException if it is less than 1
   */
  public PipelineBuilder parallelism(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("parallelism " + threads + " must be at least 1");
    }
    parallelism = threads;
    return this;
  }

  /**
   * Sets the longest text that is analyzed; longer ones come back with every analyzer skipped.
   *
   * @param codeUnits at least 1; {@link #DEFAULT_MAX_TEXT_LENGTH} unless set
   * @return this builder
   * @throws IllegalArgumentException if it is less than 1
   */
  public PipelineBuilder maxTextLength(int codeUnits) {
    if (codeUnits < 1) {
      throw new IllegalArgumentException("text length " + codeUnits + " must be at least 1");
    }
    maxTextLength = codeUnits;
    return this;
  }

  /**
   * Adds a listener.
   *
   * @param listener is told of every outcome and result
   * @return this builder
   */
  public PipelineBuilder listener(PipelineListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener must not be null"));
    return this;
  }

  /**
   * Returns the pipeline.
   *
   * @return a pipeline, to be closed by the caller
   * @throws PipelineConfigurationException if anything is wrong; it lists everything that is
   */
  public Pipeline build() {
    Map<Class<?>, AnalyzerProvider> unique = new LinkedHashMap<>(discovered);
    added.forEach(provider -> unique.remove(provider.getClass()));
    List<AnalyzerProvider> providers = new ArrayList<>(unique.values());
    providers.addAll(added);

    Planner planner = new Planner(providers, settings, excluded, wanted);
    List<Plan.Step> steps = planner.plan();
    List<String> all = new ArrayList<>(problems);
    all.addAll(planner.problems());
    List<AnalyzerPool> pools = steps.stream().map(AnalyzerPool::new).toList();
    // Analyzers load their tables, each its own, so they may as well do it side by side.
    pools.parallelStream()
        .map(PipelineBuilder::start)
        .toList()
        .forEach(problem -> problem.ifPresent(all::add));
    if (!all.isEmpty()) {
      pools.forEach(AnalyzerPool::close);
      throw new PipelineConfigurationException(all);
    }
    return new PlannedPipeline(
        pools,
        new PlannedPipeline.Settings(
            Optional.ofNullable(timeLimit),
            failurePolicy,
            parallelism,
            maxTextLength,
            List.copyOf(listeners)));
  }

  /** What keeps an analyzer from being made. */
  private static Optional<String> start(AnalyzerPool pool) {
    try {
      pool.start();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return notCreated(pool, e.getMessage() == null ? e : e.getMessage()); // it is for its user
    } catch (Exception | LinkageError e) {
      return notCreated(pool, e);
    }
  }

  private static Optional<String> notCreated(AnalyzerPool pool, Object why) {
    return Optional.of("analyzer " + pool.step().id() + " cannot be created: " + why);
  }

  private static List<String> names(Collection<AnalyzerProvider> providers) {
    return providers.stream().map(provider -> provider.getClass().getName()).sorted().toList();
  }
}
