package dev.rasid.arabic.linking;

import dev.rasid.annotation.Entity;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The adjectives and peoples of countries, in all their forms: روسي, الروسية, الروس.
 *
 * <p>Immutable once built.
 */
public final class Nationalities {
  private static final List<String> ENDINGS =
      List.of("", "ه", "ون", "ين", "ات", "ان", "ا", "تان", "تين");

  private final Map<String, List<String>> byKey = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  private static final class Holder {
    static final Nationalities STANDARD = load();
  }

  /** Returns those of the tables of this module, loaded when first asked for. */
  public static Nationalities standard() {
    return Holder.STANDARD;
  }

  private static Nationalities load() {
    Nationalities all = new Nationalities();
    for (TsvRow row :
        LinkTables.load("countries.tsv", "country", "adjectives", "people", "capital")) {
      String country = row.cell(0);
      for (String adjective : row.forms(1)) {
        String key = ArabicNormalizer.key(adjective);
        if (key.indexOf(' ') < 0) {
          ENDINGS.forEach(ending -> all.put(key + ending, country));
        }
      }
      row.forms(2).forEach(people -> all.put(ArabicNormalizer.key(people), country));
    }
    for (TsvRow row : LinkTables.load("country-aliases.tsv", "country", "forms")) {
      row.forms(1).forEach(form -> all.putName(form, row.cell(0)));
    }
    for (Entity country : EntityLexicon.builtIn().countries()) {
      all.putName(country.name(), country.country().orElseThrow());
    }
    return all;
  }

  private void putName(String name, String country) {
    byName.putIfAbsent(ThingLinker.withoutArticle(ArabicNormalizer.key(name)), country);
  }

  private void put(String key, String country) {
    List<String> countries = byKey.computeIfAbsent(key, any -> new ArrayList<>(1));
    if (!countries.contains(country)) {
      countries.add(country);
    }
  }

  /** The countries that a word, given by its key, may be an adjective of; likeliest first. */
  public List<String> find(String key) {
    List<String> found = byKey.get(key);
    if (found == null && key.startsWith("ال")) {
      found = byKey.get(key.substring(2));
    }
    return found == null ? List.of() : found;
  }

  /** A key that a country's name and adjectives share, or null if the word is none of them. */
  @Nullable String countryKey(String key) {
    String named = byName.get(ThingLinker.withoutArticle(key));
    if (named != null) {
      return "#" + named;
    }
    List<String> found = find(key);
    return found.isEmpty() ? null : "#" + found.get(0);
  }

  /** Whether this is a key of {@link #countryKey}. */
  boolean isKey(String word) {
    return word.startsWith("#");
  }
}
