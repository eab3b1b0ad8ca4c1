package dev.rasid.annotation;

import dev.rasid.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * The characters that show a claim, and the rule or lexicon entry that made it out of them.
 *
 * @param span in UTF-16 code units of the article's text
 * @param rule the rule or entry, such as {@code lexicon:places/aleppo}; not blank
 */
public record Evidence(Span span, String rule) {

  /**
   * Checks that the evidence points to something.
   *
   * @throws IllegalArgumentException if the span is empty or the rule blank
   */
  public Evidence {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(rule, "rule must not be null");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("evidence span " + span + " must not be empty");
    }
    if (rule.isBlank()) {
      throw new IllegalArgumentException("rule of the evidence at " + span + " must not be blank");
    }
  }

  /** Copies the evidence of a claim, and refuses a claim that has none. */
  static List<Evidence> require(List<Evidence> evidence, String claim, Object of) {
    Objects.requireNonNull(evidence, "evidence must not be null");
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(claim + of + " must have evidence");
    }
    return List.copyOf(evidence);
  }
}
