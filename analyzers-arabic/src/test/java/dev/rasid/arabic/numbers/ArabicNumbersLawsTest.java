package dev.rasid.arabic.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ArabicNumbersLawsTest {
  @Property
  void wordsOfANumberAreReadBack(
      @ForAll @LongRange(min = 0, max = ArabicNumbers.LARGEST) long number,
      @ForAll CountedGender gender,
      @ForAll NumberCase numberCase) {
    String words = ArabicNumbers.cardinal(number, gender, numberCase);
    assertThat(ArabicNumbers.parse(words)).as(words).contains(BigDecimal.valueOf(number));
  }

  @Property
  void wordsOfASmallNumberAreReadBack(
      @ForAll @LongRange(min = 0, max = 9999) long number,
      @ForAll CountedGender gender,
      @ForAll NumberCase numberCase) {
    String words = ArabicNumbers.cardinal(number, gender, numberCase);
    assertThat(ArabicNumbers.parse(words)).as(words).contains(BigDecimal.valueOf(number));
  }

  @Property
  void ordinalsAreReadBack(
      @ForAll @IntRange(min = 1, max = ArabicNumbers.LARGEST_ORDINAL) int number,
      @ForAll CountedGender gender,
      @ForAll NumberCase numberCase) {
    String words = ArabicNumbers.ordinal(number, gender, numberCase, true);
    assertThat(ArabicNumbers.find(words))
        .as(words)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
              assertThat(it.kind()).isEqualTo(FoundNumber.Kind.ORDINAL);
            });
  }

  @Property(tries = 300)
  void anyTextIsRead(@ForAll String text) {
    for (FoundNumber number : ArabicNumbers.find(text)) {
      assertThat(number.start()).isBetween(0, number.end() - 1);
      assertThat(number.end()).isLessThanOrEqualTo(text.length());
    }
  }
}
