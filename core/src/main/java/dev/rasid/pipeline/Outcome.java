package dev.rasid.pipeline;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one analyzer fared with one article.
 *
 * <p>Two outcomes are equal if analyzer, status and detail are; how long it took and the exception
 * object belong to one run, not to the result. Immutable and safe for use by any number of threads.
 */
public final class Outcome {

  /** What became of the analyzer's work. */
  public enum Status {
    /** It returned, and what it wrote is kept. */
    SUCCEEDED,
    /** It threw, or broke its declaration; nothing it wrote is kept. */
    FAILED,
    /** It was not done within the time limit; nothing it wrote is kept. */
    TIMED_OUT,
    /** It was not started; the detail says why. */
    SKIPPED
  }

  private final String analyzer;
  private final Status status;
  private final String detail;
  private final Duration elapsed;
  private final @Nullable Throwable cause;

  private Outcome(
      String analyzer, Status status, String detail, Duration elapsed, @Nullable Throwable cause) {
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer must not be null");
    this.status = Objects.requireNonNull(status, "status must not be null");
    this.detail = Objects.requireNonNull(detail, "detail must not be null");
    this.elapsed = elapsed;
    this.cause = cause;
  }

  /**
   * Returns an outcome as it is read back from a file: without duration and exception.
   *
   * @param analyzer the analyzer's id
   * @param status what became of it
   * @param detail why, empty if it succeeded
   * @return the outcome
   */
  public static Outcome of(String analyzer, Status status, String detail) {
    return new Outcome(analyzer, status, detail, Duration.ZERO, null);
  }

  static Outcome succeeded(String analyzer, long nanos) {
    return new Outcome(analyzer, Status.SUCCEEDED, "", Duration.ofNanos(nanos), null);
  }

  static Outcome failed(String analyzer, Throwable cause, long nanos) {
    String message = cause.getMessage();
    String detail = cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    return new Outcome(analyzer, Status.FAILED, detail, Duration.ofNanos(nanos), cause);
  }

  static Outcome timedOut(String analyzer, Duration limit, long nanos) {
    return new Outcome(
        analyzer, Status.TIMED_OUT, "not done within " + limit, Duration.ofNanos(nanos), null);
  }

  static Outcome skipped(String analyzer, String why) {
    return of(analyzer, Status.SKIPPED, why);
  }

  /**
   * Returns the analyzer's id.
   *
   * @return the id
   */
  public String analyzer() {
    return analyzer;
  }

  /**
   * Returns what became of the analyzer's work.
   *
   * @return the status
   */
  public Status status() {
    return status;
  }

  /**
   * Returns why.
   *
   * @return one line, empty if the analyzer succeeded
   */
  public String detail() {
    return detail;
  }

  /**
   * Returns how long the analyzer ran.
   *
   * @return zero if it was skipped or read from a file
   */
  public Duration elapsed() {
    return elapsed;
  }

  /**
   * Returns what was thrown.
   *
   * @return the exception of a failure, or empty
   */
  public Optional<Throwable> cause() {
    return Optional.ofNullable(cause);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcome outcome
        && analyzer.equals(outcome.analyzer)
        && status == outcome.status
        && detail.equals(outcome.detail);
  }

  @Override
  public int hashCode() {
    return Objects.hash(analyzer, status, detail);
  }

  @Override
  public String toString() {
    return analyzer + " " + status + (detail.isEmpty() ? "" : " (" + detail + ")");
  }
}
