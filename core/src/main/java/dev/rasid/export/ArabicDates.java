package dev.rasid.export;

import java.time.LocalDate;
import java.util.List;

/** Writes days with the names of months that newsrooms from Cairo to the Gulf use. */
final class ArabicDates {
  private static final List<String> MONTHS =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");

  private ArabicDates() {}

  static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  /** A day and its month, such as "3 March". */
  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  static void write(Html html, LocalDate day, boolean withYear) {
    String text = withYear ? day(day) + " " + day.getYear() : day(day);
    html.element("time", text, "datetime", day.toString());
  }

  /** A day, or a first and a last. */
  static void writeRange(Html html, LocalDate first, LocalDate last) {
    write(html, first, false);
    if (!first.equals(last)) {
      html.text(" – ");
      write(html, last, false);
    }
  }
}
