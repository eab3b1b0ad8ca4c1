package dev.rasid.arabic.linking;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who held which office when, by the phrases that name the office. Immutable once loaded.
 *
 * <p>A date given by year or month alone covers all of it, so that around a change of office both
 * holders are found.
 */
final class Offices {
  private static final int LONGEST_PHRASE = 10;

  private final Map<String, List<Term>> byPhrase = new HashMap<>();
  private final Map<String, Integer> longestByFirst = new HashMap<>();

  /** A person's time in an office. */
  record Term(String person, LocalDate from, LocalDate to, boolean dated) {}

  static Offices load() {
    Offices offices = new Offices();
    for (TsvRow row : LinkTables.load("person-roles.tsv", "person", "role", "from", "to")) {
      Term term =
          new Term(
              row.cell(0),
              row.cell(2).isBlank() ? LocalDate.MIN : date(row, 2, false),
              row.cell(3).isBlank() ? LocalDate.MAX : date(row, 3, true),
              !row.cell(2).isBlank() || !row.cell(3).isBlank());
      row.forms(1).forEach(phrase -> offices.put(phrase, term));
    }
    return offices;
  }

  private void put(String phrase, Term term) {
    String key = ArabicNormalizer.key(phrase);
    int words = (int) key.chars().filter(c -> c == ' ').count() + 1;
    String first = words == 1 ? key : key.substring(0, key.indexOf(' '));
    byPhrase.computeIfAbsent(key, any -> new ArrayList<>(2)).add(term);
    longestByFirst.merge(first, Math.min(words, LONGEST_PHRASE), Math::max);
  }

  /** The most words of a phrase that begins with this one; 0 if none does. */
  int longest(String firstKey) {
    return longestByFirst.getOrDefault(firstKey, 0);
  }

  /** Whether the phrase names an office. */
  boolean isOffice(String phraseKey) {
    return byPhrase.containsKey(phraseKey);
  }

  /**
   * Who held the office named by a phrase on a day, the one who came last first; nobody if the
   * phrase is unknown.
   */
  List<String> holders(String phraseKey, LocalDate day) {
    return byPhrase.getOrDefault(phraseKey, List.of()).stream()
        .filter(term -> term.dated() && !day.isBefore(term.from()) && !day.isAfter(term.to()))
        .sorted(Comparator.comparing(Term::from).reversed())
        .map(Term::person)
        .distinct()
        .toList();
  }

  /** A year, a month or a day: its first day, or its last. */
  static LocalDate date(TsvRow row, int column, boolean last) {
    String cell = row.cell(column);
    try {
      return switch (cell.length()) {
        case 4 -> Year.parse(cell).atMonth(last ? 12 : 1).atDay(last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(cell).atEndOfMonth() : YearMonth.parse(cell).atDay(1);
        default -> LocalDate.parse(cell);
      };
    } catch (DateTimeException e) {
      throw row.bad("\"" + cell + "\" is no date: YYYY, YYYY-MM or YYYY-MM-DD");
    }
  }
}
