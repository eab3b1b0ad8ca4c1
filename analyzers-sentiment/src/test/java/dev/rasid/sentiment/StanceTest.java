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
          الرئيس (ترامب) اليوم ينتقد [الصين]         | ترامب - الصين
          قال الوزير إن [روسيا] ستدعم [سوريا]        | روسيا + سوريا ?
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
          [السعودية] التي التقت الوفد تدين [إيران]    | السعودية - إيران
          انتقدت الدول العربية [إيران]                | ~anon-holder:الدول-العربيه - إيران
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
        "يجب أن تدعم [السعودية] [لبنان]",
        "رسالة بألا تفرض [أمريكا] عقوبات على [إيران]",
        // no holder, or none that is named
        "اتهمت [إيران] بقتل متظاهرين",
        "تدان [إيران] من [السعودية]",
        "زيارة (ترامب) تدعم [السعودية]",
        "قال (ترامب) إن الشركة تدعم [إيران]",
        "<قمة الرياض> تدين [إيران]",
        // no target
        "طالبت [السعودية] [إيران] بالتعاون",
        "انتقدت [إيران] [إيران]",
        // another sentence
        "أدانت [السعودية]. [إيران] تنفي",
        "أدانت [السعودية]\n[إيران] تنفي"
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
    assertThat(stances("لقد دعمت [روسيا] [سوريا]")).containsExactly("روسيا + سوريا");
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
        .containsExactly(
            "predicate:denounce نددت",
            "holder:vso السعودية",
            "target:ب إيران",
            "modifier:intensifier:بشده بشدة");
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

  /** Analyzes without the Arabic analyzers, whose time is not asked for here. */
  static void plain(String text) {
    MarkedText marked = new MarkedText(text);
    analyze(marked, Article.builder().language("ar").text(marked.text()));
  }

  @Test
  void whoIsCriticisedBySomebodyIsTheTarget() {
    assertThat(stances("انتقد (ترامب) من قبل [إيران]")).containsExactly("إيران - ترامب");
  }

  @Test
  void crowdsHoldStancesWithoutAName() {
    Stance stance = Chain.stances("ندد المتظاهرون ب[روسيا]").get(0);
    assertThat(stance.ledger()).isEqualTo(Stance.Ledger.ANONYMOUS);
    assertThat(stance.holderSpan()).isPresent();
    assertThat(stance.target()).isEqualTo("روسيا");
  }

  @Test
  void whatOneSaysOfAnotherIsReportedByTheOneWhoSaysIt() {
    Stance stance = Chain.stances("قال (ترامب) إن [روسيا] تدعم [سوريا]").get(0);
    assertThat(stance.holder()).isEqualTo("روسيا");
    assertThat(stance.chain()).containsExactly("ترامب");
    assertThat(stance.hedged()).isTrue();
    assertThat(stance.modifiers())
        .extracting(Stance.Modifier::name)
        .containsExactly("reported-by-another");
  }

  @Test
  void itExplainsTheArithmetic() {
    String text = "نددت [روسيا] بشدة ب[سوريا]";
    assertThat(Chain.stances(text).get(0).explain(new MarkedText(text).text()))
        .contains("روسيا is against سوريا, -1.00 (condemnation, ledger of the speaker)")
        .contains("-0.90, intensifier:بشده times +1.20, makes -1.08, cut, is -1.00");
  }

  @Test
  void hostileSentencesTakeLinearTime() {
    plain("أدان ".repeat(40_000));
    plain("أدان الرئيس ".repeat(20_000));
    plain("أدان [أ] و[ب] ".repeat(15_000));
    plain("أدان [أ]" + " و[ب]".repeat(20_000) + " [ج]" + " و[د]".repeat(20_000));
    plain("إدانة ".repeat(40_000));
    plain("دعمه ".repeat(40_000));
    plain("[أ] التي ".repeat(20_000) + "تدين");
  }
}
