package dev.rasid.arabic.dates;

import com.google.common.base.Splitter;
import dev.rasid.arabic.dates.Reading.Expression;
import dev.rasid.arabic.numbers.ArabicNumbers;
import dev.rasid.arabic.numbers.FoundNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores the cases of Maha, whose now is 2021-09-01T10:38:04, a Wednesday; weeks start on Sunday.
 */
final class MahaCases {
  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter COMMA = Splitter.on(", ");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final String NOW = "2021-09-01T10:38:04Z";
  private static final Pattern TEXT = Pattern.compile("'([^']*)'[,)\\]]*$");
  private static final Pattern REPLACE = Pattern.compile("(?:NOW|DATE)\\.replace\\(([^)]*)\\)");
  private static final Pattern FIELD = Pattern.compile("(year|month|day|hour|minute)=(\\d+)");
  private static final Pattern FIRST = Pattern.compile("^\\(([-+0-9.e]+)");
  private static final Pattern HIJRI = Pattern.compile("Hijri\\(([^,]+), ([^,]+), ([^)]+)\\)");
  private static final Pattern AMOUNTS = Pattern.compile("^\\(\\[([^]]*)](?:, \\[([^]]*)])?");

  /** Words of the spoken language, which news does not have. */
  private static final List<String> DIALECT =
      List.of(
          "هاي", "هاد", "هذي", "الجاي", "الجاية", "اللي", "الفايت", "هسة", "هسا", "بكرة", "بكره",
          "مبارح", "امبارح", "نص", "ونص", "حدعشر", "اطنعش", "تلاتة", "مية", "ومية", "الصبح",
          "الأربعا", "الاربعا", "الثلاثا", "اربعا", "ثلاثا", "العشا", "المسا", "الماض");

  static final class Score {
    int all;
    int right;
    final List<String> misses = new ArrayList<>();
  }

  private final Reading sunday = new Reading("SUNDAY");

