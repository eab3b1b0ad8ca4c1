package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Stance;
import dev.rasid.article.Article;
import dev.rasid.pipeline.Pipeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stances of peoples, whose names only the analyzer of entities links to their countries. */
class StanceOfPeoplesTest {
  private static final Pipeline PIPELINE = Pipeline.builder().discover().build();

  @AfterAll
  static void close() {
    PIPELINE.close();
  }

  private static Article article(String text) {
    return Article.builder().id("people").language("ar").text(text).build();
  }

  @ParameterizedTest
  @CsvSource({
    "يعارض الفرنسيون الخطة, country-fr",
    "يعارض الألمان الخطة, country-de",
    "يعارض الأتراك الخطة, country-tr"
  })
  void aMasculineVerbHasAPeopleForItsSubject(String text, String holder) {
    assertThat(PIPELINE.analyze(article(text)).get(Stance.KEY))
        .singleElement()
        .satisfies(
            stance -> {
              assertThat(stance.value().holder()).isEqualTo(holder);
              assertThat(stance.value().polarity()).isNegative();
            });
  }

  @Test
  void aMasculineVerbHasNoCountryForItsSubject() {
    assertThat(PIPELINE.analyze(article("يعارض فرنسا")).get(Stance.KEY))
        .extracting(stance -> stance.value().holder())
        .doesNotContain("country-fr");
  }
}
