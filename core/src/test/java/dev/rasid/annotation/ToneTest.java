package dev.rasid.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {

  @ParameterizedTest
  @CsvSource({
    "0.02, 0.03, NEG",
    "0.02, 0.024, NEU",
    "0, 0.005, NEU",
    "0, 0, NEU",
    "0.02, 0, NEU",
    "0.04, 0.01, POS"
  })
  void theLabelFollowsFromTheBalance(double positive, double negative, Tone.Label label) {
    Tone tone = new Tone(positive, negative, positive + negative, 0);

    assertThat(tone.balance()).isEqualTo(positive - negative);
    assertThat(tone.label()).isEqualTo(label);
  }

  @Test
  void everyScoreIsAShare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tone(1.5, 0, 0, 0))
        .withMessage("positive 1.5, negative 0.0, polarity 0.0 and activity 0.0 must be in [0, 1]");
    assertThatIllegalArgumentException().isThrownBy(() -> new Tone(0, -0.1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tone(0, 0, Double.NaN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tone(0, 0, 0, 2));
  }
}
