package dev.rasid.arabic.numbers;

import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.phrases.CliticMap.Found;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a token: digits, words, and words after digits.
 *
 * <p>Words are added up in groups below a thousand and multiplied by their scales. What و joins is
 * one number only as long as no decimal place is used twice: ثلاثة وعشرين is 23, ثلاثة وأربعة are
 * two numbers. Reading looks at no more than a fixed number of tokens. Safe for use by any number
 * of threads.
 */
public final class NumberReader {
  private static final int LONGEST = 24;
  private static final long THOUSAND = 1000;

  private final NumberLexicon lexicon = NumberLexicon.builtIn();

  /** Creates a reader. */
  public NumberReader() {}

  /**
   * Returns whether a number may begin with a word.
   *
   * @param key the search key of the word
   * @return whether it is a word of a number, with or without clitics
   */
  public boolean isNumberWord(String key) {
    return lexicon.has(key);
  }

  /**
   * Reads the cardinal number, fraction or percentage that begins at a token.
   *
   * @param tokens a text
   * @param at from 0 to {@code tokens.size() - 1}
   * @return the number, or null if none begins here
   */
  public @Nullable FoundNumber cardinal(NumberTokens tokens, int at) {
    return new Sum(tokens, at, lexicon).read();
  }

  /**
   * Reads the ordinal number that begins at a token: الأول, الحادي والعشرين, الـ20.
   *
   * @param tokens a text
   * @param at from 0 to {@code tokens.size() - 1}
   * @return the number, or null if none begins here
   */
  public @Nullable FoundNumber ordinal(NumberTokens tokens, int at) {
    Found<NumberWord> first = lexicon.ordinal(tokens.key(at));
    if (first == null) {
      return tensOrdinal(tokens, at);
    }
    long value = first.value().whole();
    boolean compoundOnly = first.value().kind() == NumberWord.Kind.ORDINAL_COMPOUND;
    int end = at + 1;
    if (end < tokens.size()) {
      Found<NumberWord> next = lexicon.cardinal(tokens.key(end));
      if (next != null && next.skip() == 0 && value < 10 && isTen(next)) {
        return found(tokens, at, end + 1, value + 10, first);
      }
      if (next != null && isTens(next) && (value > 1 || compoundOnly)) {
        boolean and = next.conjunction() && next.preposition() == 0;
        if (and && next.definite() == first.definite() && value < 10) {
          return found(tokens, at, end + 1, value + next.value().whole(), first);
        }
      }
      boolean apart = tokens.key(end).equals("و") && end + 1 < tokens.size();
      Found<NumberWord> far = apart ? lexicon.cardinal(tokens.key(end + 1)) : null;
      if (far != null && isTens(far) && far.skip() == 0 && far.definite() == first.definite()) {
        return found(tokens, at, end + 2, value + far.value().whole(), first);
      }
    }
    return compoundOnly ? null : found(tokens, at, end, value, first);
  }

  /** العشرون and المئة are ordinals and cardinals at once; as ordinals they need the article. */
  private @Nullable FoundNumber tensOrdinal(NumberTokens tokens, int at) {
    Found<NumberWord> word = lexicon.cardinal(tokens.key(at));
    if (word == null || !word.definite()) {
      return null;
    }
    return switch (word.value().kind()) {
      case TENS, HUNDRED, SCALE -> found(tokens, at, at + 1, word.value().whole(), word);
      default -> null;
    };
  }

  private static boolean isTen(Found<NumberWord> word) {
    return word.value().kind() == NumberWord.Kind.TEN && !word.definite();
  }

  private static boolean isTens(Found<NumberWord> word) {
    return word.value().kind() == NumberWord.Kind.TENS;
  }

  private static FoundNumber found(
      NumberTokens tokens, int at, int end, long value, Found<NumberWord> first) {
    return new FoundNumber(
        tokens.start(at) + first.skip(),
        tokens.end(end - 1),
        at,
        end,
        BigDecimal.valueOf(value),
        FoundNumber.Kind.ORDINAL,
        first.definite());
  }

  /** The number that is being read. */
  private static final class Sum {
    private final NumberTokens tokens;
    private final int first;
    private final NumberLexicon lexicon;

    /** Products that are done, the last of them, and the group below a thousand that is open. */
    private BigDecimal total = BigDecimal.ZERO;

    private BigDecimal product = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal lastSmall = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.ZERO;
    private boolean fraction;
    private boolean scaled;
    private boolean done;
    private int end;

    /** The state before the last و, to which a clash goes back. */
    private BigDecimal safeValue = BigDecimal.ZERO;

    private int safeEnd;

