package dev.rasid.arabic.numbers;

import dev.rasid.arabic.phrases.CliticMap.Found;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one ordinal number: الأول, الثانية عشرة, الحادي والعشرين, المئة. */
final class OrdinalReader {
  private final NumberWords words;
  private final int first;

  OrdinalReader(NumberWords words, int first) {
    this.words = words;
    this.first = first;
  }

  @Nullable FoundNumber read() {
    Found<NumberWord> unit = words.ordinal(first);
    if (unit == null) {
      return tens();
    }
    FoundNumber compound = compound(unit);
    boolean compoundOnly = unit.value().kind() == NumberWord.Kind.ORDINAL_COMPOUND;
    return compound != null || compoundOnly
        ? compound
        : found(first + 1, unit.value().whole(), unit);
  }

  /** A unit with the ten or tens after it; null if there are none. */
  private @Nullable FoundNumber compound(Found<NumberWord> unit) {
    int end = first + 1;
    long value = unit.value().whole();
    Found<NumberWord> next = words.cardinal(end);
    if (words.isBareTen(end) && next != null && !next.definite() && value < 10) {
      return found(end + 1, value + 10, unit);
    }
    boolean one = value == 1 && unit.value().kind() == NumberWord.Kind.ORDINAL;
    if (next != null && next.conjunction() && isTens(next, unit) && !one && value < 10) {
      return found(end + 1, value + next.value().whole(), unit);
    }
    Found<NumberWord> far = words.has(end) && words.isAnd(end) ? words.cardinal(end + 1) : null;
    boolean apart = far != null && !far.conjunction() && isTens(far, unit);
    return apart && far != null ? found(end + 2, value + far.value().whole(), unit) : null;
  }

  /** Whether a word is tens that agree with their unit: both have the article or neither. */
  private static boolean isTens(Found<NumberWord> word, Found<NumberWord> unit) {
    return word.value().kind() == NumberWord.Kind.TENS
        && word.preposition() == 0
        && word.definite() == unit.definite();
  }

  /** العشرون and المئة are ordinals and cardinals at once; as ordinals they need the article. */
  private @Nullable FoundNumber tens() {
    Found<NumberWord> word = words.cardinal(first);
    if (word == null || !word.definite()) {
      return null;
    }
    return switch (word.value().kind()) {
      case TENS, HUNDRED, SCALE -> found(first + 1, word.value().whole(), word);
      default -> null;
    };
  }

  private FoundNumber found(int end, long value, Found<NumberWord> unit) {
    return new FoundNumber(
        words.tokens().start(first) + unit.skip(),
        words.tokens().end(end - 1),
        first,
        end,
        BigDecimal.valueOf(value),
        FoundNumber.Kind.ORDINAL,
        unit.definite());
  }
}
