package dev.rasid.arabic.numbers;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads numbers in Arabic text, and writes numbers in Arabic words.
 *
 * <p>Numbers are read in digits of any script, in words of any gender and case, and in both
 * together: {@code 3,5 ملايين}. Words are read as news writes them, و on the word or apart,
 * hundreds in one word or two. Written words follow the rules of the counted noun: {@code ثلاث}
 * with a feminine, {@code ثلاثة} with a masculine one.
 *
 * <pre>{@code
 * ArabicNumbers.parse("ثلاثة وعشرين ألفا ومئتين");  // 23200
 * ArabicNumbers.cardinal(25, CountedGender.FEMININE, NumberCase.OBLIQUE);  // خمس وعشرين
 * ArabicNumbers.ordinal(21, CountedGender.MASCULINE, NumberCase.OBLIQUE, true);  // الحادي والعشرين
 * }</pre>
 *
 * <p>Time is linear in the length of the text. Safe for use by any number of threads.
 */
public final class ArabicNumbers {
  /** The largest number that is written in words. */
  public static final long LARGEST = 1_000_000_000_000L;

  /** The largest ordinal that is written in words. */
  public static final int LARGEST_ORDINAL = 99;

  private ArabicNumbers() {}

  /**
   * Reads a text that is one number and nothing else.
   *
   * @param text words or digits, raw or clean
   * @return its value, or empty if it is no number or more than one
   */
  public static Optional<BigDecimal> parse(String text) {
    NumberTokens tokens = new TextTokens(ArabicNormalizer.clean(text).text());
    if (tokens.size() == 0) {
      return Optional.empty();
    }
    FoundNumber number = NumberFinder.at(tokens, 0);
    return number == null || number.endToken() < tokens.size()
        ? Optional.empty()
        : Optional.of(number.value());
  }

  /**
   * Finds all numbers of a text.
   *
   * @param text raw text
   * @return in order of text, disjoint; {@code start} and {@code end} are UTF-16 code units of
   *     {@code text}
   */
  public static List<FoundNumber> find(String text) {
    AlignedText clean = ArabicNormalizer.clean(text);
    List<FoundNumber> found = new ArrayList<>();
    for (FoundNumber number : NumberFinder.all(new TextTokens(clean.text()))) {
      Span span = clean.toSource(new Span(number.start(), number.end()));
      found.add(
          new FoundNumber(
              span.start(),
              span.end(),
              number.firstToken(),
              number.endToken(),
              number.value(),
              number.kind(),
              number.definite()));
    }
    return List.copyOf(found);
  }

  /**
   * Writes how many.
   *
   * @param number from 0 to {@link #LARGEST}
   * @param gender the gender of the counted noun
   * @param numberCase the case
   * @return words without vowel signs
   * @throws IllegalArgumentException if the number is out of range
   */
  public static String cardinal(long number, CountedGender gender, NumberCase numberCase) {
    if (number < 0 || number > LARGEST) {
      throw new IllegalArgumentException(
          "number " + number + " must be from 0 to " + LARGEST + " to be written in words");
    }
    return new NumberWriter(gender, numberCase).cardinal(number);
  }

  /**
   * Writes the how manieth.
   *
   * @param number from 1 to {@link #LARGEST_ORDINAL}
   * @param gender the gender of the noun that it belongs to
   * @param numberCase the case
   * @param definite whether it has the article
   * @return words without vowel signs
   * @throws IllegalArgumentException if the number is out of range
   */
  public static String ordinal(
      int number, CountedGender gender, NumberCase numberCase, boolean definite) {
    if (number < 1 || number > LARGEST_ORDINAL) {
      throw new IllegalArgumentException(
          "ordinal " + number + " must be from 1 to " + LARGEST_ORDINAL);
    }
    return new NumberWriter(gender, numberCase).ordinal(number, definite);
  }
}
