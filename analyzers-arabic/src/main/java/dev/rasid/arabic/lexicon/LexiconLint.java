package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.TsvRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks tables of names: what cannot be read, and what will find names where none are.
 *
 * <pre>{@code
 * LexiconLint.check(Path.of("mine.tsv")).forEach(System.out::println);
 * }</pre>
 *
 * <p>Rules: {@code bad-line}, {@code duplicate-id}, {@code unsorted} (in our tables), {@code
 * unknown-country}, {@code unknown-id}, {@code unknown-value}, {@code bad-date}, {@code
 * bad-wikidata}, {@code shared-form} (two entities have a form), {@code short-form}, {@code comma}
 * (between forms stands a bar), {@code swallowed-form} (the form is read as a clitic and a word),
 * {@code common-word} (a form of one word that is a word of the language as well). Methods are safe
 * for use by any number of threads.
 */
public final class LexiconLint {
  private LexiconLint() {}

  /**
   * Checks a user's file of names, all of its lines.
   *
   * @param tsv a file as {@link EntityLexicon.Builder#addAll(Path)} reads it
   * @return the problems by line; none if all is well
   * @throws IOException if it cannot be read
   */
  public static List<LexiconProblem> check(Path tsv) throws IOException {
    Problems problems = new Problems();
    NamesLint lint = new NamesLint(problems, Map.of(), Map.of());
    String table = String.valueOf(tsv.getFileName());
    LexiconTsv.read(
        tsv,
        row -> {
          if (row.entity().isPresent()) {
            lint.check(row);
          } else if (row.forms().isEmpty()) {
            lint.remove(row.id());
          }
        },
        bad -> problems.add(table, bad));
    lint.finish();
    return problems.sorted();
  }

  /** Checks the tables that come with this library. */
  static List<LexiconProblem> checkBuiltIn() {
    Problems problems = new Problems();
    NamesLint names = new NamesLint(problems, ambiguous(problems), reviewed(problems));
    Set<String> ids = new HashSet<>();
    Map<String, Set<String>> idsOf = new HashMap<>();
    for (CountryNames.Country country : CountryNames.load()) {
      ids.add(country.entity().id());
      names.addCountry(country);
    }
    Form form = new Form();
    for (String table : BuiltInLexicon.FILES) {
      Set<String> own = new HashSet<>();
      for (TsvRow row : BuiltInLexicon.table(table, LexiconRow.HEADER)) {
        try {
          LexiconRow read = LexiconRow.of(row, form);
          own.add(read.id());
          names.check(read);
          names.checkOrder(read);
        } catch (IllegalArgumentException e) {
          problems.add(row.table(), e);
        }
      }
      ids.addAll(own);
      idsOf.put(table, own);
    }
    names.finish();
    new TablesLint(problems, ids, idsOf).check();
    return problems.sorted();
  }

  /** The forms that are words and names, by key. */
  private static Map<String, TsvRow> reviewed(Problems problems) {
    Map<String, TsvRow> reviewed = new LinkedHashMap<>();
    Form form = new Form();
    for (TsvRow row : BuiltInLexicon.table("reviewed-forms", List.of("form", "news"))) {
      if (reviewed.put(NamesLint.key(form, row.cell(0)), row) != null) {
        problems.error(row, "duplicate-id", row.cell(0) + " stands twice");
      }
    }
    return reviewed;
  }

  /** The ids that share a form on purpose, by the key of the form. */
  private static Map<String, Set<String>> ambiguous(Problems problems) {
    Map<String, Set<String>> ambiguous = new HashMap<>();
    Form form = new Form();
    for (TsvRow row : BuiltInLexicon.table("ambiguous-forms", List.of("form", "ids"))) {
      Set<String> ids = new LinkedHashSet<>(row.forms(1));
      if (ids.size() < 2) {
        problems.error(row, "unknown-value", "a form of " + ids + " alone is not ambiguous");
      }
      if (ambiguous.put(NamesLint.key(form, row.cell(0)), ids) != null) {
        problems.error(row, "duplicate-id", row.cell(0) + " stands twice");
      }
    }
    return ambiguous;
  }
}