  static Map<String, Score> score(Path file) throws IOException {
    Map<String, Score> scores = new TreeMap<>();
    MahaCases cases = new MahaCases();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = TAB.splitToList(line);
      Matcher text = TEXT.matcher(cells.get(3));
      if (cells.get(1).startsWith("test_") && text.find()) {
        cases.score(cells, text.group(1), scores);
      }
    }
    return scores;
  }

  private void score(List<String> cells, String text, Map<String, Score> scores) {
    Boolean right =
        switch (cells.get(0)) {
          case "numeral" -> numeral(cells, text);
          case "ordinal" -> ordinal(cells, text);
          case "duration" -> duration(cells, text);
          case "time" -> time(cells, text);
          default -> null;
        };
    if (right == null) {
      return;
    }
    boolean dialect = WORDS.splitToStream(text).anyMatch(DIALECT::contains);
    String name = (dialect ? "dialect " : "msa ") + cells.get(0);
    Score score = scores.computeIfAbsent(name, key -> new Score());
    score.all++;
    score.right += right ? 1 : 0;
    if (!right) {
      List<?> got =
          cells.get(0).equals("numeral") ? ArabicNumbers.find(text) : sunday.read(text, NOW);
      score.misses.add(cells.get(1) + "\t" + cells.get(3) + "\t" + got);
    }
  }

  private static Boolean numeral(List<String> cells, String text) {
    List<FoundNumber> found = ArabicNumbers.find(text);
    if (cells.get(1).contains("negative")) {
      return found.stream().noneMatch(it -> it.kind() != FoundNumber.Kind.ORDINAL);
    }
    Matcher value = Pattern.compile("^\\(([-+0-9.e/ ]+),|, ([-+0-9.e]+)\\)$").matcher(cells.get(3));
    if (!value.find() || found.size() != 1) {
      return false;
    }
    String wanted = value.group(1) == null ? value.group(2) : value.group(1);
    double number = wanted.contains("/") ? 100.0 / 3 : Double.parseDouble(wanted.replace("+", ""));
    return Math.abs(found.get(0).value().doubleValue() - number) < 1e-9 * Math.max(1, number);
  }

  private static Boolean ordinal(List<String> cells, String text) {
    List<BigDecimal> found = new ArrayList<>();
    for (FoundNumber number : ArabicNumbers.find(text)) {
      if (number.kind() == FoundNumber.Kind.ORDINAL) {
        found.add(number.value());
      }
    }
    Matcher amounts = AMOUNTS.matcher(cells.get(3));
    return amounts.find() ? found.toString().equals("[" + amounts.group(1) + "]") : found.isEmpty();
  }

  private Boolean duration(List<String> cells, String text) {
    List<Expression> found = sunday.read(text, NOW);
    if (cells.get(1).contains("negative")) {
      return found.isEmpty();
    }
    Matcher amounts = AMOUNTS.matcher(cells.get(3));
    if (!amounts.find() || found.size() != 1) {
      return false;
    }
    String units = amounts.group(2) == null ? "MIN, S" : amounts.group(2);
    List<String> names = COMMA.splitToList(units);
    List<String> numbers = COMMA.splitToList(amounts.group(1));
    Map<String, Double> wanted = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      wanted.merge(names.get(i), Double.parseDouble(numbers.get(i)), Double::sum);
    }
    return close(wanted, amounts(found.get(0).time().value()));
  }

  private static boolean close(Map<String, Double> one, Map<String, Double> other) {
    return one.keySet().equals(other.keySet())
        && one.keySet().stream().allMatch(key -> Math.abs(one.get(key) - other.get(key)) < 0.001);
  }

  /** The units and amounts of a duration such as P1Y2MT3H. */
  private static Map<String, Double> amounts(String value) {
    Map<String, Double> amounts = new TreeMap<>();
    boolean time = false;
    int from = 1;
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == 'T') {
        time = true;
        from = i + 1;
      } else if (Character.isLetter(c)) {
        String unit = c == 'M' ? time ? "MIN" : "MON" : String.valueOf(c);
        if (i > from && value.charAt(i - 1) != 'X') {
          amounts.put(unit, Double.parseDouble(value.substring(from, i)));
        }
        from = i + 1;
      }
    }
    return amounts;
  }

  private Boolean time(List<String> cells, String text) {
    List<Expression> found = sunday.read(text, NOW);
    List<String> wanted = wanted(cells);
    if (cells.get(1).equals("test_negative_cases")) {
      return found.stream().noneMatch(it -> it.time().value().startsWith("2"));
    }
    if (wanted.isEmpty()) {
      return null;
    }
    return found.size() == 1
        && wanted.stream()
            .anyMatch(
                value -> found.get(0).has(value) || found.get(0).time().value().endsWith(value));
  }

  private static int number(String cell) {
    Matcher first = FIRST.matcher(cell);
    return first.find() ? Integer.parseInt(first.group(1)) : 0;
  }

  private static String two(String format, int number) {
    return String.format(Locale.ROOT, format, number);
  }

  private static List<String> wanted(List<String> cells) {
    int n = number(cells.get(3));
    LocalDate today = LocalDate.of(2021, 9, 1);
    return switch (cells.get(1)) {
      case "test_current_year", "test_this_year" -> List.of("2021");
      case "test_previous_year" -> List.of("2020");
      case "test_next_year" -> List.of("2022");
      case "test_next_two_years" -> List.of("2023");
      case "test_previous_two_years" -> List.of("2019");
      case "test_after_before_years" -> List.of(String.valueOf(2021 + n));
      case "test_n_months" -> List.of(today.plusMonths(n).toString().substring(0, 7));
      case "test_specific_month" ->
          List.of(two("2021-%02d", n), two("2022-%02d", n), two("2020-%02d", n));
      case "test_next_specific_month_same_year" -> List.of(two("2021-%02d", n));
      case "test_next_specific_month_next_year" -> List.of(two("2022-%02d", n));
      case "test_previous_specific_month_previous_year" -> List.of(two("2020-%02d", n));
      case "test_previous_specific_month_same_year" -> List.of(two("2021-%02d", n));
      case "test_previous_this_month" -> List.of("2021-09");
      case "test_next_days", "test_previous_days" -> List.of(today.plusDays(n).toString());
      case "test_next_weeks", "test_previous_weeks" ->
          List.of(When.around(Grain.WEEK, today.plusWeeks(n), java.time.DayOfWeek.SUNDAY).value());
      case "test_specific_next_weekday" -> List.of(two("2021-09-%02d", n));
      case "test_specific_previous_weekday" -> List.of(two("2021-08-%02d", n));
      case "test_specific_hour" -> List.of(two("T%02d:00", n));
      case "test_after_hours", "test_before_hours" -> List.of(two("T%02d:38", 10 + n));
      case "test_after_minutes", "test_before_minutes" -> {
        int minutes = 10 * 60 + 38 + n;
        yield List.of(String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60));
      }
      case "test_now" -> List.of("PRESENT_REF");
      case "test_first_day_and_month" -> List.of("2021-09-01");
      case "test_month_and_year" -> List.of("2021-09");
      case "test_am" -> List.of("TMO", "TMI");
      case "test_pm" -> List.of("TEV", "TAF", "TNI");
      case "test_hijri_date" -> hijri(cells.get(3));
      case "test_time",
          "test_last_specific_day_of_specific_month",
          "test_full_date_with_specific_day" ->
          replaced(cells.get(3));
      default -> List.of();
    };
  }

  private static List<String> hijri(String cell) {
    Matcher hijri = HIJRI.matcher(cell);
    if (!hijri.find()) {
      return List.of();
    }
    int year = value(hijri.group(1), 1443);
    int month = value(hijri.group(2), 1);
    int day = value(hijri.group(3), 24);
    var date = HijrahChronology.INSTANCE.date(year, month, day);
    LocalDate civil = LocalDate.ofEpochDay(date.toEpochDay());
    return List.of(
        civil.toString(), civil.toString().substring(0, 7), String.valueOf(civil.getYear()));
  }

  private static int value(String expression, int named) {
    String plain =
        expression.replaceAll("HIJRI_DATE\\.[a-z]+", String.valueOf(named)).replace(" ", "");
    int sign = Math.max(plain.indexOf('+'), plain.indexOf('-'));
    if (sign < 0) {
      return Integer.parseInt(plain);
    }
    return Integer.parseInt(plain.substring(0, sign)) + Integer.parseInt(plain.substring(sign));
  }

  private static List<String> replaced(String cell) {
    Matcher replace = REPLACE.matcher(cell);
    if (!replace.find()) {
      return List.of();
    }
    LocalDate date = LocalDate.of(2021, 9, 1);
    int hour = -1;
    int minute = 0;
    Matcher field = FIELD.matcher(replace.group(1));
    int year = date.getYear();
    int month = date.getMonthValue();
    int day = date.getDayOfMonth();
    while (field.find()) {
      int number = Integer.parseInt(field.group(2));
      switch (field.group(1)) {
        case "year" -> year = number;
        case "month" -> month = number;
        case "day" -> day = number;
        case "hour" -> hour = number;
        default -> minute = number;
      }
    }
    String value = LocalDate.of(year, month, day).toString();
    return List.of(
        hour < 0 ? value : value + String.format(Locale.ROOT, "T%02d:%02d", hour, minute));
  }
}
