package dev.rasid.arabic.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Quotation;
import dev.rasid.annotation.Quotation.Kind;
import dev.rasid.arabic.entities.EntitiesProvider;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what, in sentences made up for it. */
class QuotationsTest {
  private static final Pipeline PIPELINE = pipeline();

  /** One that knows the people of these sentences, who do not exist. */
  private static Pipeline pipeline() {
    try {
      Path file = Files.createTempFile("people", ".tsv");
      Files.write(
          file,
          List.of(
              "id\ttype\tforms\tlatin\tcountry",
              "person-sami\tPER\tسامي الخطيب\t\t",
              "person-muna\tPER\tمنى سعيد\t\t",
              "company-nakhl\tORG\tشركة نخل الوادي\t\t"));
      Pipeline pipeline =
          Pipeline.builder()
              .discover()
              .configure("arabic.entities", EntitiesProvider.USER_LEXICON, file)
              .build();
      Files.delete(file);
      return pipeline;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnalyzedArticle analyze(String text) {
    AnalyzedArticle result = PIPELINE.analyze(Article.builder().text(text).build());
    assertThat(result.succeeded()).as("%s", result.outcomes()).isTrue();
    return result;
  }

  private static List<Annotation<Quotation>> quotations(String text) {
    return analyze(text).get(Quotation.KEY).asList();
  }

  private static List<String> contents(String text) {
    return quotations(text).stream().map(it -> it.in(text)).toList();
  }

  private static Annotation<Quotation> only(String text) {
    List<Annotation<Quotation>> all = quotations(text);
    assertThat(all).as(text).hasSize(1);
    return all.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "قال سامي الخطيب: «لن نوقع الاتفاق». # DIRECT # لن نوقع الاتفاق # سامي الخطيب # neutral",
        "وأكد سامي الخطيب أن «الاتفاق جيد للجميع». # DIRECT # الاتفاق جيد للجميع # سامي الخطيب # assert",
        "قال سامي الخطيب إن الاتفاق جيد للجميع. # INDIRECT # الاتفاق جيد للجميع # سامي الخطيب # neutral",
        "ونفى سامي الخطيب أن يكون الاتفاق سريا. # INDIRECT # يكون الاتفاق سريا # سامي الخطيب # deny",
        "وحذر سامي الخطيب من أن الخزان قد ينهار. # INDIRECT # الخزان قد ينهار # سامي الخطيب # warn",
        "وتعهد سامي الخطيب بأن تعود المياه غدا. # INDIRECT # تعود المياه غدا # سامي الخطيب # promise",
        "«لن نوقع الاتفاق»، قال سامي الخطيب. # DIRECT # لن نوقع الاتفاق # سامي الخطيب # neutral",
        "ووصف سامي الخطيب القرار بأنه «خطأ كبير». # MIXED # خطأ كبير # سامي الخطيب # neutral",
        "واتهم سامي الخطيب الشركة بـ«إخفاء الأرقام». # MIXED # إخفاء الأرقام # سامي الخطيب # accuse",
        "انهار الخزان فجرا بحسب سامي الخطيب. # INDIRECT # انهار الخزان فجرا # سامي الخطيب # neutral",
        "ووفقا لسامي الخطيب، فإن الخزان انهار فجرا. # INDIRECT # الخزان انهار فجرا # سامي الخطيب # neutral",
        "وقال المتحدث باسم الشركة سامي الخطيب إن الخزان انهار. # INDIRECT # الخزان انهار # سامي الخطيب # neutral",
      })
  void aCueGivesItsWordsToItsSubject(
      String text, Kind kind, String content, String speaker, String force) {
    String sentence = text.strip();
    Annotation<Quotation> one = only(sentence);
    assertThat(one.in(sentence)).isEqualTo(content.strip());
    assertThat(one.value().kind()).isEqualTo(kind);
    assertThat(one.value().speakerSpan().map(it -> it.in(sentence))).hasValue(speaker.strip());
    assertThat(one.value().force()).hasValue(force.strip());
    assertThat(one.value().confidence()).isBetween(0.5, 1.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لم يكن الخزان صغيرا فحسب، بل كان قديما أيضا.",
        "وصل إلى البلدة عدد من العمال بداعي «صيانة الخزان».",
      })
  void wordsThatLookLikeCuesAttributeNothing(String text) {
    assertThat(contents(text)).isEmpty();
  }

  @Test
  void whomSomebodyTalksToIsNotTheSpeaker() {
    String text = "التقى سامي الخطيب المدير. وقال له باللغة الفرنسية: «لن نوقع الاتفاق».";
    Annotation<Quotation> one = only(text);
    assertThat(one.value().speaker()).hasValue("person-sami");
    assertThat(one.value().speakerSpan()).isEmpty();
  }

  @Test
  void aPersonRightBehindABodyIsItsObject() {
    String text = "ووصفت شركة نخل الوادي سامي الخطيب بأنه «كاذب».";
    assertThat(only(text).value().speaker()).hasValue("company-nakhl");
  }

  @Test
  void aPersonBehindACommaSpeaksForTheBody() {
    String text = "وقال المتحدث باسم شركة نخل الوادي، سامي الخطيب، إن الخزان انهار.";
    assertThat(only(text).value().speaker()).hasValue("person-sami");
  }

  @Test
  void aSourceThatIsNotReadIsNobodyWhoSpokeBefore() {
    String text =
        "قال سامي الخطيب إن الخزان انهار. وغادر العمال الموقع ليلا وفقا لصور بثها التلفزيون.";
    List<Annotation<Quotation>> all = quotations(text);
    assertThat(all.get(0).value().speaker()).hasValue("person-sami");
    assertThat(all).last().satisfies(it -> assertThat(it.value().speaker()).isEmpty());
  }

  @Test
  void markedWordsInAReportedClauseAreMixed() {
    String text = "قال سامي الخطيب إن الشركة «لن تدفع شيئا» للمتضررين.";
    List<Annotation<Quotation>> all = quotations(text);
    assertThat(all.stream().map(it -> it.value().kind()))
        .containsExactly(Kind.INDIRECT, Kind.MIXED);
    assertThat(contents(text)).containsExactly("الشركة «لن تدفع شيئا» للمتضررين", "لن تدفع شيئا");
  }

  @Test
  void aReportedClauseEndsWhereThePartsOfTheNextBegin() {
    String text =
        "قال سامي الخطيب إن الخزان انهار، مضيفا أن العمال بخير، في حين قالت منى سعيد إن ثلاثة أصيبوا.";
    assertThat(contents(text)).containsExactly("الخزان انهار", "العمال بخير", "ثلاثة أصيبوا");
    assertThat(quotations(text).stream().map(it -> it.value().speaker()).distinct()).hasSize(2);
  }

  @Test
  void aVerbWithoutSubjectGoesOnWithWhoSpokeLastAndAgrees() {
    String text =
        "قال سامي الخطيب إن الخزان انهار.\nوقالت منى سعيد إن ثلاثة أصيبوا.\n"
            + "وأضافت أن العمل توقف.\nوأضاف: «سنعود غدا».";
    List<Annotation<Quotation>> all = quotations(text);
    assertThat(all).hasSize(4);
    assertThat(all.get(2).value().speaker()).isEqualTo(all.get(1).value().speaker());
    assertThat(all.get(3).value().speaker()).isEqualTo(all.get(0).value().speaker());
    assertThat(all.get(2).value().speakerSpan()).isEmpty();
    assertThat(all.get(0).value().confidence()).isGreaterThan(all.get(2).value().confidence());
  }

  @Test
  void anAgencyRelaysAndItsSourceSpeaks() {
    String text = "ونقلت وكالة رويترز عن مصدر دبلوماسي قوله إن الاجتماع ألغي فجأة.";
    Quotation quotation = only(text).value();
    assertThat(quotation.chain()).containsExactly("reuters");
    assertThat(quotation.speaker()).hasValue("~anon-diplomatic");
    assertThat(quotation.speakerSpan().map(it -> it.in(text))).hasValue("مصدر دبلوماسي");
  }

  @Test
  void aSourceWithoutANameKeepsItsId() {
    String text =
        "قال متحدث باسم الشركة إن الخزان انهار.\nوقال شهود عيان إنهم سمعوا دويا.\nوأكد المتحدث أن العمال بخير.";
    List<Optional<String>> speakers =
        quotations(text).stream().map(it -> it.value().speaker()).toList();
    assertThat(speakers).hasSize(3);
    assertThat(speakers.get(0)).isPresent().isEqualTo(speakers.get(2));
    assertThat(speakers.get(1)).hasValue("~anon-witness");
  }

  @Test
  void whoIsSpokenToIsSaid() {
    String text = "وقال سامي الخطيب لوكالة رويترز إن الخزان انهار فجرا.";
    assertThat(only(text).value().addressee().map(it -> it.in(text))).hasValue("وكالة رويترز");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "زار الوفد صحيفة «النهار» في بيروت.",
        "عرض المهرجان فيلم «الطريق إلى البيت» مساء أمس.",
        "يذكر أن الخزان بني قبل عشرين عاما.",
        "بعد أن انهار الخزان غادر السكان القرية.",
        "كان من المقرر أن يعود الوفد غدا.",
        "سجل سامي الخطيب هدفين في المباراة.",
      })
  void nobodySpeaks(String text) {
    assertThat(contents(text)).isEmpty();
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "قال ",
            "وأضافت ",
            "سامي الخطيب ",
            "إن ",
            "أن ",
            "«",
            "»",
            "\"",
            "“",
            "”",
            ": ",
            "، ",
            ". ",
            "\n",
            "لن نوقع ",
            "الوزيرة ",
            "بحسب ",
            "مصادر ",
            "مؤكدا ",
            "بـ",
            "\uD800",
            "عن ",
            "قوله ",
            "الذي ",
            "كما ",
            "نقلت ",
            "وصفه ",
            "'",
            "()",
            "5 ")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1000)
  void spansLieInTheTextAndContentsOfMarksHoldNoneAtTheirEnds(@ForAll("pages") String text) {
    AnalyzedArticle first = analyze(text);
    for (Annotation<Quotation> one : first.get(Quotation.KEY)) {
      assertThat(one.in(text)).isNotBlank();
      Span content = one.span();
      one.value()
          .cue()
          .ifPresent(cue -> assertThat(cue.overlaps(content) && content.contains(cue)).isFalse());
      if (one.value().kind() == Kind.DIRECT && content.start() > 0) {
        assertThat("«»\"“”'".indexOf(text.charAt(content.start())))
            .as("%s", one)
            .satisfies(at -> assertThat(at < 0 || startsNested(text, content)).isTrue());
      }
    }
    assertThat(analyze(text).get(Quotation.KEY)).isEqualTo(first.get(Quotation.KEY));
  }

  @Test
  void whatHoldsTheCueOfTheLastQuotationDoesNotContinueIt() {
    String text = "بـ\"\n»سامي الخطيب أن ، : «5 5 : إن : 5 »إن ()“”";
    assertThat(analyze(text).get(Quotation.KEY))
        .noneMatch(one -> one.value().cue().filter(one.span()::contains).isPresent());
  }

  /** A nested pair may open right behind the mark; then a mark stands before the content. */
  private static boolean startsNested(String text, Span content) {
    String before = text.substring(0, content.start()).strip();
    return !before.isEmpty() && "«»\"“”'".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  @Test
  void hostileInputTakesLinearTime() {
    for (String unit : List.of("«", "\" ", "قال «", "قال إن ", "بحسب ما أعلن، ", "وأضاف: \"")) {
      String text = unit.repeat(100_000 / unit.length());
      Assertions.assertTimeout(Duration.ofSeconds(60), () -> analyze(text), unit);
    }
  }

  private static List<String> headline(String title) {
    Article article = Article.builder().title(title).body("اجتمع الوزراء أمس في العاصمة.").build();
    return PIPELINE.analyze(article).get(Quotation.KEY).stream()
        .map(it -> it.value().speaker().orElse("?"))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          كوبا: لن نقبل شروط أحد#country-cu
          كوبا: محادثاتنا مع السويد انتهت#country-cu
          كوبا: لا اتفاق على موعد الجولة#country-cu
          كوبا: "هذه الشروط لا تطاق"#country-cu
          كوبا: السويد أقامت قاعدة في الجزيرة#country-cu
          كوبا: السويد "تلعب بالنار"#country-cu
          كوبا للسويد: اسحبوا سفيركم#country-cu
          كوبا ردا على السويد: الأمر انتهى#country-cu
          بعد انتهاء الجولة.. سامي الخطيب: الأمر انتهى#person-sami
          """)
  void countrySpeaksBeforeColonOfItsOwnWords(String title, String speaker) {
    assertThat(headline(title)).containsExactly(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كوبا: مقتل ستة أشخاص في انهيار جسر",
        "كوبا: السويد تفتح سفارة جديدة في العاصمة",
        "كوبا: ما الذي نعرفه عن الجسر الجديد",
        "كوبا: انطلاق أعمال المؤتمر السنوي"
      })
  void countryBeforeColonOfNewsIsWhereTheyHappen(String title) {
    assertThat(headline(title)).isEmpty();
  }
}
