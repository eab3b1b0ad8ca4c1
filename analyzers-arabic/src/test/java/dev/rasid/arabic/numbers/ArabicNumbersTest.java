package dev.rasid.arabic.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "صفر, 0",
    "خمسة وعشرون, 25",
    "خمسة و عشرين, 25",
    "ثلاثمائة وسبع عشرة, 317",
    "ثلاث مئة, 300",
    "مئتا ألف, 200000",
    "ألف ومئتان, 1200",
    "مئة وخمسة وعشرين ألفا وثلاثة, 125003",
    "مليونين ونصف, 2500000",
    "مليون ونصف المليون, 1500000",
    "نصف مليون, 500000",
    "ثلاثة أرباع, 0.75",
    "سبعة فاصلة ثلاثة مليار, 7300000000",
    "'3,5 ملايين', 3500000",
    "'12,500', 12500",
    "'1.200.000', 1200000",
    "٣٫٥, 3.5",
    "'5ر3 مليون', 3500000",
    "-15, -15",
    "ثلاثين في المئة, 0.3",
    "12.5%, 0.125",
    "الحادي والعشرين, 21",
    "الثانية عشرة, 12",
    "أربعة وعشرين مئة, 2400",
  })
  void readsNumbers(String text, BigDecimal value) {
    assertThat(ArabicNumbers.parse(text))
        .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @CsvSource({"كتاب", "ثلاثة كتب", "ثلاثة وأربعة", "بين ألف وألفين", "الألفية", "''"})
  void isNoNumberOrMoreThanOne(String text) {
    assertThat(ArabicNumbers.parse(text)).isEmpty();
  }

  @Test
  void decimalsHaveNoDecimalsOfTheirOwn() {
    assertThat(ArabicNumbers.find("سبعة فاصلة 2.5"))
        .extracting(FoundNumber::value)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(BigDecimal.valueOf(7), new BigDecimal("2.5"));
    assertThat(ArabicNumbers.find("سبعة فاصلة ستمئة وربع")).isNotEmpty();
  }

  @Test
  void findsNumbersWhereTheyStand() {
    String text = "قُتل بثلاثةٍ وعشرين صاروخا و40 قذيفة بين ألف وألفين";
    List<FoundNumber> found = ArabicNumbers.find(text);

    assertThat(found)
        .extracting(it -> text.substring(it.start(), it.end()))
        .containsExactly("ثلاثةٍ وعشرين", "40", "ألف", "ألفين");
    assertThat(found).extracting(FoundNumber::whole).containsExactly(23L, 40L, 1000L, 2000L);
  }

  @Test
  void addendsOfTheSameScaleAreTwoNumbers() {
    assertThat(ArabicNumbers.find("خمسة آلاف وثلاثة آلاف"))
        .extracting(FoundNumber::whole)
        .containsExactly(5000L, 3000L);
  }

  @Test
  void writesGenderAndCaseOfTheCountedNoun() {
    assertThat(ArabicNumbers.cardinal(3, CountedGender.FEMININE, NumberCase.NOMINATIVE))
        .isEqualTo("ثلاث");
    assertThat(ArabicNumbers.cardinal(12, CountedGender.FEMININE, NumberCase.OBLIQUE))
        .isEqualTo("اثنتي عشرة");
    assertThat(ArabicNumbers.cardinal(25, CountedGender.MASCULINE, NumberCase.NOMINATIVE))
        .isEqualTo("خمسة وعشرون");
    assertThat(ArabicNumbers.cardinal(2003, CountedGender.MASCULINE, NumberCase.OBLIQUE))
        .isEqualTo("ألفين وثلاثة");
    assertThat(ArabicNumbers.cardinal(200_000, CountedGender.MASCULINE, NumberCase.NOMINATIVE))
        .isEqualTo("مئتا ألف");
    assertThat(ArabicNumbers.ordinal(21, CountedGender.FEMININE, NumberCase.OBLIQUE, true))
        .isEqualTo("الحادية والعشرين");
  }

  @Test
  void refusesWhatItCannotWrite() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ArabicNumbers.cardinal(-1, CountedGender.MASCULINE, NumberCase.NOMINATIVE))
        .withMessageContaining("-1")
        .withMessageContaining("1000000000000");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ArabicNumbers.ordinal(100, CountedGender.MASCULINE, NumberCase.OBLIQUE, true))
        .withMessageContaining("99");
  }

  @Test
  void longRowsOfNumbersAreReadInLinearTime() {
    String text = "مئة وخمسة آلاف وثلاثة آلاف ".repeat(20_000);
    assertThat(ArabicNumbers.find(text)).hasSizeGreaterThanOrEqualTo(20_000);
  }
}
