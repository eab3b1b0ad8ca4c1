package dev.rasid.arabic.lexicon;

import com.google.common.base.Splitter;
import dev.rasid.arabic.resource.TsvRow;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the tables that say more of entities, and those of words around names. */
final class TablesLint {
  private static final Splitter DASH = Splitter.on('-');
  private static final int[] DATE_DIGITS = {4, 2, 2};
  private static final String LATEST_MONTH_DAY = "-99";

  private final Problems problems;
  private final Set<String> ids;
  private final Map<String, Set<String>> idsOf;

  /**
   * Starts a lint.
   *
   * @param ids of all entities
   * @param idsOf the same by table, without countries
   */
  TablesLint(Problems problems, Set<String> ids, Map<String, Set<String>> idsOf) {
    this.problems = problems;
    this.ids = ids;
    this.idsOf = idsOf;
  }

  void check() {
    for (TsvRow row : rows("person-roles", true, "person", "role", "from", "to")) {
      checkId(row, 0, idsOf.getOrDefault("persons", Set.of()));
      checkForms(row, 1);
      checkDates(row);
    }
    Map<String, TsvRow> items = new HashMap<>();
    for (TsvRow row : keyed("person-wikidata", "id", "wikidata")) {
      checkId(row, 0, idsOf.getOrDefault("persons", Set.of()));
      checkItem(row, items);
    }
    for (TsvRow row : keyed("org-wikidata", "id", "wikidata")) {
      checkId(row, 0, ids);
      checkItem(row, items);
    }
    for (TsvRow row : keyed("metonyms", "id", "stands-for")) {
      checkId(row, 0, ids);
      checkId(row, 1, ids);
    }
    for (TsvRow row : keyed("ambiguous-forms", "form", "ids")) {
      row.forms(1).forEach(id -> checkId(row, id, ids));
    }
    checkCountries();
    checkWords();
  }

  private void checkCountries() {
    Set<String> adjectives = new HashSet<>();
    for (TsvRow row : keyed("countries", "country", "adjectives", "people", "capital")) {
      checkCountry(row);
      for (String adjective : row.forms(1)) {
        if (!adjectives.add(adjective)) {
          problems.error(row, "shared-form", adjective + " belongs to another country too");
        }
      }
      if (!row.cell(3).isEmpty()) {
        checkId(row, 3, idsOf.getOrDefault("places", Set.of()));
      }
    }
    keyed("country-aliases", "country", "forms").forEach(this::checkCountry);
    keyed("country-names", "country", "name", "latin").forEach(this::checkCountry);
  }

  private void checkWords() {
    for (TsvRow row : keyed("org-heads", "head", "kind", "extends")) {
      checkValue(row, 2, Set.of("construct", "name"));
    }
    for (TsvRow row : keyed("place-heads", "head", "subtype", "inside")) {
      checkValue(row, 2, Set.of("yes", "no"));
    }
    for (TsvRow row : keyed("titles", "form", "kind")) {
      checkValue(row, 1, Set.of("state", "royal", "religious", "military", "other"));
    }
    for (TsvRow row : keyed("family-names", "form", "region")) {
      checkValue(
          row,
          1,
          Set.of(
              "gulf", "levant", "iraq", "egypt", "maghreb", "yemen", "sudan", "turkish", "persian",
              "kurdish", "other"));
    }
    keyed("agents", "form", "kind");
    for (TsvRow row : keyed("reviewed-forms", "form", "news")) {
      checkValue(row, 1, Set.of("name", "both"));
    }
  }

  /** The rows of a table whose first column has no value twice. */
  private List<TsvRow> keyed(String table, String... header) {
    List<TsvRow> rows = rows(table, false, header);
    Set<String> seen = new HashSet<>();
    for (TsvRow row : rows) {
      if (!seen.add(row.cell(0))) {
        problems.error(row, "duplicate-id", row.cell(0) + " stands twice");
      }
    }
    return rows;
  }

  private List<TsvRow> rows(String table, boolean repeats, String... header) {
    if (!BuiltInLexicon.exists(table)) {
      return List.of();
    }
    List<TsvRow> rows = BuiltInLexicon.table(table, List.of(header));
    boolean sorted = !table.equals("titles"); // these are grouped by kind
    for (int i = 1; sorted && i < rows.size(); i++) {
      int order = rows.get(i - 1).cell(0).compareTo(rows.get(i).cell(0));
      if (order > 0 || (order == 0 && !repeats)) {
        problems.warn(
            rows.get(i),
            "unsorted",
            rows.get(i).cell(0) + " stands behind " + rows.get(i - 1).cell(0));
      }
    }
    return rows;
  }

  private void checkId(TsvRow row, int column, Set<String> known) {
    checkId(row, row.cell(column), known);
  }

  private void checkId(TsvRow row, String id, Set<String> known) {
    if (!known.contains(id)) {
      problems.error(row, "unknown-id", "there is no entity " + id);
    }
  }

  private void checkCountry(TsvRow row) {
    if (!NamesLint.isCountry(row.cell(0))) {
      problems.error(row, "unknown-country", row.cell(0) + " is no code of ISO 3166-1");
    }
  }

  private void checkForms(TsvRow row, int column) {
    try {
      if (row.forms(column).isEmpty()) {
        problems.error(row, "bad-line", "there is no form");
      }
    } catch (IllegalArgumentException e) {
      problems.add(row.table(), e);
    }
  }

  private void checkValue(TsvRow row, int column, Set<String> known) {
    if (!known.contains(row.cell(column))) {
      problems.error(row, "unknown-value", row.cell(column) + " is none of " + known);
    }
  }

  private void checkItem(TsvRow row, Map<String, TsvRow> items) {
    String item = row.cell(1);
    boolean digits =
        item.length() > 1
            && item.charAt(0) == 'Q'
            && item.charAt(1) != '0'
            && item.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    if (!digits) {
      problems.error(row, "bad-wikidata", item + " is no number of an item, such as Q42");
    }
    TsvRow before = items.putIfAbsent(item, row);
    if (before != null) {
      problems.error(row, "bad-wikidata", item + " is that of " + before.cell(0) + " too");
    }
  }

  private void checkDates(TsvRow row) {
    String from = row.cell(2);
    String to = row.cell(3);
    if (!isDate(from) || !isDate(to)) {
      problems.error(
          row,
          "bad-date",
          "from \"" + from + "\" and to \"" + to + "\" must be 2024-01-31, 2024-01, 2024 or empty");
    } else if (!from.isEmpty() && !to.isEmpty() && from.compareTo(to + LATEST_MONTH_DAY) > 0) {
      problems.error(row, "bad-date", "from " + from + " is after to " + to);
    }
  }

  /** An ISO date, or its year, or its year and month; or nothing. */
  static boolean isDate(String date) {
    if (date.isEmpty()) {
      return true;
    }
    List<String> parts = DASH.splitToList(date);
    if (parts.size() > DATE_DIGITS.length) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.length() != DATE_DIGITS[i] || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
    }
    int year = Integer.parseInt(parts.get(0));
    int month = parts.size() > 1 ? Integer.parseInt(parts.get(1)) : 1;
    int day = parts.size() > 2 ? Integer.parseInt(parts.get(2)) : 1;
    return year > 0
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