    Sum(NumberTokens tokens, int first, NumberLexicon lexicon) {
      this.tokens = tokens;
      this.first = first;
      this.lexicon = lexicon;
    }

    private BigDecimal value() {
      return total.add(product).add(group);
    }

    @Nullable FoundNumber read() {
      int skip = 0;
      boolean definite = false;
      if (tokens.kind(first) == TokenKind.NUMBER) {
        BigDecimal digits = Digits.value(tokens.form(first));
        if (digits == null) {
          return null;
        }
        group = digits;
        lastSmall = digits;
        end = first + 1;
      } else {
        Found<NumberWord> word = lexicon.cardinal(tokens.key(first));
        if (word == null) {
          word = teen(first);
          if (word == null) {
            return null;
          }
        } else if (!start(word)) {
          return null;
        }
        skip = word.skip();
        definite = word.definite();
      }
      safeValue = value();
      safeEnd = end;
      while (end < tokens.size() && end - first < LONGEST && !done && step()) {
        // each step takes words up to end
      }
      BigDecimal value = value();
      FoundNumber.Kind kind =
          fraction && value.compareTo(BigDecimal.ONE) < 0
              ? FoundNumber.Kind.FRACTION
              : FoundNumber.Kind.CARDINAL;
      BigDecimal share = percent();
      if (share.signum() != 0) {
        value = value.divide(share, MathContext.DECIMAL64);
        kind = FoundNumber.Kind.PERCENT;
      }
      int from = tokens.start(first) + skip;
      return new FoundNumber(from, tokens.end(end - 1), first, end, plain(value), kind, definite);
    }

