package dev.rasid.arabic.text;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The months and weekdays that Arabic names mean, in all families of names from Morocco to Iraq.
 *
 * <p>The names are those of {@code calendar-names.tsv} and of the JDK's CLDR data for the Arabic
 * locales, as far as the JDK has it; where both have a name, the table decides. Names are looked up
 * by their search key, so vowel signs and the usual spellings of hamza make no difference. What is
 * looked up is the name alone: no {@code شهر}, {@code يوم} or clitic before it.
 *
 * <p>Whether a word is meant as a month is for the caller to know: {@code مارس} is also a verb,
 * {@code آب} shares its key with a father, {@code رمضان} is also a person's name.
 *
 * <pre>{@code
 * CalendarNames.month("تشرين الثاني"); // NOVEMBER
 * CalendarNames.month("غشت");          // AUGUST
 * CalendarNames.dayOfWeek("الإثنين");  // MONDAY
 * CalendarNames.hijriMonth("ذي الحجة"); // 12
 * }</pre>
 *
 * <p>Safe for use by any number of threads.
 */
public final class CalendarNames {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, Integer> DAYS = new HashMap<>();
  private static final Map<String, Integer> HIJRI_MONTHS = new HashMap<>();

  static {
    for (TsvRow row : rows()) {
      for (String form : row.forms(3)) {
        add(row, form);
      }
    }
    for (Locale locale : Locale.getAvailableLocales()) {
      if (locale.getLanguage().equals("ar")) {
        addNamesOf(locale);
      }
    }
  }

  private CalendarNames() {}

  /**
   * Returns the month that a name of the solar calendar means.
   *
   * @param name a name of one or two words, raw or clean
   * @return the month, or empty if it is no name of one
   */
  public static Optional<Month> month(String name) {
    return Optional.ofNullable(MONTHS.get(ArabicNormalizer.key(name))).map(Month::of);
  }

  /**
   * Returns the day that a name means.
   *
   * @param name a name, raw or clean
   * @return the day of the week, or empty if it is no name of one
   */
  public static Optional<DayOfWeek> dayOfWeek(String name) {
    return Optional.ofNullable(DAYS.get(ArabicNormalizer.key(name))).map(DayOfWeek::of);
  }

  /**
   * Returns the month that a name of the Hijri calendar means.
   *
   * @param name a name of one or two words, raw or clean
   * @return from 1, Muharram, to 12, Dhu al-Hijja, or empty if it is no name of one
   */
  public static OptionalInt hijriMonth(String name) {
    Integer number = HIJRI_MONTHS.get(ArabicNormalizer.key(name));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  static List<TsvRow> rows() {
    List<String> header = List.of("kind", "number", "where", "forms");
    return TsvTable.load(CalendarNames.class, "calendar-names.tsv", header);
  }

  private static void add(TsvRow row, String form) {
    int number = Integer.parseInt(row.cell(1));
    Map<String, Integer> names =
        switch (row.cell(0)) {
          case "month" -> MONTHS;
          case "weekday" -> DAYS;
          case "hijri" -> HIJRI_MONTHS;
          default -> throw row.bad("kind is \"" + row.cell(0) + "\"");
        };
    Integer other = names.put(ArabicNormalizer.key(form), number);
    if (other != null && other != number) {
      throw row.bad(form + " is number " + other + " too");
    }
  }

  private static void addNamesOf(Locale locale) {
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
        addName(MONTHS, month.getDisplayName(style, locale), month.getValue());
      }
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      addName(DAYS, day.getDisplayName(TextStyle.FULL, locale), day.getValue());
    }
    DateTimeFormatter hijri =
        DateTimeFormatter.ofPattern("MMMM", locale).withChronology(HijrahChronology.INSTANCE);
    for (int month = 1; month <= 12; month++) {
      String name = hijri.format(HijrahChronology.INSTANCE.date(1445, month, 1));
      addName(HIJRI_MONTHS, name, month);
    }
  }

  /** A JDK without locale data gives English names or numbers, which are not added. */
  private static void addName(Map<String, Integer> names, String name, int number) {
    if (!name.isEmpty() && Letters.isArabic(name.charAt(0))) {
      names.putIfAbsent(ArabicNormalizer.key(name), number);
    }
  }
}
