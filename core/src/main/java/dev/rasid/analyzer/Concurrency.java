package dev.rasid.analyzer;

/** How instances of an analyzer are shared by the threads of a pipeline. */
public enum Concurrency {
  /** One instance serves all threads at once. */
  SHARED,
  /** An instance serves one thread at a time; the pipeline makes as many as it needs. */
  PER_WORKER
}