    private static BigDecimal plain(BigDecimal value) {
      BigDecimal stripped = value.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** أحد عشر, اثنا عشر: their first words are numbers only here. */
    private @Nullable Found<NumberWord> teen(int at) {
      Found<NumberWord> unit = lexicon.beforeTen(tokens.key(at));
      if (unit == null || at + 1 >= tokens.size()) {
        return null;
      }
      Found<NumberWord> ten = lexicon.cardinal(tokens.key(at + 1));
      if (ten == null || ten.value().kind() != NumberWord.Kind.TEN || ten.skip() > 0) {
        return null;
      }
      small(unit.value().value().add(BigDecimal.TEN));
      end = at + 2;
      return unit;
    }

    private void small(BigDecimal value) {
      group = group.add(value);
      lastSmall = value;
    }

    private boolean start(Found<NumberWord> word) {
      BigDecimal value = word.value().value();
      switch (word.value().kind()) {
        case ZERO, UNIT, TEN, TEEN, TENS, HUNDRED, HUNDREDS -> small(value);
        case SCALE -> {
          product = value;
          lastScale = value;
          scaled = true;
        }
        case DUAL -> dual(value);
        case FRACTION -> {
          small(value);
          fraction = true;
        }
        default -> {
          return false;
        }
      }
      end = first + 1;
      return true;
    }

    private void dual(BigDecimal value) {
      product = value;
      lastScale = value.divide(BigDecimal.valueOf(2));
      scaled = true;
    }

    private boolean step() {
      String key = tokens.key(end);
      if (key.equals("و") && end + 1 < tokens.size()) {
        return joined(end + 1, true);
      }
      Found<NumberWord> word = lexicon.cardinal(key);
      if (word == null) {
        return joined(end, false);
      }
      if (word.preposition() != 0) {
        return false;
      }
      if (word.conjunction()) {
        return joined(end, false);
      }
      return adjacent(word) || (!done && joined(end, false));
    }

    /** A word without و: it multiplies, or makes a teen. */
    private boolean adjacent(Found<NumberWord> word) {
      BigDecimal value = word.value().value();
      switch (word.value().kind()) {
        case TEN -> {
          long unit = lastSmall.longValue();
          boolean teen = unit >= 1 && unit <= 9 && isWord(end - 1) && lastSmall.scale() <= 0;
          if (!teen || word.definite()) {
            return false;
          }
          group = group.add(BigDecimal.TEN);
          lastSmall = lastSmall.add(BigDecimal.TEN);
        }
        case HUNDRED -> {
          if (group.signum() == 0 || lastSmall.longValue() > 99 || lastSmall.signum() == 0) {
            return false;
          }
          // ثلاثة وثلاثين مئة: what has tens is multiplied as a whole.
          boolean whole = lastSmall.longValue() >= 10 && group.longValue() < 100;
          BigDecimal multiplied = whole ? group : lastSmall;
          BigDecimal hundreds = plain(multiplied.multiply(value));
          group = group.subtract(multiplied).add(hundreds);
          lastSmall = hundreds;
        }
        case SCALE -> {
          return scale(value);
        }
        case FRACTION_PLURAL -> {
          if (scaled || group.compareTo(BigDecimal.TEN) > 0 || group.signum() == 0) {
            return false;
          }
          group = group.multiply(value);
          lastSmall = group;
          fraction = true;
        }
        case POINT -> {
          return decimals();
        }
        default -> {
          return false;
        }
      }
      end++;
      return true;
    }

    private boolean isWord(int at) {
      return tokens.kind(at) == TokenKind.WORD;
    }

    private boolean scale(BigDecimal value) {
      if (group.signum() == 0) {
        if (product.signum() == 0) {
          return false;
        }
        product = product.multiply(value);
      } else if (lastScale.signum() > 0 && value.compareTo(lastScale) == 0) {
        return back();
      } else if (lastScale.signum() > 0 && value.compareTo(lastScale) > 0) {
        product = value().multiply(value);
        total = BigDecimal.ZERO;
      } else {
        total = total.add(product);
        product = group.multiply(value);
      }
      group = BigDecimal.ZERO;
      lastSmall = BigDecimal.ZERO;
      lastScale = value;
      scaled = true;
      end++;
      return true;
    }

    private boolean back() {
      done = true;
      total = safeValue;
      product = BigDecimal.ZERO;
      group = BigDecimal.ZERO;
      end = safeEnd;
      return false;
    }

    /** فاصلة and the digits after it, which may be words. */
    private boolean decimals() {
      if (end + 1 >= tokens.size() || fraction) {
        return false;
      }
      Sum rest = new Sum(tokens, end + 1, lexicon);
      FoundNumber after = rest.readWhole();
      if (after == null) {
        return false;
      }
      String digits = after.value().toPlainString();
      BigDecimal part = new BigDecimal("0." + digits);
      group = group.add(part);
      lastSmall = group;
      end = after.endToken();
      fraction = true;
      return true;
    }

    /** Decimals end before a million: أربعة فاصلة خمسة مليون. */
    private @Nullable FoundNumber readWhole() {
      FoundNumber all = read();
      if (all == null || all.kind() != FoundNumber.Kind.CARDINAL) {
        return null;
      }
      Found<NumberWord> last = lexicon.cardinal(tokens.key(end - 1));
      boolean multiplied =
          last != null
              && last.value().kind() == NumberWord.Kind.SCALE
              && last.value().whole() > THOUSAND
              && end - first > 1;
      if (!multiplied || last == null) {
        return all;
      }
      BigDecimal value = all.value().divide(last.value().value(), MathContext.DECIMAL64);
      return new FoundNumber(
          all.start(), tokens.end(end - 2), first, end - 1, plain(value), all.kind(), false);
    }

    /** What و joins, written on the word or apart; takes nothing if it does not fit. */
    private boolean joined(int at, boolean apart) {
      if (tokens.kind(at) == TokenKind.NUMBER) {
        return apart && joinedDigits(at);
      }
      Found<NumberWord> word = lexicon.cardinal(tokens.key(at));
      if (word == null || word.conjunction() == apart || word.preposition() != 0) {
        Found<NumberWord> unit = lexicon.beforeTen(tokens.key(at));
        return unit != null && joinedTeen(at, unit, apart);
      }
      BigDecimal before = value();
      BigDecimal value = word.value().value();
      switch (word.value().kind()) {
        case UNIT, TEN, TEEN, TENS, HUNDRED, HUNDREDS -> {
          boolean hundred = value.longValue() >= 100;
          boolean series = hundred && word.definite() && group.signum() > 0;
          if (series || !fits(at, value)) {
            return false;
          }
          save();
          small(value);
        }
        case SCALE, DUAL -> {
          BigDecimal unit = word.value().kind() == NumberWord.Kind.DUAL ? half(value) : value;
          boolean ascending = product.signum() == 0;
          boolean between = ascending && first > 0 && tokens.key(first - 1).equals("بين");
          boolean clash = unit.compareTo(lastScale) == 0 || clashes(before, value);
          if (fraction || between || clash || (ascending && word.definite())) {
            return false;
          }
          save();
          total = before;
          product = value;
          group = BigDecimal.ZERO;
          lastSmall = BigDecimal.ZERO;
          lastScale = unit;
          scaled = true;
        }
        case FRACTION -> {
          return joinedFraction(at, value);
        }
        default -> {
          return false;
        }
      }
      end = at + 1;
      return true;
    }

    /** Keeps what is read before a new group, to go back to. */
    private void save() {
      if (group.signum() == 0) {
        safeValue = value();
        safeEnd = end;
      }
    }

    private static BigDecimal half(BigDecimal value) {
      return value.divide(BigDecimal.valueOf(2));
    }

    private boolean joinedTeen(int at, Found<NumberWord> unit, boolean apart) {
      if (unit.conjunction() == apart || group.remainder(BigDecimal.valueOf(100)).signum() != 0) {
        return false;
      }
      save();
      return teen(at) != null;
    }

    /** Digits after و are part of the number only if a scale follows: مليون و3 آلاف. */
    private boolean joinedDigits(int at) {
      Found<NumberWord> next = at + 1 < tokens.size() ? lexicon.cardinal(tokens.key(at + 1)) : null;
      BigDecimal digits = Digits.value(tokens.form(at));
      if (next == null || next.skip() > 0 || digits == null || group.signum() > 0 || !scaled) {
        return false;
      }
      boolean multiplies =
          next.value().kind() == NumberWord.Kind.HUNDRED
              || (next.value().kind() == NumberWord.Kind.SCALE
                  && next.value().value().compareTo(lastScale) < 0);
      if (!multiplies) {
        return false;
      }
      save();
      small(digits);
      end = at + 1;
      return true;
    }

    /** Half, third or quarter of what stands before, or of the scale or hundred after it. */
    private boolean joinedFraction(int at, BigDecimal share) {
      Found<NumberWord> next = at + 1 < tokens.size() ? lexicon.cardinal(tokens.key(at + 1)) : null;
      boolean multiplies =
          next != null
              && next.skip() == 0
              && (next.value().kind() == NumberWord.Kind.HUNDRED
                  || next.value().kind() == NumberWord.Kind.SCALE);
      BigDecimal of = scaled && group.signum() == 0 ? lastScale : BigDecimal.ONE;
      int last = at + 1;
      if (multiplies && next != null) {
        of = next.value().value();
        last = at + 2;
      } else if (scaled && of.compareTo(BigDecimal.ONE) == 0) {
        return false;
      }
      group = group.add(share.multiply(of));
      fraction = true;
      end = last;
      return false; // nothing follows a fraction
    }

    /** Whether no decimal place of a group below a thousand is used twice. */
    private boolean fits(int at, BigDecimal value) {
      if (fraction || !isWord(end - 1)) {
        return false;
      }
      Found<NumberWord> next = at + 1 < tokens.size() ? lexicon.cardinal(tokens.key(at + 1)) : null;
      boolean hundreds =
          next != null
              && next.skip() == 0
              && next.value().kind() == NumberWord.Kind.HUNDRED
              && value.longValue() < 10;
      BigDecimal added = hundreds ? value.multiply(BigDecimal.valueOf(100)) : value;
      boolean teen =
          next != null
              && next.skip() == 0
              && next.value().kind() == NumberWord.Kind.TEN
              && value.longValue() < 10;
      if (teen) {
        added = value.add(BigDecimal.TEN);
      }
      if (group.signum() == 0 && product.signum() > 0) {
        return lastScale.compareTo(added) > 0;
      }
      return !clashes(group, added);
    }

    private static boolean clashes(BigDecimal one, BigDecimal other) {
      if (one.scale() > 0 && one.stripTrailingZeros().scale() > 0) {
        return true;
      }
      long a = one.longValue();
      long b = other.longValue();
      // A teen uses the place of the ones too.
      boolean teens = (isTeen(a) && b % 100 != 0) || (isTeen(b) && a % 100 != 0);
      while (a > 0 && b > 0) {
        if (a % 10 > 0 && b % 10 > 0) {
          return true;
        }
        a /= 10;
        b /= 10;
      }
      return teens;
    }

    private static boolean isTeen(long value) {
      return value % 100 / 10 == 1;
    }

    /** What a percentage divides by, taking its words; zero if it is none. */
    private BigDecimal percent() {
      if (end >= tokens.size()) {
        return BigDecimal.ZERO;
      }
      String key = tokens.key(end);
      boolean in = key.equals("في") && end + 1 < tokens.size();
      Found<NumberWord> word = lexicon.cardinal(in ? tokens.key(end + 1) : key);
      if (word == null || !word.definite() || word.conjunction()) {
        return BigDecimal.ZERO;
      }
      boolean marked = in ? word.preposition() == 0 : word.preposition() == 'ب';
      boolean base =
          word.value().kind() == NumberWord.Kind.HUNDRED
              || word.value().kind() == NumberWord.Kind.SCALE;
      if (!marked || !base) {
        return BigDecimal.ZERO;
      }
      end += in ? 2 : 1;
      return word.value().value();
    }
  }
}
