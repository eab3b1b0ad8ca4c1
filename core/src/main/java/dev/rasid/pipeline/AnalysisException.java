package dev.rasid.pipeline;

import org.jspecify.annotations.Nullable;

/** An analyzer failed under {@link FailurePolicy#THROW}. */
public final class AnalysisException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AnalysisException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
