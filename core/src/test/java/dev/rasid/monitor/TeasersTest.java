package dev.rasid.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.monitor.InventedNews.Story;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeasersTest {
  private static final String TITLE = "فائز الرمحاني يدعو عمال الميناء إلى إضراب مفتوح";
  private static final String LEAD =
      "دعا رئيس نقابة عمال الميناء فائز الرمحاني إلى إضراب مفتوح يبدأ صباح الأربعاء المقبل";
  private static final Story TEASED =
      InventedNews.story("teased").title(TITLE).lead(LEAD).body(1, 2, 3);

  private static String own(Report report) {
    return report.own().stream()
        .map(report.analyzed().article()::text)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("|"));
  }

  private static Report readAfterTeased(String line) {
    Teasers teasers = Teasers.create();
    teasers.read(TEASED.article());
    String body = InventedNews.body(11, 12) + "\n" + line + "\n" + InventedNews.sentence(13);
    return teasers.read(
        InventedNews.story("page").title("شؤون أخرى").hours(5).body(body).article());
  }

  private static final String WITHOUT_LINE =
      "شؤون أخرى|"
          + InventedNews.sentence(11)
          + "|"
          + InventedNews.sentence(12)
          + "|"
          + InventedNews.sentence(13);

  @ParameterizedTest
  @ValueSource(
      strings = {
        TITLE,
        "- " + TITLE + ".",
        "«فائز الرمحاني» يدعو عُمّال المينـاء إلي اضراب مفتوح",
        "اقرأ أيضا: " + TITLE,
        "فائز الرمحاني يدعو عمال الميناء إلى إضرا...",
        "فائز الرمحاني يدعو عمال …",
        LEAD,
        "دعا رئيس نقابة عمال الميناء فائز الرمحاني إلى إضراب …"
      })
  void leavesOutAnotherArticlesHeadlineAndAbstract(String line) {
    assertThat(own(readAfterTeased(line))).isEqualTo(WITHOUT_LINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "فائز الرمحاني يدعو عمال الميناء",
        "فائز الرمحاني يدعو عمال المطار...",
        "فائز الرمحاني يدعو ...",
        "فائز الرمحاني يدعو عمال الميناء للعودة ...",
        TITLE + " وشركة كوستاميرا ترفض",
        "قال إياد السندياني: كان يوما طويلا"
      })
  void keepsALineThatSaysSomethingElse(String line) {
    assertThat(own(readAfterTeased(line))).contains(line);
  }

  @Test
  void keepsTheArticlesOwnHeadlineAndAbstract() {
    Teasers teasers = Teasers.create();
    teasers.read(TEASED.article());
    String body = LEAD + "\n" + InventedNews.body(1, 2) + "\n" + TITLE + "\n" + LEAD;
    Story twin = new Story("twin", "الرحبة", InventedNews.START, TITLE, LEAD, body);
    assertThat(own(teasers.read(twin.article()))).endsWith(TITLE + "|" + LEAD);
  }

  @Test
  void keepsAnotherOutletsAbstractWhereItIsTheLeadBothTookFromAWire() {
    Teasers teasers = Teasers.create();
    teasers.read(TEASED.article());
    Story wire =
        InventedNews.story("wire").outlet("الرابط").body(LEAD + "\n" + InventedNews.body(4, 5));
    assertThat(own(teasers.read(wire.article()))).contains(LEAD);
  }

  @Test
  void leavesOutZonesThatAreNoReport() {
    String body = InventedNews.body(1, 2);
    String text = "الرئيسية / دولي\n" + body + "\nحقوق النشر محفوظة";
    int start = text.indexOf(body);
    int end = start + body.length();
    Article article =
        Article.builder()
            .id("zoned")
            .text(text)
            .published(InventedNews.START)
            .zone(Zone.BREADCRUMB, new Span(0, start - 1))
            .zone(Zone.BODY, new Span(start, end))
            .zone(Zone.FOOTER, new Span(end + 1, text.length()))
            .build();
    Report report = Teasers.create().read(AnalyzedArticle.builder(article).build());
    assertThat(report.own()).containsExactly(new Span(start, end));
  }

  @Test
  void leavesOutALineThatTheSiteRepeatsDayAfterDay() {
    Teasers teasers = Teasers.create();
    String furniture = "يمكنكم متابعة أخبار صوت الكورنيش على هواتفكم المحمولة";
    for (int day = 0; day < 4; day++) {
      Report report = teasers.read(withLastLine("d" + day, 24 * day, furniture).article());
      assertThat(own(report)).contains(furniture);
    }
    assertThat(own(teasers.read(withLastLine("d4", 24 * 4, furniture).article())))
        .doesNotContain(furniture);
    Story elsewhere = withLastLine("e", 24 * 4, furniture).outlet("نوافذ المشرق");
    assertThat(own(teasers.read(elsewhere.article()))).contains(furniture);
  }

  private static Story withLastLine(String id, int hours, String line) {
    int first = 100 * (hours + 1);
    return InventedNews.story(id)
        .hours(hours)
        .body(InventedNews.body(first, first + 1) + "\n" + line);
  }

  @Test
  void keepsBackgroundThatANewsroomRepeatsInsideItsTexts() {
    Teasers teasers = Teasers.create();
    String background = InventedNews.sentence(900, 20);
    for (int day = 0; day < 8; day++) {
      String body =
          InventedNews.sentence(10 * day)
              + "\n"
              + background
              + "\n"
              + InventedNews.sentence(10 * day + 1);
      Story story = InventedNews.story("b" + day).hours(24L * day).body(body);
      assertThat(own(teasers.read(story.article()))).contains(background);
    }
  }

  @Test
  void forgetsWhatIsOlderThanTheWindow() {
    Teasers teasers = Teasers.create(Duration.ofHours(10));
    teasers.read(TEASED.article());
    String body = InventedNews.body(11, 12) + "\n" + TITLE;
    assertThat(own(teasers.read(InventedNews.story("p1").hours(10).body(body).article())))
        .doesNotContain(TITLE);
    assertThat(own(teasers.read(InventedNews.story("p2").hours(11).body(body).article())))
        .contains(TITLE);
    assertThat(teasers.size()).isEqualTo(2);
  }

  @Test
  void restoresWhatItSaved() throws IOException {
    Teasers teasers = Teasers.create(Duration.ofHours(100));
    teasers.read(TEASED.article());
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    teasers.save(saved);
    Teasers restored = Teasers.restore(new ByteArrayInputStream(saved.toByteArray()));
    Story page = InventedNews.story("page").hours(5).body(InventedNews.body(11, 12) + "\n" + TITLE);
    assertThat(restored.read(page.article()).own()).isEqualTo(teasers.read(page.article()).own());
    assertThat(own(restored.read(page.article()))).doesNotContain(TITLE);
  }

  @Test
  void mergesWithAnotherOfTheSameWindowOnly() {
    Teasers teasers = Teasers.create();
    Teasers other = Teasers.create();
    other.read(TEASED.article());
    teasers.merge(other);
    String body = InventedNews.body(11, 12) + "\n" + TITLE;
    assertThat(own(teasers.read(InventedNews.story("p").body(body).article())))
        .doesNotContain(TITLE);
    Teasers shorter = Teasers.create(Duration.ofDays(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> teasers.merge(shorter))
        .withMessageContaining("PT720H")
        .withMessageContaining("PT24H");
  }

  @Test
  void refusesAWindowThatHoldsNothingAndStatesOfOtherParts() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Teasers.create(Duration.ZERO))
        .withMessageContaining("PT0S");
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    DuplicateIndex.builder().build().save(saved);
    assertThatThrownBy(() -> Teasers.restore(new ByteArrayInputStream(saved.toByteArray())))
        .isInstanceOf(StateFormatException.class)
        .hasMessageContaining("duplicate index")
        .hasMessageContaining("teasers");
  }
}
