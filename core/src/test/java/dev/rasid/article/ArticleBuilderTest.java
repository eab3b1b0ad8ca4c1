package dev.rasid.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Zone;
import dev.rasid.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBuilderTest {
  private static String language(String given) {
    return Article.builder().text("").language(given).build().language();
  }

  @ParameterizedTest
  @CsvSource({
    "ar, ar",
    "AR, ar",
    "ar-eg, ar-EG",
    "ar_EG, ar-EG",
    "ara, ara",
    "ZH-hant-tw, zh-Hant-TW",
    "und, und",
    "x-own, x-own"
  })
  void aTagIsKeptInTheUsualLetters(String given, String kept) {
    assertThat(language(given)).isEqualTo(kept);
    assertThat(language(kept)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"arabic", "Arabic (Egypt)", "العربية", "a", "ar-", "ar--EG", "12"})
  void whatIsNoTagIsRefused(String given) {
    assertThatThrownBy(() -> language(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language \"" + given + "\" must be a BCP 47 tag such as ar or ar-EG");
  }

  @Test
  void aTitleIsTheTextOfTheFirstHeadline() {
    assertThat(Article.builder().title("عنوان").body("متن").build().title()).hasValue("عنوان");
    assertThat(Article.builder().text("a b").zone(Zone.HEADLINE, new Span(2, 3)).build().title())
        .hasValue("b");
    assertThat(Article.builder().body("متن").build().title()).isEmpty();
    assertThat(Article.builder().text("عنوان").build().title()).isEmpty();
  }

  @Test
  void nothingIsNoText() {
    ArticleBuilder builder = Article.builder();
    assertThatThrownBy(() -> builder.id(null)).hasMessage("id must not be null");
    assertThatThrownBy(() -> builder.author(" ")).hasMessage("author must not be blank");
    assertThatThrownBy(() -> builder.metadata(null, "x"))
        .hasMessage("metadata name must not be null");
  }
}
