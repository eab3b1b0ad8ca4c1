package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.TsvRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of Wikidata that some entities of the built-in lexicon are.
 *
 * <p>They stand in two tables, written by hand from general knowledge and not compared with
 * Wikidata: of persons, and of organisations, places and countries. An entity whose item was not
 * certain has none, so most have none. Loaded when first asked for; safe for use by any number of
 * threads.
 */
public final class WikidataIds {
  private WikidataIds() {}

  /**
   * Returns the item of an entity.
   *
   * @param entity the id of an entity of the built-in lexicon
   * @return such as {@code Q79}, or empty if it is not known
   */
  public static Optional<String> find(String entity) {
    return Optional.ofNullable(Holder.ITEMS.get(entity));
  }

  private static final class Holder {
    static final Map<String, String> ITEMS = load();

    private static Map<String, String> load() {
      Map<String, String> items = new HashMap<>();
      for (String table : List.of("person-wikidata", "org-wikidata")) {
        for (TsvRow row : BuiltInLexicon.table(table, List.of("id", "wikidata"))) {
          items.put(row.cell(0), row.cell(1));
        }
      }
      return items;
    }
  }
}
