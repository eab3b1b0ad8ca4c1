package dev.rasid.arabic.morphology;

import com.google.common.base.Splitter;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words in the lexicons of names, and in the JDK's names of countries, that are names by
 * themselves, and so must not be cut.
 */
final class EntityNames {
  private static final String FOLDER = "/dev/rasid/arabic/entities/";
  private static final List<String> HEADER = List.of("id", "type", "forms", "latin", "country");
  private static final String NAMES = "/dev/rasid/arabic/names/";
  private static final List<String> NAMES_HEADER = List.of("forms", "latin", "gender", "kind");
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final int SHORTEST = 3;

  private EntityNames() {}

  /** Returns every word of a person's name, and places and organisations of one word. */
  static Set<String> tokens() {
    Set<String> names = new TreeSet<>();
    for (String file : List.of("persons", "places", "organisations")) {
      for (TsvRow row : TsvTable.load(EntityNames.class, FOLDER + file + ".tsv", HEADER)) {
        for (String form : row.forms(2)) {
          List<String> words = SPACE.splitToList(form);
          if (words.size() == 1 || file.equals("persons")) {
            words.forEach(word -> add(names, word));
          }
        }
      }
    }
    for (String file : List.of("given-names", "foreign-names")) {
      for (TsvRow row : TsvTable.load(EntityNames.class, NAMES + file + ".tsv", NAMES_HEADER)) {
        row.forms(0).forEach(form -> SPACE.split(form).forEach(word -> add(names, word)));
      }
    }
    for (String code : Locale.getISOCountries()) {
      String country = new Locale.Builder().setRegion(code).build().getDisplayCountry(ARABIC);
      if (country.indexOf(' ') < 0) {
        add(names, country);
      }
    }
    return names;
  }

  /** A name that begins with an article is left to the reading that takes it off. */
  private static void add(Set<String> names, String word) {
    boolean article = word.startsWith("ال") && word.length() > SHORTEST + 1;
    if (word.length() >= SHORTEST && ArabicSegmenter.isArabic(word)) {
      names.add(article ? word.substring(2) : word);
    }
  }
}
