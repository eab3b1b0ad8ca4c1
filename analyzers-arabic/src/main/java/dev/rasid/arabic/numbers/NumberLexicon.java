package dev.rasid.arabic.numbers;

import dev.rasid.arabic.phrases.CliticMap;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of numbers, with what is written on them. */
final class NumberLexicon {
  private static final NumberLexicon BUILT_IN = new NumberLexicon();

  private final CliticMap<NumberWord> cardinals = new CliticMap<>();
  private final CliticMap<NumberWord> ordinals = new CliticMap<>();
  private final CliticMap<NumberWord> beforeTen = new CliticMap<>();

  private NumberLexicon() {
    List<String> header = List.of("kind", "value", "forms");
    for (TsvRow row : TsvTable.load(NumberLexicon.class, "number-words.tsv", header)) {
      NumberWord word = new NumberWord(kind(row), value(row));
      for (String form : row.forms(2)) {
        map(word.kind()).add(ArabicNormalizer.key(form), word);
      }
    }
  }

  /** Whether any word of a number is written so, with or without clitics. */
  boolean has(String key) {
    return cardinals.get(key) != null || ordinals.get(key) != null || beforeTen.get(key) != null;
  }

  static NumberLexicon builtIn() {
    return BUILT_IN;
  }

  private CliticMap<NumberWord> map(NumberWord.Kind kind) {
    return switch (kind) {
      case ORDINAL, ORDINAL_COMPOUND -> ordinals;
      case BEFORE_TEN -> beforeTen;
      default -> cardinals;
    };
  }

  private static NumberWord.Kind kind(TsvRow row) {
    try {
      return NumberWord.Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.bad("kind is \"" + row.cell(0) + "\"");
    }
  }

  private static BigDecimal value(TsvRow row) {
    String cell = row.cell(1);
    if (cell.equals(".")) {
      return BigDecimal.ZERO;
    }
    int slash = cell.indexOf('/');
    if (slash < 0) {
      return new BigDecimal(cell);
    }
    return new BigDecimal(cell.substring(0, slash))
        .divide(new BigDecimal(cell.substring(slash + 1)), MathContext.DECIMAL64);
  }

  /** The word of a cardinal number or fraction, or null. */
  CliticMap.@Nullable Found<NumberWord> cardinal(String key) {
    return cardinals.get(key);
  }

  /** The ordinal, or null. */
  CliticMap.@Nullable Found<NumberWord> ordinal(String key) {
    return ordinals.get(key);
  }

  /** One or two as they are written before ten, or null. */
  CliticMap.@Nullable Found<NumberWord> beforeTen(String key) {
    return beforeTen.get(key);
  }
}
