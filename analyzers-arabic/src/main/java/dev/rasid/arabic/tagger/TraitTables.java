package dev.rasid.arabic.tagger;

import com.google.common.base.Splitter;
import dev.rasid.arabic.names.NameEntry;
import dev.rasid.arabic.names.NameLexicon;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects from the tables of this module what traits words have. */
final class TraitTables {
  private static final String FOLDER = "/dev/rasid/arabic/entities/";
  private static final List<String> NAMES = List.of("id", "type", "forms", "latin", "country");
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final String ARTICLE = "ال";

  private final SortedMap<Long, Integer> traits = new TreeMap<>();

  private TraitTables() {}

  /** Reads all tables: the traits of words by their {@link Hashing#word}. */
  static SortedMap<Long, Integer> read() {
    TraitTables tables = new TraitTables();
    NameLexicon.standard().entries().forEach(tables::name);
    tables.names("persons", Trait.PERSON_FIRST, Trait.PERSON_REST, Trait.PERSON_ALONE);
    tables.names(
        "organisations",
        Trait.ORGANISATION_FIRST,
        Trait.ORGANISATION_REST,
        Trait.ORGANISATION_ALONE);
    tables.names("places", Trait.PLACE_FIRST, Trait.PLACE_REST, Trait.PLACE_ALONE);
    tables.names("events", Trait.EVENT_FIRST, Trait.EVENT_REST, Trait.EVENT_FIRST);
    tables.countries();
    tables.rows("titles", List.of("form", "kind"), 0, tables::title);
    tables.rows("org-heads", List.of("head", "kind", "extends"), 0, tables::organisationHead);
    tables.rows("place-heads", List.of("head", "subtype", "inside"), 0, tables::placeHead);
    tables.rows("agents", List.of("form", "kind"), 0, tables::agent);
    List<String> adjectives = List.of("country", "adjectives", "people", "capital");
    tables.rows("countries", adjectives, 1, form -> tables.add(form, Trait.NATIONALITY));
    tables.rows("countries", adjectives, 2, form -> tables.add(form, Trait.PEOPLE));
    tables.rows(
        "family-names",
        List.of("form", "region"),
        0,
        form -> tables.add(withoutArticle(form), Trait.FAMILY));
    return tables.traits;
  }

  /** Takes one form of a cell. */
  private interface Form {
    void add(String form);
  }

  /** Reads a column of a table, if the table is there. */
  private void rows(String file, List<String> header, int column, Form form) {
    String path = FOLDER + file + ".tsv";
    if (TraitTables.class.getResource(path) != null) {
      for (TsvRow row : TsvTable.load(TraitTables.class, path, header)) {
        row.forms(column).forEach(form::add);
      }
    }
  }

  private void add(String word, int trait) {
    String clean = ArabicNormalizer.clean(word).text();
    traits.merge(Hashing.word(clean), trait, (one, other) -> one | other);
  }

  private void name(NameEntry entry) {
    int trait =
        switch (entry.kind()) {
          case GIVEN -> given(entry);
          case FAMILY -> family(entry);
          case BOTH -> given(entry) | family(entry);
        };
    for (String form : entry.forms()) {
      List<String> words = SPACE.splitToList(form);
      if (words.size() == 1) {
        add(form, trait);
      } else {
        add(words.get(0), Trait.COMPOUND_FIRST);
        words.subList(1, words.size()).forEach(word -> add(word, Trait.COMPOUND_REST));
      }
    }
  }

  private static int given(NameEntry entry) {
    if (entry.foreign()) {
      return Trait.FOREIGN_GIVEN;
    }
    return switch (entry.gender()) {
      case MALE -> Trait.GIVEN_MALE;
      case FEMALE -> Trait.GIVEN_FEMALE;
      case ANY -> Trait.GIVEN_MALE | Trait.GIVEN_FEMALE;
    };
  }

  private static int family(NameEntry entry) {
    return entry.foreign() ? Trait.FOREIGN_FAMILY : Trait.FAMILY;
  }

  private void names(String file, int first, int rest, int alone) {
    rows(file, NAMES, 2, form -> phrase(form, first, rest, alone));
  }

  private void phrase(String form, int first, int rest, int alone) {
    List<String> words = SPACE.splitToList(form);
    add(words.get(0), words.size() == 1 ? alone : first);
    words.subList(1, words.size()).forEach(word -> add(word, rest));
  }

  private void countries() {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      String name = country.getDisplayCountry(Locale.forLanguageTag("ar"));
      phrase(name, Trait.PLACE_FIRST, Trait.PLACE_REST, Trait.PLACE_ALONE);
    }
    rows(
        "country-aliases",
        List.of("country", "forms"),
        1,
        form -> phrase(form, Trait.PLACE_FIRST, Trait.PLACE_REST, Trait.PLACE_ALONE));
  }

  private void title(String form) {
    phrase(form, Trait.TITLE_FIRST, Trait.TITLE_REST, Trait.TITLE);
  }

  private void organisationHead(String form) {
    add(SPACE.splitToList(form).get(0), Trait.ORGANISATION_HEAD);
  }

  private void placeHead(String form) {
    add(SPACE.splitToList(form).get(0), Trait.PLACE_HEAD);
  }

  private void agent(String form) {
    add(withoutArticle(SPACE.splitToList(form).get(0)), Trait.AGENT);
  }

  private static String withoutArticle(String word) {
    boolean article = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1;
    return article ? word.substring(ARTICLE.length()) : word;
  }
}
