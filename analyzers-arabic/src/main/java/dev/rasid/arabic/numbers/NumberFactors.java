package dev.rasid.arabic.numbers;

import dev.rasid.arabic.phrases.CliticMap.Found;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Changes a number by the word right after it: a ten, a hundred, a scale, parts or decimals. */
final class NumberFactors {
  private static final int NONE = CardinalReader.NONE;
  private static final long THOUSAND = 1000;

  private final NumberWords words;
  private final Sum sum;

  NumberFactors(NumberWords words, Sum sum) {
    this.words = words;
    this.sum = sum;
  }

  /** Applies a word without و and preposition; returns the token after what it took, or NONE. */
  int read(int end, Found<NumberWord> word) {
    BigDecimal value = word.value().value();
    return switch (word.value().kind()) {
      case TEN -> after(end, !word.definite() && words.isWord(end - 1) && sum.addTen());
      case HUNDRED -> after(end, sum.timesHundred());
      case SCALE -> sum.repeats(value) ? sum.goBack() : after(end, sum.timesScale(value));
      case FRACTION_PLURAL -> after(end, sum.timesShare(value));
      case POINT -> decimals(end);
      default -> NONE;
    };
  }

  private static int after(int at, boolean taken) {
    return taken ? at + 1 : NONE;
  }

  /** فاصلة and the digits after it, which may be words. */
  private int decimals(int end) {
    FoundNumber after = sum.isFraction() || !words.has(end + 1) ? null : digits(end + 1);
    if (after == null || after.value().scale() > 0) {
      return NONE; // what has decimals of its own is a number of its own
    }
    sum.addFraction(new BigDecimal("0." + after.value().toPlainString()));
    return after.endToken();
  }

  /** Decimals end before a million: أربعة فاصلة خمسة مليون. */
  private @Nullable FoundNumber digits(int at) {
    FoundNumber all = new CardinalReader(words, at).read();
    if (all == null || all.kind() != FoundNumber.Kind.CARDINAL) {
      return null;
    }
    int last = all.endToken() - 1;
    Found<NumberWord> word = words.cardinal(last);
    boolean multiplied =
        word != null
            && word.value().kind() == NumberWord.Kind.SCALE
            && word.value().whole() > THOUSAND
            && last > at;
    if (!multiplied || word == null) {
      return all;
    }
    BigDecimal value = all.value().divide(word.value().value(), MathContext.DECIMAL64);
    return new FoundNumber(
        all.start(), words.tokens().end(last - 1), at, last, Sum.plain(value), all.kind(), false);
  }
}
