package dev.rasid.arabic.entities;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts the lexicons together: a user's first, then ours, then the countries that the JDK knows. */
final class Lexicons {
  static final List<String> FILES = List.of("persons", "organisations", "places", "events");
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  /** Names of countries that are common words as well: "financial". */
  private static final Set<String> COMMON_WORDS = Set.of("مالي");

  private Lexicons() {}

  static EntityLexicon load(Optional<Path> userLexicon) throws IOException {
    EntityLexicon lexicon = new EntityLexicon();
    if (userLexicon.isPresent()) {
      try (BufferedReader reader = Files.newBufferedReader(userLexicon.get())) {
        addAll(lexicon, LexiconFile.read(userLexicon.get().getFileName().toString(), reader));
      }
    }
    for (String file : FILES) {
      addAll(lexicon, LexiconFile.load(file));
    }
    for (TsvRow row : countryAliases()) {
      LexiconEntry country = country(row.cell(0), "country-aliases");
      LexiconFile.forms(row, 1).forEach(form -> lexicon.add(form, country));
    }
    for (String code : Locale.getISOCountries()) {
      LexiconEntry country = country(code, "cldr");
      if (!COMMON_WORDS.contains(country.entity().name())
          && country.entity().name().length() > 2
          && !country.entity().name().equals(code)) {
        lexicon.add(country.entity().name(), country);
      }
    }
    return lexicon;
  }

  static List<TsvRow> countryAliases() {
    return TsvTable.load(Lexicons.class, "country-aliases.tsv", List.of("country", "forms"));
  }

  private static void addAll(EntityLexicon lexicon, List<LexiconFile.Row> rows) {
    rows.forEach(row -> row.forms().forEach(form -> lexicon.add(form, row.entry())));
  }

  private static LexiconEntry country(String code, String origin) {
    Locale country = new Locale.Builder().setRegion(code).build();
    String english = country.getDisplayCountry(Locale.ENGLISH);
    return new LexiconEntry(
        new Entity(
            "country-" + code.toLowerCase(Locale.ROOT),
            EntityType.LOC,
            Optional.of("country"),
            country.getDisplayCountry(ARABIC),
            Optional.of(english),
            Optional.of(code),
            Optional.empty()),
        "lexicon:" + origin + "/" + code);
  }
}
