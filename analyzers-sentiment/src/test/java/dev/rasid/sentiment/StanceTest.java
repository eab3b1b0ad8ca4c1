package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.article.ArticleBuilder;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceTest {

  static Layer<Stance> analyze(MarkedText marked, ArticleBuilder article) {
    try (Pipeline pipeline =
        Pipeline.builder()
            .add(marked)
            .add(new StanceProvider())
            .timeLimit(Duration.ofSeconds(20))
            .build()) {
      AnalyzedArticle result = pipeline.analyze(article.build());
      assertThat(result.succeeded()).as("%s", result.outcomes()).isTrue();
      return result.get(Stance.KEY);
    }
  }

  static List<String> stances(String text) {
    return Chain.stances(text).stream().map(Chain::line).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أدانت [السعودية] [إيران] بشدة              | السعودية - إيران
          أدانت [إيران] [السعودية] بشدة              | إيران - السعودية
          وأدانت [السعودية] بشدة [إيران]             | السعودية - إيران
          اتهمت الحكومة [السورية] [إسرائيل] بالقصف   | السورية - إسرائيل
          انتقد الرئيس الأمريكي (ترامب) [ألمانيا]     | ترامب - ألمانيا
          انتقد وزير خارجية [إيران] (ظريف) [السعودية] | ظريف - السعودية
          انتقد وزير خارجية [إيران] [السعودية]        | إيران - السعودية
          هاجم (ترامب) رئيس وزراء [كندا] (ترودو)      | ترامب - ترودو
          انتقدت [إيران] سياسات [السعودية] في المنطقة | إيران - السعودية
          """)
  void verbSubjectObject(String text, String expected) {
    assertThat(stances(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (ترامب) يهاجم [الصين]                      | ترامب - الصين
          [الصين] تهاجم (ترامب)                      | الصين - ترامب
          (ترامب) يتهم [الصين] بسرقة [أمريكا]        | ترامب - الصين
          الرئيس (ترامب) اليوم ينتقد [الصين]         | ترامب - الصين
          قال الوزير إن [روسيا] ستدعم [سوريا]        | روسيا + سوريا
          """)
  void subjectBeforeTheVerb(String text, String expected) {
    assertThat(stances(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نددت [السعودية] ب[إيران]                    | السعودية - إيران
          نددت [السعودية] بـ[إيران]                   | السعودية - إيران
          رحب (ترامب) في بيان ب<اتفاق باريس>          | ترامب + اتفاق باريس
          أشاد (السيسي) بجهود [السعودية]              | السيسي + السعودية
          أشاد (ترامب) بالرئيس المصري (السيسي)        | ترامب + السيسي
          شنت [إسرائيل] غارات على [سوريا]             | إسرائيل - سوريا
          حذر (نتنياهو) من [إيران]                    | نتنياهو - إيران
          [تركيا] تحذر [فرنسا] من خطأ                 | تركيا - فرنسا
          دعم [إيران] ل[لحوثيين] مستمر                | إيران + لحوثيين
          إدانة [السعودية] ل[إيران]                   | السعودية - إيران
          أعربت [السعودية] عن دعمها ل[لبنان]          | السعودية + لبنان
          وأكد (ترامب) رفضه للرئيس (الأسد)            | ترامب - الأسد
          وقال (ظريف)، منددا ب[السعودية]              | ظريف - السعودية
          (جاويد) مؤيد ل[حزب المحافظين]               | جاويد + حزب المحافظين
          طالبت [السعودية] [إيران] بوقف التدخل        | السعودية - إيران
          """)
  void targetsByPrepositionAndNounPredicates(String text, String expected) {
    assertThat(stances(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // negated, denied, wished for
        "لم تدن [السعودية] [إيران]",
        "لا تدعم [السعودية] [إيران]",
        "(ترامب) لا يدعم [إيران]",
        "ولن تدعم [السعودية] [إيران]",
        "لم تعد تدعم [السعودية] [إيران]",
        "نفت [إيران] دعمها ل[لحوثيين]",
        "عدم دعم [إيران] ل[لحوثيين]",
        "رفض (ترامب) وقف دعم [السعودية] ل[اليمن]",
        "يجب أن تدعم [السعودية] [لبنان]",
        "رسالة بألا تفرض [أمريكا] عقوبات على [إيران]",
        // no holder, or none that is named
        "اتهمت [إيران] بقتل متظاهرين",
        "تدان [إيران] من [السعودية]",
        "انتقد (ترامب) من قبل [إيران]",
        "انتقدت الدول العربية [إيران] و[تركيا]",
        "نددت المعارضة في [سوريا] ب[روسيا]",
        "زيارة (ترامب) تدعم [السعودية]",
        "قال (ترامب) إن الحكومة تدعم [إيران]",
        "<قمة الرياض> تدين [إيران]",
        // no target
        "طالبت [السعودية] [إيران] بالتعاون",
        "انتقدت [إيران] [إيران]",
        // another sentence
        "أدانت [السعودية]. [إيران] تنفي",
        "أدانت [السعودية]\n[إيران] تنفي",
        // quotation marks
        "قال: «أدانت [السعودية] [إيران]»",
        "قال: \"أدانت [السعودية]\" [إيران]",
        "أدانت [السعودية] «[إيران]»",
        "[السعودية] \"تدين\" [إيران]",
        // a verb too far away
        "[السعودية] التي التقت الوفد تدين [إيران]"
      })
  void saysNothing(String text) {
    assertThat(stances(text)).isEmpty();
  }

  @Test
  void aQuotationThatNobodyClosesEndsWithItsParagraph() {
    assertThat(stances("قال: «نحن هنا\nأدانت [السعودية] [إيران]"))
        .containsExactly("السعودية - إيران");
  }

  @Test
  void stillIsNoNegation() {
    assertThat(stances("لا تزال تدعم [روسيا] [سوريا]")).containsExactly("روسيا + سوريا");
  }

  @Test
  void conditionsAreHedged() {
    assertThat(stances("إذا دعمت [روسيا] [سوريا]")).containsExactly("روسيا + سوريا ?");
    assertThat(stances("وقد تدعم [روسيا] [سوريا]")).containsExactly("روسيا + سوريا");
    assertThat(stances("قد تدعم [روسيا] [سوريا]")).containsExactly("روسيا + سوريا ?");
  }

  @Test
  void joinedNamesShareTheStance() {
    assertThat(stances("أدانت [السعودية] و[الإمارات] [إيران] و[قطر]."))
        .containsExactlyInAnyOrder(
            "السعودية - إيران", "الإمارات - إيران", "السعودية - قطر", "الإمارات - قطر");
    assertThat(stances("أدانت [السعودية] [إيران] و[قطر] تنفي")).containsExactly("السعودية - إيران");
  }

  @Test
  void pointsToTheWordsThatShowIt() {
    MarkedText marked = new MarkedText("اليوم نددت [السعودية] بشدة ب[إيران] أيضا");
    Annotation<Stance> stance =
        analyze(marked, Article.builder().language("ar").text(marked.text())).get(0);
    assertThat(stance.in(marked.text())).isEqualTo("نددت السعودية بشدة بإيران");
    assertThat(stance.value().cue().in(marked.text())).isEqualTo("نددت");
    assertThat(stance.value().chain()).isEmpty();
    assertThat(stance.value().evidence())
        .extracting(evidence -> evidence.rule() + " " + evidence.span().in(marked.text()))
        .containsExactly("predicate:denounce نددت", "holder:vso السعودية", "target:ب إيران");
  }

  @Test
  void stancesComeInTheOrderOfTheText() {
    assertThat(stances("أدانت [إيران] [السعودية]. أشادت [سوريا] ب[روسيا]."))
        .containsExactly("إيران - السعودية", "سوريا + روسيا");
  }

  @Test
  void onlyTheReportCounts() {
    MarkedText marked = new MarkedText("أدانت [السعودية] [إيران]");
    Span all = new Span(0, marked.text().length());
    assertThat(analyze(marked, Article.builder().text(marked.text()).zone(Zone.BODY, all)))
        .hasSize(1);
    assertThat(analyze(marked, Article.builder().text(marked.text()).zone(Zone.TEASER, all)))
        .isEmpty();
  }

  @Test
  void hostileSentencesTakeLinearTime() {
    assertThat(stances("أدان ".repeat(200_000))).isEmpty();
    assertThat(stances("أدان الرئيس ".repeat(100_000))).isEmpty();
    stances("أدان [أ] و[ب] ".repeat(70_000));
    stances("أدان [أ]" + " و[ب]".repeat(100_000) + " [ج]" + " و[د]".repeat(100_000));
  }
}
