package dev.rasid.annotation;

import dev.rasid.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A holder's attitude toward a target, as the words of the text show it; its annotation covers
 * those words.
 *
 * <p>What a speaker is reported to hold is the speaker's, never the outlet's; bad news is no
 * stance.
 *
 * @param holder id of the entity whose attitude it is
 * @param target id of the entity it is toward, or {@code issue:} and the folded words of an issue,
 *     which are for matching; {@link #targetSpan()} has those to show
 * @param polarity from -1, against, to 1, in favor
 * @param cue the word that carries the attitude
 * @param hedged whether the text distances itself: alleged, conditional, reported by an opponent
 * @param chain ids of those who report it, outermost first; empty if the article itself does
 * @param evidence the words that show holder, target and attitude; not empty
 */
public record Stance(
    String holder,
    String target,
    double polarity,
    Span cue,
    boolean hedged,
    List<String> chain,
    List<Evidence> evidence) {
  /** The key of the layer of stances. */
  public static final SpanKey<Stance> KEY = new SpanKey<>("stances", Stance.class);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the polarity is out of range or there is no evidence
   */
  public Stance {
    Objects.requireNonNull(holder, "holder must not be null");
    Objects.requireNonNull(target, "target must not be null");
    Objects.requireNonNull(cue, "cue must not be null");
    if (!(polarity >= -1 && polarity <= 1)) {
      throw new IllegalArgumentException("polarity " + polarity + " must be in [-1, 1]");
    }
    chain = List.copyOf(chain);
    evidence = Evidence.require(evidence, "stance of " + holder + " toward " + target);
  }

  /**
   * Returns the words that name the target.
   *
   * @return the span of the first evidence whose rule begins with {@code target:}, or empty
   */
  public Optional<Span> targetSpan() {
    return evidence.stream()
        .filter(one -> one.rule().startsWith("target:"))
        .map(Evidence::span)
        .findFirst();
  }

  /**
   * Returns the words to show for a target that is an issue.
   *
   * @param text the article's text
   * @return the target's own words, or empty if the target is an entity or its words are not known
   */
  public Optional<String> issueIn(String text) {
    return target.startsWith("issue:")
        ? targetSpan().map(span -> span.in(text).strip())
        : Optional.empty();
  }
}
