package dev.rasid.arabic.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static Timeline timeline(String title, String body) {
    try (Pipeline pipeline =
        Pipeline.builder()
            .discover()
            .only(
                "arabic.zones", "arabic.text", "arabic.tokens", "arabic.morphology", "arabic.dates")
            .build()) {
      AnalyzedArticle analyzed =
          pipeline.analyze(
              Article.builder()
                  .title(title)
                  .body(body)
                  .published(OffsetDateTime.parse("2019-05-15T18:30:00+03:00"))
                  .build());
      return Timeline.of(analyzed);
    }
  }

  @Test
  void ordersEventsByTheirDays() {
    Timeline timeline =
        timeline(
            "افتتاح الجسر", "افتتح الوزير الجسر أمس. وبدأ العمل فيه عام 2011 وتوقف في مارس 2015.");
    assertThat(timeline.events())
        .extracting(it -> it.time().value())
        .containsExactly("2011", "2015-03", "2019-05-14");
  }

  @Test
  void theHeadlineHasTheDateItNamesOrThatOfTheLead() {
    assertThat(timeline("الرئيس يزور تونس الأحد المقبل", "قالت الرئاسة أمس ذلك.").headline())
        .hasValueSatisfying(
            it -> assertThat(it.range().first()).isEqualTo(LocalDate.of(2019, 5, 19)));
    assertThat(timeline("الرئيس يزور تونس", "وصل الرئيس أمس إلى تونس.").headline())
        .hasValueSatisfying(
            it -> assertThat(it.range().first()).isEqualTo(LocalDate.of(2019, 5, 14)));
  }

  @Test
  void flagsASumThatIsWrong() {
    String wrong = "اندلعت الحرب عام 2011 وانتهت بعد ست سنوات في عام 2018.";
    assertThat(timeline("حرب", wrong).contradictions())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.reason()).isEqualTo("2011 plus P6Y is 2017, not 2018");
              assertThat(it.spans()).hasSize(3);
            });
    assertThat(timeline("حرب", wrong.replace("2018", "2017")).contradictions()).isEmpty();
  }

  @Test
  void flagsAWeekdayThatTheDateIsNotOn() {
    assertThat(timeline("خبر", "وصل الوفد الأحد 14 مايو 2019 إلى تونس.").contradictions())
        .singleElement()
        .satisfies(it -> assertThat(it.reason()).contains("Tuesday", "Sunday"));
    assertThat(timeline("خبر", "وصل الوفد الثلاثاء 14 مايو 2019 إلى تونس.").contradictions())
        .isEmpty();
  }

  @Test
  void rangesCoverTheDaysOfTheirValue() {
    assertThat(DateRange.of("2018-W01"))
        .contains(new DateRange(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 7)));
    assertThat(DateRange.of("2018-Q2"))
        .contains(new DateRange(LocalDate.of(2018, 4, 1), LocalDate.of(2018, 6, 30)));
    assertThat(DateRange.of("198"))
        .contains(new DateRange(LocalDate.of(1980, 1, 1), LocalDate.of(1989, 12, 31)));
    assertThat(DateRange.of("XXXX-05-05")).isEmpty();
    assertThat(DateRange.of("PAST_REF")).isEmpty();
  }
}
