package dev.rasid.arabic.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundNumberTest {
  private static long whole(BigDecimal value) {
    return new FoundNumber(0, 1, 0, 1, value, FoundNumber.Kind.CARDINAL, false).whole();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.000, 0",
    "7, 7",
    "2018.00, 2018",
    "3E+6, 3000000",
    "2.5, -1",
    "0.05, -1",
    "1E-999999999, -1",
    "1E+999999999, -1",
    "1E+2147483647, -1",
    "9223372036854775807, 9223372036854775807",
    "9223372036854775808, -1"
  })
  void aFractionAndWhatNoLongHoldsAreNoWholeNumber(BigDecimal value, long whole) {
    assertThat(whole(value)).isEqualTo(whole);
  }

  @Property
  void itIsTheNumberWithoutItsZerosOrNone(
      @ForAll @LongRange(min = 0) long digits, @ForAll @IntRange(min = -20, max = 20) int scale) {
    BigDecimal value = new BigDecimal(BigInteger.valueOf(digits), scale);
    BigDecimal plain = value.stripTrailingZeros();
    boolean fits = plain.scale() <= 0 && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    assertThat(whole(value)).isEqualTo(fits ? plain.toBigInteger().longValue() : -1);
  }
}
