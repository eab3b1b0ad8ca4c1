package dev.rasid.pipeline;

/** What a pipeline does with an article after one of its analyzers failed or timed out. */
public enum FailurePolicy {
  /** Goes on with every analyzer that does not need what is now missing. */
  CONTINUE,
  /** Skips all analyzers that come after. */
  STOP,
  /** Throws an {@link AnalysisException}. */
  THROW
}
