package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.TsvRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of Wikidata that entities of the built-in lexicon are, where that is certain.
 *
 * <p>Written from memory, so far from complete. Loaded when first asked for; safe for use by any
 * number of threads.
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
