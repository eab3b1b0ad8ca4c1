package dev.rasid.arabic.numbers;

import dev.rasid.annotation.TokenKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all numbers of a text, with their signs. */
final class NumberFinder {
  private static final NumberReader READER = new NumberReader();
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private NumberFinder() {}

  static List<FoundNumber> all(NumberTokens tokens) {
    List<FoundNumber> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      FoundNumber number = at(tokens, at);
      if (number == null || !stands(tokens, number)) {
        at++;
      } else {
        found.add(number);
        at = number.endToken();
      }
    }
    return found;
  }

  /** The number that begins at a token, signs and ordinals included, or null. */
  static @Nullable FoundNumber at(NumberTokens tokens, int at) {
    TokenKind kind = tokens.kind(at);
    if (kind == TokenKind.NUMBER) {
      return READER.cardinal(tokens, at);
    }
    if (kind == TokenKind.PERCENT) {
      return percent(tokens, at);
    }
    if (kind == TokenKind.PUNCTUATION || kind == TokenKind.SYMBOL) {
      return signed(tokens, at);
    }
    if (kind != TokenKind.WORD) {
      return null;
    }
    FoundNumber ordinal = READER.ordinal(tokens, at);
    FoundNumber cardinal = READER.cardinal(tokens, at);
    if (ordinal != null && (cardinal == null || ordinal.endToken() >= cardinal.endToken())) {
      return ordinal;
    }
    if (cardinal == null && tokens.key(at).equals("ناقص") && at + 1 < tokens.size()) {
      FoundNumber rest = READER.cardinal(tokens, at + 1);
      return rest == null ? null : with(rest, tokens.start(at), at, rest.value().negate());
    }
    return cardinal;
  }

  /** Words of one number only that are commoner as other words are left out. */
  private static boolean stands(NumberTokens tokens, FoundNumber number) {
    if (tokens.kind(number.firstToken()) != TokenKind.WORD
        || number.endToken() > number.firstToken() + 1) {
      return true;
    }
    if (number.kind() == FoundNumber.Kind.FRACTION) {
      return false;
    }
    return number.kind() == FoundNumber.Kind.ORDINAL || !number.definite();
  }

  private static FoundNumber with(FoundNumber number, int start, int first, BigDecimal value) {
    return new FoundNumber(
        start, number.end(), first, number.endToken(), value, number.kind(), number.definite());
  }

  private static @Nullable FoundNumber percent(NumberTokens tokens, int at) {
    String form = tokens.form(at);
    int end = form.length() - 1;
    BigDecimal base = "‰؉".indexOf(form.charAt(end)) >= 0 ? THOUSAND : HUNDRED;
    while (end > 0 && Character.isSpaceChar(form.charAt(end - 1))) {
      end--;
    }
    BigDecimal value = Digits.value(form.substring(0, end));
    return value == null
        ? null
        : new FoundNumber(
            tokens.start(at),
            tokens.end(at),
            at,
            at + 1,
            value.divide(base, java.math.MathContext.DECIMAL64).stripTrailingZeros(),
            FoundNumber.Kind.PERCENT,
            false);
  }

  /** A minus, a plus or a decimal point right before digits, and nothing right before it. */
  private static @Nullable FoundNumber signed(NumberTokens tokens, int at) {
    String sign = tokens.form(at);
    boolean free = at == 0 || tokens.end(at - 1) < tokens.start(at);
    if (!free || at + 1 >= tokens.size() || tokens.start(at + 1) != tokens.end(at)) {
      return null;
    }
    TokenKind kind = tokens.kind(at + 1);
    if (kind != TokenKind.NUMBER && kind != TokenKind.PERCENT) {
      return null;
    }
    FoundNumber number = at(tokens, at + 1);
    if (number == null) {
      return null;
    }
    BigDecimal value = number.value();
    return switch (sign) {
      case "-", "−", "–" -> with(number, tokens.start(at), at, value.negate());
      case "+" -> with(number, tokens.start(at), at, value);
      case ".", "٫" -> with(number, tokens.start(at), at, decimal(tokens.form(at + 1), value));
      default -> null;
    };
  }

  private static BigDecimal decimal(String form, BigDecimal value) {
    int digits = 0;
    while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
      digits++;
    }
    return value.movePointLeft(digits);
  }
}
