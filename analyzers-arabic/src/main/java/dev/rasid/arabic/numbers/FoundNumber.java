package dev.rasid.arabic.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * A number that a text names, in digits, in words or in both.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param start its first UTF-16 code unit, after clitics such as و and ب
 * @param end the code unit after its last
 * @param firstToken the index of its first token
 * @param endToken the index after its last token
 * @param value what it is worth; a percentage is a share, 5 % is 0.05
 * @param kind what it says
 * @param definite whether it begins with the article
 */
public record FoundNumber(
    int start,
    int end,
    int firstToken,
    int endToken,
    BigDecimal value,
    Kind kind,
    boolean definite) {
  /** A long has no more. */
  private static final int MOST_DIGITS = 19;

  /** Checks that the parts are there. */
  public FoundNumber {
    Objects.requireNonNull(value, "value must not be null");
    Objects.requireNonNull(kind, "kind must not be null");
  }

  /** What a number says. */
  public enum Kind {
    /** How many. */
    CARDINAL,
    /** The how manieth. */
    ORDINAL,
    /** A share of a hundred or of a thousand. */
    PERCENT,
    /** A part of one, such as ثلاثة أرباع. */
    FRACTION
  }

  /**
   * Returns the value as a whole number.
   *
   * @return the value, or -1 if it is none or out of range
   */
  public long whole() {
    // No exception for a fraction: texts have many, and it costs more than reading them.
    BigDecimal plain = value.stripTrailingZeros();
    long digits = (long) plain.precision() - plain.scale();
    if (plain.scale() > 0 || digits > MOST_DIGITS) {
      return -1;
    }
    BigInteger whole = plain.toBigInteger();
    return whole.bitLength() < Long.SIZE ? whole.longValue() : -1;
  }
}
