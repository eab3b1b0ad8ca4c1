package dev.rasid.arabic.zones;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.article.PageReader;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.AnalyzerContract;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesProviderTest {
  private static final Path SEEDS = Path.of("..", "seeds");

  /** Share of our zones on the seed pages that have the gold's span and kind; and the reverse. */
  private static final double REACHED = 1.0;

  private static final Pattern FILE = Pattern.compile("\"file\": \"([^\"]+)\"");
  private static final Pattern ZONE =
      Pattern.compile("\\{\"start\": (\\d+), \"end\": (\\d+), \"kind\": \"([a-z-]+)\"}");
  private static final String PARAGRAPH =
      "أعلنت الوزارة اليوم الأحد أنها ستفتح الطريق الجديد أمام السيارات في مطلع الشهر المقبل"
          + " بعد أعمال استمرت ثلاث سنوات.";

  private static final Pipeline PIPELINE = Pipeline.builder().discover().build();

  @AfterAll
  static void close() {
    PIPELINE.close();
  }

  private static List<String> zones(Article article) {
    AnalyzedArticle result = PIPELINE.analyze(article);
    assertThat(result.succeeded()).as("%s", result.outcomes()).isTrue();
    return result.get(Zone.KEY).stream().map(z -> z.value() + " " + z.span()).toList();
  }

  /** Kinds and texts, one zone a string. */
  private static List<String> read(String text) {
    AnalyzedArticle result = PIPELINE.analyze(Article.builder().text(text).build());
    assertThat(result.succeeded()).as("%s", result.outcomes()).isTrue();
    return result.get(Zone.KEY).stream().map(z -> z.value() + " " + z.in(text)).toList();
  }

  @Test
  void keepsTheContract() {
    AnalyzerContract.of(new ZonesProvider()).verify();
  }

  @Test
  void agreesWithTheSeeds() throws IOException {
    Set<String> gold = new HashSet<>();
    Set<String> found = new HashSet<>();
    for (String line : Files.readAllLines(SEEDS.resolve("gold.jsonl"))) {
      Matcher file = FILE.matcher(line);
      assertThat(file.find()).isTrue();
      String page = file.group(1);
      Matcher zone = ZONE.matcher(line.substring(line.indexOf("\"zones\": ")));
      while (zone.find()) {
        Span span = new Span(Integer.parseInt(zone.group(1)), Integer.parseInt(zone.group(2)));
        Zone kind = Zone.valueOf(zone.group(3).toUpperCase(Locale.ROOT).replace('-', '_'));
        gold.add(page + ": " + kind + " " + span);
      }
      zones(PageReader.standard().read(SEEDS.resolve(page)))
          .forEach(z -> found.add(page + ": " + z));
    }
    assertThat(gold).hasSize(250);
    Set<String> right = new HashSet<>(gold);
    right.retainAll(found);
    Set<String> missed = new HashSet<>(gold);
    missed.removeAll(found);
    Set<String> wrong = new HashSet<>(found);
    wrong.removeAll(gold);
    assertThat((double) right.size() / Math.max(gold.size(), found.size()))
        .as("missed %s, wrong %s", missed, wrong)
        .isGreaterThanOrEqualTo(REACHED);
  }

  @Test
  void aPageWithAllItsFurniture() {
    String headline = "فتح الطريق الجديد أمام السيارات مطلع الشهر";
    assertThat(
            read(
                String.join(
                    "\r\n",
                    "الرئيسية > محليات > " + headline,
                    "editor_7",
                    "",
                    headline,
                    "12 مارس 2024 - 10:30",
                    "القاهرة - وكالات: " + PARAGRAPH,
                    "أعمال ليلية",
                    PARAGRAPH,
                    "المصدر: وكالات",
                    "مواضيع ذات صلة:",
                    "إغلاق الجسر القديم",
                    "الوسوم: طرق، سيارات")))
        .containsExactly(
            "BREADCRUMB الرئيسية > محليات > " + headline,
            "BYLINE editor_7",
            "HEADLINE " + headline,
            "BYLINE 12 مارس 2024 - 10:30",
            "DATELINE القاهرة - وكالات:",
            "LEAD " + PARAGRAPH,
            "BODY أعمال ليلية",
            "BODY " + PARAGRAPH,
            "BYLINE المصدر: وكالات",
            "TEASER مواضيع ذات صلة:",
            "TEASER إغلاق الجسر القديم",
            "FOOTER الوسوم: طرق، سيارات");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "القاهرة - وكالات:",
        "بيروت (و.ر.ب) -",
        "بيروت/ 5 كانون الثاني (أ ف ب) -",
        "دبي، الإمارات العربية المتحدة (CNN)--",
        "القاهرة - رويترز -",
        "نواكشوط –",
        "لندن ـ «الصحيفة»:"
      })
  void aDatelineIsItsOwnZone(String dateline) {
    assertThat(read(dateline + " " + PARAGRAPH))
        .containsExactly("DATELINE " + dateline, "LEAD " + PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال الوزير: ",
        "المدينة - وهي عاصمة الإقليم - ",
        "في 12 مارس - ",
        "سامي (45 عاما): ",
        "اتفاق 5-3 بين "
      })
  void whatIsNoDateline(String opening) {
    assertThat(read(opening + PARAGRAPH)).containsExactly("LEAD " + opening + PARAGRAPH);
  }

  @Test
  void aHeadlineMaySoundLikeACreditOrAFooter() {
    for (String headline :
        List.of("تقرير: هجمات جديدة على مواقع الوزارة", "فيسبوك: حذفنا آلاف الحسابات")) {
      assertThat(read(headline + "\n\n" + PARAGRAPH))
          .containsExactly("HEADLINE " + headline, "LEAD " + PARAGRAPH);
    }
  }

  @Test
  void aDatelineMayHaveItsOwnLine() {
    assertThat(read("فتح الطريق الجديد مطلع الشهر\nالقاهرة (رويترز) -\n" + PARAGRAPH))
        .containsExactly(
            "HEADLINE فتح الطريق الجديد مطلع الشهر",
            "DATELINE القاهرة (رويترز) -",
            "LEAD " + PARAGRAPH);
  }

  @Test
  void zonesOfTheArticleAreKept() {
    Article article = Article.builder().title("عنوان").body("القاهرة - وكالات: خبر").build();
    assertThat(zones(article))
        .containsExactlyElementsOf(
            article.zones().stream().map(z -> z.value() + " " + z.span()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u00A0\n", "كلمة", "a", ".", "/ / /", "-\n-\n:", "#\n#", "(\n("})
  void everyLineIsInAZone(String text) {
    List<String> covered = new ArrayList<>();
    text.lines().map(String::strip).filter(s -> !s.isBlank()).forEach(covered::add);
    covered.removeIf("\u00A0"::equals);
    assertThat(read(text).stream().map(z -> z.substring(z.indexOf(' ') + 1)))
        .containsExactlyElementsOf(covered);
  }
}
