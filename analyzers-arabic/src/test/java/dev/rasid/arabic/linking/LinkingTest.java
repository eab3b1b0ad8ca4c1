package dev.rasid.arabic.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Reference;
import dev.rasid.arabic.entities.EntitiesProvider;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which thing a name means, and what stands for names; without the tagger, which guesses. */
class LinkingTest {
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

  private static AnalyzedArticle analyze(String text) {
    return pipeline.analyze(
        Article.builder()
            .text(text)
            .published(OffsetDateTime.parse("2018-05-09T12:00:00+03:00"))
            .build());
  }

  private static List<String> mentions(AnalyzedArticle article) {
    return article.get(Mention.KEY).stream()
        .map(it -> it.in(article.article().text()) + "=" + it.value().entity())
        .toList();
  }

  private static List<String> references(AnalyzedArticle article, Reference.Kind kind) {
    return article.get(Reference.KEY).stream()
        .filter(it -> it.value().kind() == kind)
        .map(it -> it.in(article.article().text()) + "=" + it.value().entity())
        .toList();
  }

  private static Mention mention(AnalyzedArticle article, String form) {
    return article.get(Mention.KEY).stream()
        .filter(it -> it.in(article.article().text()).equals(form))
        .map(Annotation::value)
        .findFirst()
        .orElseThrow();
  }

