package dev.rasid.arabic.numbers;

import java.math.BigDecimal;

/** What a word of a number means. */
record NumberWord(Kind kind, BigDecimal value) {
  /** How words of numbers join. */
  enum Kind {
    ZERO,
    UNIT,
    /** أحد and اثنا: one and two, only before ten. */
    BEFORE_TEN,
    TEN,
    TEEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    SCALE,
    DUAL,
    FRACTION,
    FRACTION_PLURAL,
    ORDINAL,
    /** حادي: first, only in a compound. */
    ORDINAL_COMPOUND,
    POINT
  }

  long whole() {
    return value.longValue();
  }

  /** Whether it is a hundred, a thousand or higher, which other numbers are counted in. */
  boolean isBase() {
    return kind == Kind.HUNDRED || kind == Kind.SCALE;
  }
}
