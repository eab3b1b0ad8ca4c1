package dev.rasid.annotation;

import java.util.List;
import java.util.Objects;

/**
 * An expression of time with its TIMEX3 value.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value, such as {@code 2018-07-12}, {@code P3D} or {@code PAST_REF}
 * @param alternatives other values that fit as well; may be empty
 * @param evidence what the value was computed from; not empty
 */
public record TimeExpression(
    Type type, String value, List<String> alternatives, List<Evidence> evidence) {
  /** The key of the layer of time expressions. */
  public static final SpanKey<TimeExpression> KEY = new SpanKey<>("timex", TimeExpression.class);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no evidence
   */
  public TimeExpression {
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(value, "value must not be null");
    alternatives = List.copyOf(alternatives);
    evidence = Evidence.require(evidence, "time expression ", value);
  }

  /** The TIMEX3 types. */
  public enum Type {
    /** A calendar date of any granularity. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A recurring time. */
    SET
  }
}
