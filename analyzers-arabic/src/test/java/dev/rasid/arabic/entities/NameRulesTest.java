package dev.rasid.arabic.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that tables, titles and heads show, without the tagger; the persons are invented. */
class NameRulesTest {
  private static Pipeline pipeline;

  @BeforeAll
  static void build() {
    pipeline =
        Pipeline.builder()
            .discover()
            .configure("arabic.entities", EntitiesProvider.TAGGER, false)
            .build();
  }

  @AfterAll
  static void close() {
    pipeline.close();
  }

  private static List<String> names(String text) {
    AnalyzedArticle article = pipeline.analyze(Article.builder().text(text).build());
    return article.get(Mention.KEY).stream()
        .map(it -> it.value().type() + " " + it.in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "قال وزير النقل سمير الدهماني إنه باق., PER سمير الدهماني",
    "قال الصحفي سمير الدهماني إنه باق., PER سمير الدهماني",
    "التقى اللواء عبد الرحمن الدهماني ضباطه., PER عبد الرحمن الدهماني",
    "وقالت الوزيرة رنا أبو الدهم إن العمل مستمر., PER رنا أبو الدهم",
    "وصل اللاعب محمد المصري أمس., PER محمد المصري",
  })
  void personsStandBehindTitles(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقف الفريق أمام المرمى طويلا.",
        "قال الوزير إن العمل مستمر.",
        "وصل الرئيس على متن طائرة خاصة.",
        "طلب المدير من الموظفين أن يعودوا.",
      })
  void titlesWithoutANameNameNobody(String text) {
    assertThat(names(text)).noneMatch(name -> name.startsWith("PER"));
  }

  @ParameterizedTest
  @CsvSource({
    "أعلنت وزارة الداخلية أمس أن الأمن مستتب., ORG وزارة الداخلية",
    "اتهمت وزارة الدفاع الروسية أوكرانيا بالكذب., ORG وزارة الدفاع الروسية",
    "اتهمت وزارة الدفاع الروسية السعودية بالكذب., ORG وزارة الدفاع الروسية",
    "قالت وزارة الداخلية السعودية إنها مستعدة., ORG وزارة الداخلية السعودية",
    "أعلنت وزارة العدل والشؤون الإسلامية القرار., ORG وزارة العدل والشؤون الإسلامية",
    "تظاهر المئات أمام السفارة الفنزويلية أمس., ORG السفارة الفنزويلية",
    "وقال متحدث باسم شرطة برلين إن الحادث عرضي., ORG شرطة برلين",
    "أعلن تنظيم \"أنصار البحر\" مسؤوليته., ORG أنصار البحر",
    "ونقلت وكالة زعبور للأنباء الخبر., ORG وكالة زعبور للأنباء",
    "أفادت صحيفة زعبور تلغراف بذلك., ORG زعبور تلغراف",
  })
  void organisationsAreOpenedByHeads(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قدم الفريق عرضا جيدا.",
        "بدأت حركة المرور تعود إلى طبيعتها.",
        "وصفها بأنها منظمة \"إرهابية\" خطيرة.",
        "قال الجيش: \"لن نعود\".",
      })
  void headsWithoutANameNameNothing(String text) {
    assertThat(names(text)).noneMatch(name -> name.startsWith("ORG"));
  }

  @ParameterizedTest
  @CsvSource({
    "وصل إلى مدينة حلب أمس., LOC حلب",
    "قصف محافظة إدلب أمس., LOC إدلب",
    "أعلن حزب الله اللبناني ذلك., ORG حزب الله",
    "وصل إلى المملكة العربية السعودية أمس., LOC المملكة العربية السعودية",
    "هبط في مطار بغداد أمس., LOC مطار بغداد",
  })
  void whatOnlySaysWhatANameIsIsNoPartOfIt(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "قال #الجيش_السوري إنه تقدم., ORG الجيش_السوري",
    "التقى سيرغي #لافروف نظيره., PER سيرغي #لافروف",
    "وقالت CNN إن الأمر كذلك., ORG CNN",
  })
  void namesAreReadInHashtagsAndInLatinLetters(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @Test
  void aNameFoundOnceIsFoundWhereverItStands() {
    String text =
        "قال الوزير سمير الدهماني إنه باق. ورد سمير الدهماني على منتقديه. وللدهماني أنصار.";

    assertThat(names(text))
        .containsExactly("PER سمير الدهماني", "PER سمير الدهماني", "PER لدهماني");
  }

  @Test
  void everyMentionSaysWhoProposedIt() {
    AnalyzedArticle article =
        pipeline.analyze(
            Article.builder().text("قال الوزير سمير الدهماني في حلب إنه باق.").build());

    assertThat(article.get(Mention.KEY).get(0).value().evidence())
        .extracting(Evidence::rule)
        .containsExactly("title:الوزير");
    assertThat(article.get(Mention.KEY).get(1).value().evidence())
        .extracting(Evidence::rule)
        .containsExactly("lexicon:places/aleppo");
  }
}
