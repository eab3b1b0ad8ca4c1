package dev.rasid.arabic.lexicon;

import dev.rasid.annotation.Entity;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.morphology.ProcliticReader;
import dev.rasid.arabic.resource.TsvRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks rows of entities with their forms. */
final class NamesLint {
  private static final String ARTICLE = "ال";
  private static final int WORDS =
      KnownStems.NOUN | KnownStems.ADJECTIVE | KnownStems.VERB | KnownStems.PARTICLE;

  private static final Set<String> COUNTRIES = countries();

  private final Problems problems;
  private final Map<String, Set<String>> ambiguous;

  /** Forms that are words and names, by their key; those met are taken out. */
  private final Map<String, TsvRow> reviewed;

  /** The keys of all forms that were reviewed. */
  private final Set<String> reviewedKeys;

  private final Form form = new Form();
  private final ProcliticReader clitics = new ProcliticReader();

  private final Map<String, Entity> entities = new HashMap<>();

  /** By the key of a form: the rows that have it, by id. */
  private final Map<String, Map<String, TsvRow>> owners = new LinkedHashMap<>();

  private String tableBefore = "";
  private String idBefore = "";

  /**
   * Starts with no row.
   *
   * @param ambiguous by the key of a form, the ids that may share it
   * @param reviewed by the key of a form that is a name although it is a word, where that is said
   */
  NamesLint(Problems problems, Map<String, Set<String>> ambiguous, Map<String, TsvRow> reviewed) {
    this.problems = problems;
    this.ambiguous = ambiguous;
    this.reviewed = new LinkedHashMap<>(reviewed);
    reviewedKeys = new HashSet<>(reviewed.keySet());
  }

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.add("XK");
    return Set.copyOf(codes);
  }

  static boolean isCountry(String code) {
    return COUNTRIES.contains(code);
  }

  /** What forms that are found alike have in common. */
  static String key(Form form, String text) {
    return String.join(" ", NameSpelling.canonical(form.keys(form.clean(text))));
  }

  void addCountry(CountryNames.Country country) {
    TsvRow row = new TsvRow("country-names.tsv", 0, List.of());
    entities.put(country.entity().id(), country.entity());
    country.forms().forEach(text -> own(text, country.entity().id(), row));
  }

  void check(LexiconRow row) {
    Entity entity = row.entity().orElseThrow();
    TsvRow where = row.where();
    Entity before = entities.putIfAbsent(row.id(), entity);
    if (before != null && before.type() != entity.type()) {
      problems.error(
          where,
          "duplicate-id",
          row.id() + " is " + entity.type() + " here and " + before.type() + " before");
    } else if (before != null) {
      problems.error(where, "duplicate-id", row.id() + " stands twice: put all forms into one row");
    }
    Optional<String> country = entity.country();
    if (country.isPresent() && !isCountry(country.get())) {
      problems.error(where, "unknown-country", country.get() + " is no code of ISO 3166-1");
    }
    for (String text : row.forms()) {
      own(text, row.id(), where);
      checkForm(text, where);
    }
  }

  /** Checks that the rows of a table are in the order of their ids, so that they are found. */
  void checkOrder(LexiconRow row) {
    TsvRow where = row.where();
    if (where.table().equals(tableBefore) && row.id().compareTo(idBefore) < 0) {
      problems.warn(where, "unsorted", row.id() + " stands behind " + idBefore);
    }
    tableBefore = where.table();
    idBefore = row.id();
  }

  /** An entity that a row removes may be added again. */
  void remove(String id) {
    entities.remove(id);
  }

  private void own(String text, String id, TsvRow where) {
    owners.computeIfAbsent(key(form, text), any -> new LinkedHashMap<>()).putIfAbsent(id, where);
  }

  private void checkForm(String text, TsvRow where) {
    if (Form.isTooShort(text)) {
      problems.error(where, "short-form", text + " has fewer than " + Form.SHORTEST + " letters");
    }
    if (Form.hasComma(text)) {
      problems.warn(where, "comma", text + " has a comma: forms are separated by \" | \"");
    }
    if (text.indexOf(' ') >= 0) {
      return;
    }
    char[] letters = text.toCharArray();
    int read = clitics.read(letters, 0, letters.length);
    if (read > 0) {
      unlessReviewed(
          where,
          "swallowed-form",
          text,
          " is read as " + text.substring(0, read) + " and " + text.substring(read));
    } else if (isWord(text) || (text.startsWith(ARTICLE) && isWord(text.substring(2)))) {
      unlessReviewed(where, "common-word", text, " is a word of the language too");
    }
  }

  private void unlessReviewed(TsvRow where, String rule, String text, String why) {
    String key = key(form, text);
    reviewed.remove(key);
    if (!reviewedKeys.contains(key)) {
      problems.warn(where, rule, text + why);
    }
  }

  private static boolean isWord(String text) {
    return (KnownStems.classes(text) & WORDS) != 0;
  }

  /** Reports forms that several entities have, and those that were reviewed in vain. */
  void finish() {
    reviewed.forEach(
        (key, row) ->
            problems.warn(row, "unknown-value", row.cell(0) + " is no form that needs a review"));
    owners.forEach(
        (key, rows) -> {
          Set<String> ids = new LinkedHashSet<>(rows.keySet());
          if (ids.size() > 1 && !ambiguous.getOrDefault(key, Set.of()).containsAll(ids)) {
            List<TsvRow> wheres = new ArrayList<>(rows.values());
            TsvRow last = wheres.get(wheres.size() - 1);
            problems.warn(last, "shared-form", "\"" + key + "\" is a form of all of " + ids);
          }
        });
  }
}