  private static Entity entity(AnalyzedArticle article, String id) {
    return article.get(Entity.KEY).stream()
        .map(Annotation::value)
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "فائز السراج, فايز السراج",
    "أمريكا, أميركا",
    "دونالد ترامب, دونالد ترمب",
    "الأمم المتحدة, للأمم المتحدة",
    "عبد الفتاح السيسي, عبدالفتاح السيسي",
  })
  void spellingsOfOneNameAreOneEntity(String one, String other) {
    AnalyzedArticle article = analyze("زار " + one + ". ثم قال " + other + " أمس.");

    assertThat(article.get(Mention.KEY).stream().map(it -> it.value().entity()))
        .hasSize(2)
        .containsOnly(article.get(Mention.KEY).get(0).value().entity());
  }

  @Test
  void theNameBehindLamBeginsAtTheSecondLam() {
    AnalyzedArticle article = analyze("وقال الأمين العام للأمم المتحدة إنه قلق.");

    assertThat(mentions(article)).contains("لأمم المتحدة=united-nations");
  }

  @Test
  void aFamilyNameGoesToThePersonWhomTheArticleNamesInFull() {
    AnalyzedArticle article =
        analyze("قال الوزير سمير الدهماني إنه باق. وأضاف الدهماني أنه لن يستقيل.");

    List<Annotation<Mention>> found = article.get(Mention.KEY).stream().toList();
    assertThat(found)
        .extracting(it -> it.in(article.article().text()))
        .containsExactly("سمير الدهماني", "الدهماني");
    assertThat(found.get(1).value().entity()).isEqualTo(found.get(0).value().entity());
    assertThat(found.get(1).value().evidence())
        .extracting(Evidence::rule)
        .contains("repeat:family-name", "coref:family-name");
    assertThat(entity(article, found.get(0).value().entity()).latinName()).isPresent();
  }

  @Test
  void aFamilyNameOfTwoPersonsIsTheLastNamedOnesAndStaysAmbiguous() {
    AnalyzedArticle article =
        analyze("التقى الوزير سمير الدهماني النائب وليد الدهماني. وقال الدهماني إنه سعيد.");

    Mention last = article.get(Mention.KEY).get(2).value();
    assertThat(last.entity()).isEqualTo(article.get(Mention.KEY).get(1).value().entity());
    assertThat(last.candidates()).containsExactly(article.get(Mention.KEY).get(0).value().entity());
  }

  @Test
  void theArticlesPersonGoesBeforeTheLexicons() {
    AnalyzedArticle article =
        analyze("قال المحامي سمير ترامب إن موكله بريء. وأضاف ترامب أنه واثق.");

    assertThat(mention(article, "ترامب").entity())
        .isEqualTo(mention(article, "سمير ترامب").entity())
        .isNotEqualTo("donald-trump");
    assertThat(mention(article, "ترامب").candidates()).containsExactly("donald-trump");
  }

  @Test
  void aHeadWordStandsForTheOrganisationThatWasIntroduced() {
    AnalyzedArticle article =
        analyze("اجتمع حلف شمال الأطلسي في بروكسل. وأعلن الحلف أنه سيبقى. وللحلف قوات هناك.");

    assertThat(references(article, Reference.Kind.SHORT_FORM))
        .containsExactly("الحلف=nato", "لحلف=nato");
  }

  @Test
  void aHeadWordStandsForItsOrganisationAlsoBeforeAnotherName() {
    AnalyzedArticle article = analyze("صمت الجيش الإسرائيلي أولا. ثم اتهم الجيش حركة حماس.");
    assertThat(references(article, Reference.Kind.SHORT_FORM))
        .containsExactly("الجيش=israeli-army");
  }

  @Test
  void aHeadWordThatNothingIntroducedIsLeftAlone() {
    assertThat(references(analyze("وأعلن الحلف أنه سيبقى."), Reference.Kind.SHORT_FORM)).isEmpty();
  }

  @Test
  void aSeatSpeaksForItsStateAndIsNotTheState() {
    AnalyzedArticle article = analyze("أعلن الكرملين أن روسيا لن تنسحب.");

    assertThat(mentions(article)).containsExactly("الكرملين=kremlin", "روسيا=country-ru");
    assertThat(entity(article, "kremlin").standsFor()).contains("country-ru");
  }

  @Test
  void nationalitiesAreLinkedToTheirCountries() {
    AnalyzedArticle article = analyze("وصل الوفد الفرنسي، ومعه جنود أتراك وصحفية لبنانية.");

    assertThat(references(article, Reference.Kind.NATIONALITY))
        .containsExactly("الفرنسي=country-fr", "أتراك=country-tr", "لبنانية=country-lb");
    assertThat(entity(article, "country-fr").name()).isEqualTo("فرنسا");
  }

  @Test
  void aRoleIsItsHoldersOnTheDayOfPublication() {
    AnalyzedArticle article = analyze("وصل وزير الخارجية الروسي إلى دمشق.");

    assertThat(references(article, Reference.Kind.ROLE))
        .containsExactly("وزير الخارجية الروسي=sergey-lavrov");
    assertThat(article.get(Reference.KEY).get(0).value().evidence())
        .extracting(Evidence::rule)
        .containsExactly("role:office-at-2018-05-09");
  }

  @Test
  void withoutADayTheHolderOfARoleIsNotGuessed() {
    String text = "وصل وزير الخارجية الروسي إلى دمشق.";

    assertThat(
            references(pipeline.analyze(Article.builder().text(text).build()), Reference.Kind.ROLE))
        .isEmpty();
  }

  @Test
  void aRoleThatTheArticleGaveToSomebodyIsHis() {
    AnalyzedArticle article =
        analyze(
            "قال رئيس المجلس البلدي سمير الدهماني إنه باق. وأضاف رئيس المجلس البلدي أنه لن يستقيل.");

    assertThat(references(article, Reference.Kind.ROLE))
        .containsExactly("رئيس المجلس البلدي=" + article.get(Mention.KEY).get(0).value().entity());
  }

  @Test
  void aRoleThatEndsInANameIsGivenToo() {
    AnalyzedArticle article =
        analyze("قال وزير خارجية روسيا سيرغي لافروف إن الوقت ضيق. وانتقد الوزير السعودية.");
    assertThat(references(article, Reference.Kind.ROLE)).containsExactly("الوزير=sergey-lavrov");
  }

  @Test
  void aRoleIsHisAlsoWithoutItsNation() {
    AnalyzedArticle article =
        analyze("قال وزير الخارجية الروسي سيرغي لافروف إن الوقت ضيق. وشكر وزير الخارجية مصر.");
    assertThat(references(article, Reference.Kind.ROLE))
        .containsExactly("وزير الخارجية=sergey-lavrov");
  }

  @Test
  void anOfficeWithoutItsNationIsThatOfTheOneWhoIsNamed() {
    AnalyzedArticle article = analyze("وصل ماكرون إلى برلين. وقال الرئيس إن الوقت ضيق.");
    assertThat(references(article, Reference.Kind.ROLE)).containsExactly("الرئيس=emmanuel-macron");
  }

  @Test
  void ofTwoWhoHoldSuchAnOfficeNeitherIsMeant() {
    AnalyzedArticle article = analyze("التقى ماكرون ترامب في برلين. وقال الرئيس إن الوقت ضيق.");
    assertThat(references(article, Reference.Kind.ROLE)).isEmpty();
  }

  @Test
  void aTitleOfAnotherNationIsAnotherMans() {
    AnalyzedArticle article =
        analyze("قال السفير الروسي سامي الرمحاني إن الوقت ضيق. ورد السفير البريطاني في لاهاي.");
    assertThat(references(article, Reference.Kind.ROLE)).isEmpty();
  }

  @Test
  void aSpeakerForAnotherBodyIsAnotherMan() {
    AnalyzedArticle article =
        analyze("قال المتحدث الرسمي سامي الرمحاني إن الوقت ضيق. ورد المتحدث باسم المصنع.");
    assertThat(references(article, Reference.Kind.ROLE)).isEmpty();
  }

  @Test
  void aFormerHolderIsNotTheHolderOfTheDay() {
    assertThat(references(analyze("وصل الرئيس الأمريكي السابق إلى دمشق."), Reference.Kind.ROLE))
        .isEmpty();
  }

  @Test
  void anAmbiguousNameIsDecidedByTheCountriesThatTheArticleNames() {
    AnalyzedArticle libya = analyze("وصل الوفد إلى طرابلس قادما من بنغازي في ليبيا.");
    AnalyzedArticle lebanon = analyze("وصل الوفد إلى طرابلس قادما من صيدا في لبنان.");

    assertThat(entity(libya, mention(libya, "طرابلس").entity()).country()).contains("LY");
    assertThat(entity(lebanon, mention(lebanon, "طرابلس").entity()).country()).contains("LB");
    assertThat(mention(libya, "طرابلس").candidates()).isEmpty();
  }

  @Test
  void anAmbiguousNameWithoutContextKeepsItsCandidates() {
    AnalyzedArticle article = analyze("وصل الوفد إلى طرابلس أمس.");

    assertThat(mention(article, "طرابلس").candidates()).isNotEmpty();
  }

  @Test
  void aCountryAndItsAdjectiveAreOneInNamesOfOrganisations() {
    AnalyzedArticle article =
        analyze("قرر برلمان ليبيريا تأجيل الجلسة. وكان البرلمان الليبيري قد اجتمع.");

    assertThat(article.get(Mention.KEY).stream().map(it -> it.value().entity()).distinct())
        .hasSize(1);
  }

  @Test
  void aPersonNamedThousandsOfTimesIsOnePerson() {
    AnalyzedArticle article =
        analyze("قال الوزير سمير الدهماني إنه باق. " + "وقال الدهماني ذلك. ".repeat(5000));

    assertThat(article.get(Mention.KEY).size()).isEqualTo(5001);
    assertThat(article.get(Mention.KEY).stream().map(it -> it.value().entity()).distinct())
        .hasSize(1);
  }

  @Test
  void manyPersonsOfOneFamilyStayApart() {
    StringBuilder text = new StringBuilder();
    List<String> given = List.of("سمير", "وليد", "هاني", "كمال", "رامي", "فؤاد");
    for (int i = 0; i < 600; i++) {
      text.append("قال الوزير ").append(given.get(i % given.size())).append(" الدهماني ذلك. ");
    }
    AnalyzedArticle article = analyze(text.toString());

    assertThat(article.get(Mention.KEY).stream().map(it -> it.value().entity()).distinct())
        .hasSize(given.size());
  }

  @Test
  void aNameBehindTheArticleThatLamSwallowedKeepsItsOwnLam() {
    AnalyzedArticle article =
        analyze("سلم إياد السندياني تقريره للجنة الفنزويلية. رحبت اللجنة الفنزويلية به.");
    Mention behindLam = mention(article, "لجنة الفنزويلية");
    assertThat(entity(article, behindLam.entity()).name()).isEqualTo("اللجنة الفنزويلية");
    assertThat(mention(article, "اللجنة الفنزويلية").entity()).isEqualTo(behindLam.entity());
  }
}
