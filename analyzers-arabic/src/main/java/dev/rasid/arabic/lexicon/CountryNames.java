package dev.rasid.arabic.lexicon;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.resource.TsvRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The countries and territories of ISO 3166-1 with their forms.
 *
 * <p>A name comes from {@code country-names.tsv} if that has the country, else from the JDK that
 * runs the build; a test holds that JDK to the names of the others. {@code country-aliases.tsv}
 * adds forms.
 */
final class CountryNames {
  /** Named in evidence. */
  static final String SOURCE = "countries";

  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  /** Names of countries that are common words as well: "financial". */
  private static final Set<String> COMMON_WORDS = Set.of("مالي");

  private static final int SHORTEST = 3;

  private CountryNames() {}

  /** A country and its forms, none if it is only known by name. */
  record Country(Entity entity, List<String> forms) {}

  static List<Country> load() {
    Map<String, TsvRow> ours = new LinkedHashMap<>();
    for (TsvRow row : BuiltInLexicon.table("country-names", List.of("country", "name", "latin"))) {
      if (ours.put(row.cell(0), row) != null) {
        throw row.bad(row.cell(0) + " stands twice");
      }
    }
    Map<String, List<String>> aliases = new HashMap<>();
    for (TsvRow row : BuiltInLexicon.table("country-aliases", List.of("country", "forms"))) {
      aliases.computeIfAbsent(row.cell(0), any -> new ArrayList<>()).addAll(row.forms(1));
    }
    List<Country> countries = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      countries.add(country(code, ours.remove(code), aliases.remove(code)));
    }
    ours.forEach((code, row) -> countries.add(country(code, row, aliases.remove(code))));
    if (!aliases.isEmpty()) {
      throw new IllegalArgumentException(
          "country-aliases: no country has the code " + aliases.keySet());
    }
    return countries;
  }

  private static Country country(
      String code, @Nullable TsvRow row, @Nullable List<String> aliases) {
    Locale locale = new Locale.Builder().setRegion(code).build();
    String name = row == null ? locale.getDisplayCountry(ARABIC) : row.cell(1);
    String latin = row == null ? locale.getDisplayCountry(Locale.ENGLISH) : row.cell(2);
    List<String> forms = new ArrayList<>();
    if (name.length() >= SHORTEST && !name.equals(code) && !COMMON_WORDS.contains(name)) {
      forms.add(name);
    }
    if (aliases != null) {
      forms.addAll(aliases);
    }
    Entity entity =
        new Entity(
            EntityLexicon.countryId(code),
            EntityType.LOC,
            Optional.of("country"),
            name,
            Optional.of(latin),
            Optional.of(code),
            Optional.empty());
    return new Country(entity, forms);
  }
}
