package dev.rasid.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.SpanKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerDescriptorTest {
  private static AnalyzerDescriptor of(String... languages) {
    return AnalyzerDescriptor.builder("test.any")
        .provides(new SpanKey<>("test.any", String.class))
        .languages(languages)
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ar", "AR", "ar-EG", "ar_EG", "Ar-eg", "ara", "ara-EG", "ar-Arab-u-nu-arab"})
  void aTagOfALanguageIsOfThatLanguage(String tag) {
    assertThat(of("ar").handles(tag)).isTrue();
    assertThat(of("fr", "ARA").handles(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "arc", "arz", "xx", "und", "arabic", "العربية", ""})
  void anotherTagIsNot(String tag) {
    assertThat(of("ar").handles(tag)).isFalse();
  }

  @Test
  void noLanguagesAreAny() {
    assertThat(of().handles("zh")).isTrue();
  }
}
