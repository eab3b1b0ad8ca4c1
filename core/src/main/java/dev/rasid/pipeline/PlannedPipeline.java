package dev.rasid.pipeline;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.annotation.Key;
import dev.rasid.article.Article;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the pools of a plan one after the other over each article. */
final class PlannedPipeline implements Pipeline {
  private static final Logger log = LoggerFactory.getLogger(PlannedPipeline.class);

  /** How the plan is run. */
  record Settings(
      Optional<Duration> timeLimit,
      FailurePolicy failurePolicy,
      int parallelism,
      int maxTextLength,
      List<PipelineListener> listeners) {}

  private final List<AnalyzerPool> pools;
  private final Settings settings;
  private final ExecutorService workers;

  /** Threads that can be abandoned to an analyzer that does not stop. */
  private final ExecutorService guarded;

  private final AtomicBoolean closed = new AtomicBoolean();

  PlannedPipeline(List<AnalyzerPool> pools, Settings settings) {
    this.pools = List.copyOf(pools);
    this.settings = settings;
    workers = Executors.newFixedThreadPool(settings.parallelism(), daemons("rasid-worker"));
    guarded = Executors.newCachedThreadPool(daemons("rasid-analyzer"));
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  @Override
  public AnalyzedArticle analyze(Article article) {
    Objects.requireNonNull(article, "article must not be null");
    checkOpen();
    ArticleState state = new ArticleState(article);
    @Nullable String stop = null;
    if (article.text().length() > settings.maxTextLength()) {
      stop =
          "text has "
              + article.text().length()
              + " code units, the limit is "
              + settings.maxTextLength();
    }
    for (AnalyzerPool pool : pools) {
      Outcome outcome = stop == null ? run(pool, state) : Outcome.skipped(pool.step().id(), stop);
      state.add(outcome);
      tell(listener -> listener.analyzerDone(article, outcome));
      boolean bad =
          outcome.status() == Outcome.Status.FAILED || outcome.status() == Outcome.Status.TIMED_OUT;
      if (bad && settings.failurePolicy() == FailurePolicy.THROW) {
        throw new AnalysisException(
            "article " + article.id() + ": " + outcome, outcome.cause().orElse(null));
      }
      if (bad && settings.failurePolicy() == FailurePolicy.STOP) {
        stop = "stopped after " + outcome.analyzer();
      }
    }
    AnalyzedArticle result = state.result();
    tell(listener -> listener.articleDone(result));
    return result;
  }

  private Outcome run(AnalyzerPool pool, ArticleState state) {
    AnalyzerDescriptor descriptor = pool.descriptor();
    Article article = state.article();
    if (!descriptor.handles(article.language())) {
      return Outcome.skipped(
          descriptor.id(),
          "language " + article.language() + ", analyzes " + descriptor.languages());
    }
    for (Key<?> key : descriptor.requires()) {
      if (!state.has(key)) {
        return Outcome.skipped(descriptor.id(), "requires " + key + ", which is absent");
      }
    }
    StagedContext context =
        new StagedContext(article, state.hasPairs(), descriptor, state.readable(descriptor));
    long start = System.nanoTime();
    try {
      Optional<Duration> limit = settings.timeLimit();
      if (limit.isEmpty()) {
        Analyzer analyzer = pool.take();
        try {
          analyzer.analyze(context);
        } finally {
          pool.giveBack(analyzer);
        }
      } else if (!runWithin(limit.get(), pool, context)) {
        return Outcome.timedOut(descriptor.id(), limit.get(), System.nanoTime() - start);
      }
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return Outcome.failed(descriptor.id(), e, System.nanoTime() - start);
    }
    if (context.breach().isPresent()) {
      return Outcome.failed(descriptor.id(), context.breach().get(), System.nanoTime() - start);
    }
    state.commit(descriptor, context);
    return Outcome.succeeded(descriptor.id(), System.nanoTime() - start);
  }

  /** Returns whether the analyzer was done in time; if not, its thread is on its own. */
  private boolean runWithin(Duration limit, AnalyzerPool pool, StagedContext context)
      throws Exception {
    Analyzer analyzer = pool.take();
    // Set by whoever comes first: the analyzer when it is done, or this thread when it gives up.
    AtomicBoolean decided = new AtomicBoolean();
    Future<?> run =
        guarded.submit(
            () -> {
              try {
                analyzer.analyze(context);
              } finally {
                if (decided.compareAndSet(false, true)) {
                  pool.giveBack(analyzer);
                } else {
                  pool.discard(analyzer);
                }
              }
              return null;
            });
    try {
      run.get(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS); // the longest if too long
      return true;
    } catch (TimeoutException e) {
      if (!decided.compareAndSet(false, true)) {
        run.get(); // it was done at the last moment
        return true;
      }
      context.cancel();
      run.cancel(true);
      return false;
    } catch (InterruptedException e) {
      decided.set(true);
      context.cancel();
      run.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  @Override
  public Stream<AnalyzedArticle> analyze(Stream<? extends Article> articles) {
    Objects.requireNonNull(articles, "articles must not be null");
    checkOpen();
    if (settings.parallelism() == 1) {
      return articles.sequential().map(this::analyze);
    }
    OrderedResults results =
        new OrderedResults(
            articles.sequential().iterator(),
            article -> workers.submit(() -> analyze(article)),
            2 * settings.parallelism());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(results::cancel)
        .onClose(articles::close);
  }

  @Override
  public Explanation explain() {
    return new Explanation(
        pools.stream()
            .map(pool -> new Explanation.Step(pool.descriptor(), pool.step().options()))
            .toList());
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      workers.shutdownNow();
      guarded.shutdownNow();
      pools.forEach(AnalyzerPool::close);
    }
  }

  private void checkOpen() {
    if (closed.get()) {
      throw new IllegalStateException("the pipeline is closed");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the thread was interrupted");
    }
  }

  private void tell(Consumer<PipelineListener> event) {
    for (PipelineListener listener : settings.listeners()) {
      try {
        event.accept(listener);
      } catch (RuntimeException e) {
        log.warn("listener {} failed", listener, e);
      }
    }
  }
}
