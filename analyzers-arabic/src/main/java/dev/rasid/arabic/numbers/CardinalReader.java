package dev.rasid.arabic.numbers;

import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.phrases.CliticMap.Found;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads one cardinal number, fraction or percentage: its first word, and on as far as it goes. */
final class CardinalReader {
  /** Said instead of a token where nothing more was read. */
  static final int NONE = -1;

  private static final int LONGEST = 24;

  private final NumberWords words;
  private final int first;
  private final Sum sum = new Sum();

  CardinalReader(NumberWords words, int first) {
    this.words = words;
    this.first = first;
  }

  @Nullable FoundNumber read() {
    if (words.tokens().kind(first) == TokenKind.NUMBER) {
      BigDecimal digits = Digits.value(words.tokens().form(first));
      if (digits == null) {
        return null;
      }
      sum.add(digits);
      return from(first + 1, 0, false);
    }
    Found<NumberWord> word = words.cardinal(first);
    if (word != null) {
      return start(word.value()) ? from(first + 1, word.skip(), word.definite()) : null;
    }
    Found<NumberWord> unit = words.beforeTen(first);
    if (unit == null) {
      return null;
    }
    sum.add(unit.value().value().add(BigDecimal.TEN));
    return from(first + 2, unit.skip(), unit.definite());
  }

  private boolean start(NumberWord word) {
    switch (word.kind()) {
      case ZERO, UNIT, TEN, TEEN, TENS, HUNDRED, HUNDREDS -> sum.add(word.value());
      case SCALE, DUAL -> sum.addScale(word);
      case FRACTION -> sum.addFraction(word.value());
      default -> {
        return false;
      }
    }
    return true;
  }

  private FoundNumber from(int start, int skip, boolean definite) {
    int end = rest(start);
    BigDecimal value = sum.value();
    FoundNumber.Kind kind =
        sum.isFraction() && value.compareTo(BigDecimal.ONE) < 0
            ? FoundNumber.Kind.FRACTION
            : FoundNumber.Kind.CARDINAL;
    int in = words.has(end) && words.tokens().key(end).equals("في") ? end + 1 : end;
    BigDecimal base = percentBase(in, in > end);
    if (base != null) {
      end = in + 1;
      value = value.divide(base, MathContext.DECIMAL64);
      kind = FoundNumber.Kind.PERCENT;
    }
    NumberTokens tokens = words.tokens();
    int from = tokens.start(first) + skip;
    return new FoundNumber(from, tokens.end(end - 1), first, end, Sum.plain(value), kind, definite);
  }

  /** Reads on as long as words belong to the number; returns the token after the last. */
  private int rest(int start) {
    NumberAddends addends = new NumberAddends(words, first, sum);
    NumberFactors factors = new NumberFactors(words, sum);
    sum.keep(start);
    int end = start;
    while (words.has(end) && end - first < LONGEST && !sum.isDone()) {
      Found<NumberWord> word = words.isAnd(end) ? null : words.cardinal(end);
      boolean right = word != null && word.skip() == 0;
      int next = right && word != null ? factors.read(end, word) : NONE;
      if (next == NONE && (word == null || word.preposition() == 0)) {
        next = addends.read(end);
      }
      if (next == NONE) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** What a percentage divides by, as in المئة after في and in بالمئة; null if it is none. */
  private @Nullable BigDecimal percentBase(int at, boolean afterIn) {
    Found<NumberWord> word = words.cardinal(at);
    boolean marked =
        word != null
            && word.definite()
            && !word.conjunction()
            && word.preposition() == (afterIn ? 0 : 'ب');
    return marked && word != null && word.value().isBase() ? word.value().value() : null;
  }
}
