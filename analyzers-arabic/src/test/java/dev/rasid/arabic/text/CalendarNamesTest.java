package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.resource.TsvRow;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarNamesTest {

  @ParameterizedTest
  @CsvSource({
    "يناير, JANUARY",
    "كانون الثاني, JANUARY",
    "كانون ثان, JANUARY",
    "جانفي, JANUARY",
    "فيفري, FEBRUARY",
    "اذار, MARCH",
    "نيسان, APRIL",
    "ابريل, APRIL",
    "مايس, MAY",
    "يونيه, JUNE",
    "جويلية, JULY",
    "جويليه, JULY",
    "غشت, AUGUST",
    "آب, AUGUST",
    "أيلُول, SEPTEMBER",
    "تشرين الأول, OCTOBER",
    "نونبر, NOVEMBER",
    "كانون الاول, DECEMBER"
  })
  void everyFamilyOfMonthNamesIsKnown(String name, Month month) {
    assertThat(CalendarNames.month(name)).contains(month);
  }

  @Test
  void weekdaysAndHijriMonthsAreKnown() {
    assertThat(CalendarNames.dayOfWeek("الإثنين")).contains(DayOfWeek.MONDAY);
    assertThat(CalendarNames.dayOfWeek("الأربعاء")).contains(DayOfWeek.WEDNESDAY);
    assertThat(CalendarNames.dayOfWeek("الجمعه")).contains(DayOfWeek.FRIDAY);
    assertThat(CalendarNames.hijriMonth("جمادى الآخرة")).hasValue(6);
    assertThat(CalendarNames.hijriMonth("ربيع الثاني")).hasValue(4);
    assertThat(CalendarNames.hijriMonth("ذي القعدة")).hasValue(11);
  }

  @Test
  void otherWordsAreNoNames() {
    for (String word : new String[] {"", "شهر", "كانون", "تشرين", "يوم", "أحد", "January", "12"}) {
      assertThat(CalendarNames.month(word)).as(word).isEmpty();
      assertThat(CalendarNames.dayOfWeek(word)).as(word).isEmpty();
      assertThat(CalendarNames.hijriMonth(word)).as(word).isEmpty();
    }
  }

  @Test
  void theTableIsCleanAndHasAllThatTheJdkKnows() {
    for (TsvRow row : CalendarNames.rows()) {
      int number = Integer.parseInt(row.cell(1));
      assertThat(number).as("%s", row).isBetween(1, row.cell(0).equals("weekday") ? 7 : 12);
      for (String form : row.forms(3)) {
        assertThat(ArabicNormalizer.clean(form).text()).as("%s", row).isEqualTo(form);
      }
    }
    for (String country : new String[] {"", "DZ", "EG", "IQ", "LB", "MA", "MR", "SA", "TN"}) {
      Locale locale = new Locale("ar", country);
      for (Month month : Month.values()) {
        assertThat(CalendarNames.month(month.getDisplayName(TextStyle.FULL, locale)))
            .as("%s", locale)
            .contains(month);
      }
    }
  }
}
