package dev.rasid.arabic.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.numbers.ArabicNumbers;
import dev.rasid.arabic.numbers.CountedGender;
import dev.rasid.arabic.numbers.NumberCase;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DatesLawsTest {
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of(
              "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
              "أكتوبر", "نوفمبر", "ديسمبر"),
          List.of(
              "كانون الثاني",
              "شباط",
              "آذار",
              "نيسان",
              "أيار",
              "حزيران",
              "تموز",
              "آب",
              "أيلول",
              "تشرين الأول",
              "تشرين الثاني",
              "كانون الأول"),
          List.of(
              "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر",
              "نوفمبر", "ديسمبر"),
          List.of(
              "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر",
              "أكتوبر", "نونبر", "دجنبر"));

  private static final Reading READING = new Reading();

  @Provide
  Arbitrary<LocalDate> dates() {
    long first = LocalDate.of(1900, 1, 1).toEpochDay();
    long last = LocalDate.of(2099, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Property(tries = 500)
  void datesInDigitsAreReadBack(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(max = 3) int family) {
    String month = FAMILIES.get(family).get(date.getMonthValue() - 1);
    isReadBack(date.getDayOfMonth() + " " + month + " " + date.getYear(), date);
  }

  @Property(tries = 500)
  void datesInWordsAreReadBack(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(max = 3) int family) {
    String day =
        ArabicNumbers.ordinal(
            date.getDayOfMonth(), CountedGender.MASCULINE, NumberCase.OBLIQUE, true);
    String year =
        ArabicNumbers.cardinal(date.getYear(), CountedGender.MASCULINE, NumberCase.OBLIQUE);
    String month = FAMILIES.get(family).get(date.getMonthValue() - 1);
    isReadBack(day + " من " + month + " عام " + year, date);
  }

  private static void isReadBack(String words, LocalDate date) {
    assertThat(READING.read("وقع الحادث في " + words + " في المدينة", null))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.words()).isEqualTo(words);
              assertThat(it.time().value()).isEqualTo(date.toString());
            });
  }

  @Property(tries = 300)
  void anyTextIsRead(@ForAll String text) {
    for (Reading.Expression it : READING.read(text, "2019-05-15T18:30:00+03:00")) {
      assertThat(it.start()).isLessThan(it.end());
    }
  }

  @Property(tries = 500)
  void anyWordsOfTimeAreRead(@ForAll("phrases") List<String> words) {
    String text = String.join(" ", words);
    for (Reading.Expression it : READING.read(text, "2019-05-15T18:30:00+03:00")) {
      assertThat(it.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Provide
  Arbitrary<List<String>> phrases() {
    return Arbitraries.of(
            "الأحد",
            "يوم",
            "5",
            "مايو",
            "2018",
            "قبل",
            "بعد",
            "شهر",
            "الماضي",
            "من",
            "إلى",
            "و",
            "عام",
            "الساعة",
            "مساء",
            "كل",
            "نصف",
            "ربع",
            "آخر",
            "الأول",
            "الأسبوع",
            "هذا",
            "ثلاثة",
            "أيام",
            "(",
            ")",
            "،",
            "/",
            "محرم",
            "هجري",
            "29",
            "فبراير",
            "9999",
            "12:30",
            "30/2",
            "31-6-2018",
            "مليون",
            "قرن",
            "صيف",
            "أواخر",
            "الموافق",
            "ال",
            "منذ",
            "الآن",
            "إلا")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }
}
