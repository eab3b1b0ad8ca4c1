package dev.rasid.arabic.numbers;

import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.phrases.CliticMap.Found;
import java.math.BigDecimal;

/** Adds to a number what و joins to it, as long as no decimal place is used twice. */
final class NumberAddends {
  private static final int NONE = CardinalReader.NONE;

  private final NumberWords words;
  private final int first;
  private final Sum sum;

  /** Reads on in the number that begins at a token and is added up in a sum. */
  NumberAddends(NumberWords words, int first, Sum sum) {
    this.words = words;
    this.first = first;
    this.sum = sum;
  }

  /** Adds what و joins at a token, on the word or apart; returns the token after it, or NONE. */
  int read(int end) {
    boolean apart = words.isAnd(end) && words.has(end + 1);
    return apart ? read(end, end + 1, true) : read(end, end, false);
  }

  private int read(int end, int at, boolean apart) {
    if (words.tokens().kind(at) == TokenKind.NUMBER) {
      return apart ? digits(end, at) : NONE;
    }
    Found<NumberWord> word = words.cardinal(at);
    if (word == null || word.conjunction() == apart || word.preposition() != 0) {
      return teen(end, at, apart);
    }
    return switch (word.value().kind()) {
      case UNIT, TEN, TEEN, TENS, HUNDRED, HUNDREDS -> small(end, at, word);
      case SCALE, DUAL -> scale(end, at, word);
      case FRACTION -> fraction(at, word.value().value());
      default -> NONE;
    };
  }

  private int small(int end, int at, Found<NumberWord> word) {
    BigDecimal value = word.value().value();
    boolean series = value.longValue() >= 100 && word.definite() && sum.hasGroup();
    if (series || sum.isFraction() || !words.isWord(end - 1) || !sum.fits(withNext(at, value))) {
      return NONE;
    }
    keep(end);
    sum.add(value);
    return at + 1;
  }

  /** A unit together with the ten or hundred that makes a teen or hundreds of it. */
  private BigDecimal withNext(int at, BigDecimal value) {
    NumberWord next = value.longValue() < 10 ? words.bare(at + 1) : null;
    if (next == null) {
      return value;
    }
    return switch (next.kind()) {
      case HUNDRED -> value.multiply(next.value());
      case TEN -> value.add(next.value());
      default -> value;
    };
  }

  private int scale(int end, int at, Found<NumberWord> word) {
    boolean ascending = !sum.isScaled();
    boolean between = ascending && first > 0 && words.tokens().key(first - 1).equals("بين");
    if (between || (ascending && word.definite()) || !sum.fitsScale(word.value())) {
      return NONE;
    }
    keep(end);
    sum.addScale(word.value());
    return at + 1;
  }

  private int teen(int end, int at, boolean apart) {
    Found<NumberWord> unit = words.beforeTen(at);
    if (unit == null || unit.conjunction() == apart || !sum.isWholeHundreds()) {
      return NONE;
    }
    keep(end);
    sum.add(unit.value().value().add(BigDecimal.TEN));
    return at + 2;
  }

  /** Digits after و are part of the number only if a scale follows: مليون و3 آلاف. */
  private int digits(int end, int at) {
    NumberWord next = words.bare(at + 1);
    BigDecimal digits = Digits.value(words.tokens().form(at));
    if (next == null || digits == null || sum.hasGroup() || !sum.isScaled()) {
      return NONE;
    }
    boolean multiplies =
        next.kind() == NumberWord.Kind.HUNDRED
            || (next.kind() == NumberWord.Kind.SCALE
                && next.value().compareTo(sum.lastScale()) < 0);
    if (!multiplies) {
      return NONE;
    }
    keep(end);
    sum.add(digits);
    return at + 1;
  }

  /** Half, third or quarter of what stands before, or of the scale or hundred after it. */
  private int fraction(int at, BigDecimal share) {
    NumberWord next = words.bare(at + 1);
    if (next != null && next.isBase()) {
      sum.addLast(share.multiply(next.value()));
      return at + 2;
    }
    boolean ofScale = sum.isScaled() && !sum.hasGroup();
    if (sum.isScaled() && !ofScale) {
      return NONE;
    }
    sum.addLast(ofScale ? share.multiply(sum.lastScale()) : share);
    return at + 1;
  }

  /** Keeps what is read before a new group. */
  private void keep(int end) {
    if (!sum.hasGroup()) {
      sum.keep(end);
    }
  }
}
