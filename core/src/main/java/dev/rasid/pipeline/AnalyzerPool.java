package dev.rasid.pipeline;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.Concurrency;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The instances of one analyzer: one for all threads, or as many as run at once. */
final class AnalyzerPool implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(AnalyzerPool.class);

  private final Plan.Step step;
  private final ConcurrentLinkedQueue<Analyzer> free = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Analyzer shared;
  private volatile boolean closed;

  AnalyzerPool(Plan.Step step) {
    this.step = step;
  }

  Plan.Step step() {
    return step;
  }

  AnalyzerDescriptor descriptor() {
    return step.descriptor();
  }

  private boolean isShared() {
    return descriptor().concurrency() == Concurrency.SHARED;
  }

  /** Makes the first instance, so that what cannot be loaded fails when the pipeline is built. */
  void start() throws Exception {
    Analyzer first = step.provider().create(step.options());
    if (isShared()) {
      shared = first;
    } else {
      free.add(first);
    }
  }

  Analyzer take() throws Exception {
    Analyzer one = shared;
    if (one == null) {
      one = free.poll();
    }
    return one != null ? one : step.provider().create(step.options());
  }

  void giveBack(Analyzer analyzer) {
    if (isShared()) {
      return;
    }
    free.add(analyzer);
    if (closed) {
      closeFree();
    }
  }

  /** Closes an instance that an abandoned thread has at last let go of. */
  void discard(Analyzer analyzer) {
    if (!isShared()) {
      close(analyzer);
    }
  }

  @Override
  public void close() {
    closed = true;
    Analyzer one = shared;
    if (one != null) {
      close(one);
    }
    closeFree();
  }

  private void closeFree() {
    for (Analyzer analyzer = free.poll(); analyzer != null; analyzer = free.poll()) {
      close(analyzer);
    }
  }

  private void close(Analyzer analyzer) {
    try {
      analyzer.close();
    } catch (RuntimeException | LinkageError e) {
      log.warn("analyzer {} could not be closed", step.id(), e);
    }
  }
}
