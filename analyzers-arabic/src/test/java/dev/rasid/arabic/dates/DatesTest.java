package dev.rasid.arabic.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.TimeExpression;
import dev.rasid.arabic.dates.Reading.Expression;
import dev.rasid.pipeline.AnalyzerContract;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  /** A Wednesday. */
  private static final String PUBLISHED = "2019-05-15T18:30:00+03:00";

  private static final Reading READING = new Reading();

  @AfterAll
  static void close() {
    READING.close();
  }

  @ParameterizedTest
  @CsvSource({
    "وقع الحادث في 5 كانون الثاني/يناير 2024 في بيروت, 5 كانون الثاني/يناير 2024, 2024-01-05",
    "وقع الحادث في 21 شباط (فبراير) 2010, 21 شباط (فبراير) 2010, 2010-02-21",
    "وقع الحادث في ٥ جويلية ٢٠١٨, ٥ جويلية ٢٠١٨, 2018-07-05",
    "وقع الحادث في الخامس والعشرين من غشت 2017, الخامس والعشرين من غشت 2017, 2017-08-25",
    "وقع الحادث يوم 12/7/2018 مساء, يوم 12/7/2018 مساء, 2018-07-12TEV",
    "وقع الحادث في 2018-07-12, 2018-07-12, 2018-07-12",
    "قال الوزير الأحد إن الحكومة باقية, الأحد, 2019-05-12",
    "سيلتقي الوزير الأحد نظيره, الأحد, 2019-05-19",
    "التقى الوزير الأحد الماضي نظيره, الأحد الماضي, 2019-05-12",
    "يلتقي الوزير الأحد المقبل نظيره, الأحد المقبل, 2019-05-19",
    "قتل ثلاثة أول من أمس في حلب, أول من أمس, 2019-05-13",
    "يصل الوزير بعد غد إلى تونس, بعد غد, 2019-05-17",
    "قصفت الطائرات فجر الأحد المدينة, فجر الأحد, 2019-05-12TMO",
    "انتهى الاجتماع مساء أمس الثلاثاء, مساء أمس الثلاثاء, 2019-05-14TEV",
    "زار المدينة الأسبوع الماضي وفد, الأسبوع الماضي, 2019-W19",
    "تبدأ الدورة الشهر المقبل في فاس, الشهر المقبل, 2019-06",
    "زار المدينة قبل يومين وفد, قبل يومين, 2019-05-13",
    "زار المدينة قبل نحو شهرين وفد, قبل نحو شهرين, 2019-03",
    "حدث ذلك أواخر 2015 في حمص, أواخر 2015, 2015",
    "حدث ذلك مطلع العام الجاري في حمص, مطلع العام الجاري, 2019",
    "تفتح الحديقة الصيف المقبل للزوار, الصيف المقبل, 2019-SU",
    "كان ذلك في القرن الماضي هنا, القرن الماضي, 19",
    "كان ذلك في تسعينيات القرن الماضي هنا, تسعينيات القرن الماضي, 199",
    "ارتفع الربح في الربع الثاني من 2018 بقوة, الربع الثاني من 2018, 2018-Q2",
    "بدأ القصف الساعة الثامنة والنصف صباحا هنا, الساعة الثامنة والنصف صباحا, 2019-05-15T08:30",
    "بدأ القصف الساعة العاشرة إلا ربعا ليلا, الساعة العاشرة إلا ربعا ليلا, 2019-05-15T21:45",
    "في نوفمبر الماضي زار الرئيس باريس, نوفمبر الماضي, 2018-11",
    "صدر القرار عام 1441 هجري هنا, عام 1441 هجري, 2019",
    "انعقد المؤتمر من 5 إلى 10 مايو 2018 هنا, 5 إلى 10 مايو 2018, 2018-05-05/2018-05-10",
  })
  void resolvesDates(String text, String words, String value) {
    assertThat(READING.read(text, PUBLISHED))
        .filteredOn(it -> it.words().equals(words))
        .as(text)
        .singleElement()
        .satisfies(it -> assertThat(it.time().value()).isEqualTo(value));
  }

  @ParameterizedTest
  @CsvSource({
    "استمرت المعركة ثلاثة أيام كاملة, ثلاثة أيام كاملة, P3D",
    "قتل خمسة خلال 48 ساعة في حلب, 48 ساعة, PT48H",
    "عاد بعد شهرين ونصف إلى بلده, شهرين ونصف, P2.5M",
    "يحاصرها منذ أكثر من ثلاثة أشهر, أكثر من ثلاثة أشهر, P3M",
    "غاب بضعة أسابيع عن العمل, بضعة أسابيع, PXW",
    "تراجع السعر في الأشهر الثلاثة الماضية كثيرا, الأشهر الثلاثة الماضية, P3M",
    "غاب عقدين من الزمن عن بلده, عقدين من الزمن, P20Y",
  })
  void readsLengths(String text, String words, String value) {
    assertThat(READING.read(text, PUBLISHED))
        .filteredOn(it -> it.words().equals(words))
        .as(text)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.time().type()).isEqualTo(TimeExpression.Type.DURATION);
              assertThat(it.time().value()).isEqualTo(value);
            });
  }

  @Test
  void readsSets() {
    assertThat(READING.read("يجتمع المجلس كل يوم جمعة ويصدر تقريرا شهريا", PUBLISHED))
        .extracting(it -> it.time().type() + " " + it.time().value())
        .containsExactly("SET XXXX-WXX-5", "SET P1M");
  }

  @ParameterizedTest
  @CsvSource({
    "قال الوزير الأحد إن الحكومة باقية, XXXX-WXX-7",
    "زار الوزير المدينة أمس وعاد, XXXX-XX-XX",
    "انتهى الاجتماع مساء أمس بلا نتيجة, XXXX-XX-XXTEV",
    "زار الوفد المدينة الأسبوع الماضي وعاد, XXXX-WXX",
    "وصل الوفد في 5 أيار إلى بغداد, XXXX-05-05",
    "وصل الوفد في نيسان الماضي إلى بغداد, XXXX-04",
    "وصل الوفد العام الماضي إلى بغداد, XXXX",
  })
  void staysUnresolvedWithoutATimeOfPublication(String text, String value) {
    assertThat(READING.read(text, null)).extracting(it -> it.time().value()).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مارس الرئيس ضغوطا على الحكومة",
        "قتل 2000 شخص في المدينة",
        "لا أحد يعرف ما جرى",
        "أعلنت حركة ثورة 25 يناير موقفها",
        "فاز الفريق 3-1 في المباراة",
        "قال رمضان عبد الله إنه باق",
        "وقع النادي عقدا مع اللاعب",
        "أعلنت امرأة في الخمسينيات من عمرها",
      })
  void findsNothingWhereNoTimeIsMeant(String text) {
    assertThat(READING.read(text, PUBLISHED)).isEmpty();
  }

  @Test
  void hijriDatesSayThatTheyMayBeADayOff() {
    Expression date = READING.read("صدر القرار في 5 شعبان 1439 هجري هنا", PUBLISHED).get(0);

    assertThat(date.time().value()).isEqualTo("2018-04-21");
    assertThat(date.time().alternatives()).containsExactly("2018-04-20", "2018-04-22");
    assertThat(date.time().evidence().get(0).rule()).contains("±1 day");
  }

  @Test
  void theCivilDateDecidesWhereBothAreGiven() {
    String text = "عقد الاجتماع الاثنين 5 شعبان 1445 الموافق 15 فبراير 2024 في جدة";
    assertThat(READING.read(text, PUBLISHED))
        .singleElement()
        .satisfies(it -> assertThat(it.time().value()).isEqualTo("2024-02-15"));
  }

  @Test
  void evidenceSaysWhatAValueWasComputedFrom() {
    Expression day = READING.read("زار الوزير المدينة أمس وعاد", PUBLISHED).get(0);
    assertThat(day.time().evidence())
        .singleElement()
        .satisfies(
            it -> assertThat(it.rule()).startsWith("dates:").contains("published 2019-05-15"));
  }

  @Test
  void theZoneOfPublicationDecidesWhatTodayIs() {
    assertThat(
            READING
                .read("وصل الوزير اليوم إلى تونس", "2019-05-15T23:30:00-05:00")
                .get(0)
                .time()
                .value())
        .isEqualTo("2019-05-15");
  }

  @Test
  void theFirstDayOfTheWeekIsAnOption() {
    // 12 May 2019 is a Sunday.
    String text = "زار الوفد المدينة الأسبوع الماضي وعاد";
    try (Reading sunday = new Reading("SUNDAY")) {
      assertThat(sunday.read(text, "2019-05-12T10:00:00Z").get(0).time().value())
          .isEqualTo("2019-W19");
    }
    assertThat(READING.read(text, "2019-05-12T10:00:00Z").get(0).time().value())
        .isEqualTo("2019-W18");
  }

  @Test
  void theYearOfTheSecondMonthIsThatOfTheFirst() {
    List<Expression> found = READING.read("التقيا في فبراير ومارس 2016 مرتين", PUBLISHED);
    assertThat(found).extracting(it -> it.time().value()).containsExactly("2016-02", "2016-03");
  }

  @Test
  void keepsTheContract() {
    AnalyzerContract.of(new DatesProvider()).verify();
  }

  @Test
  void longTextsStayLinear() {
    String text = "من الأحد إلى الاثنين و5 أيام وشهر و".repeat(10_000);
    assertThat(READING.read(text, PUBLISHED)).hasSizeGreaterThan(10_000);
  }
}
