package dev.rasid.monitor;

import dev.rasid.text.Span;
import java.util.Objects;

/**
 * A run of words that two articles share, in UTF-16 code units of each article's text.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param first where it stands in the earlier article
 * @param second where it stands in the later one
 */
public record SharedSpan(Span first, Span second) {

  /** Checks that both are there. */
  public SharedSpan {
    Objects.requireNonNull(first, "first must not be null");
    Objects.requireNonNull(second, "second must not be null");
  }
}
