package dev.rasid.arabic.linking;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashSet;
import java.util.Set;

/** Family names and nisbas of the Arab world, without articles. Immutable once loaded. */
final class FamilyNames {
  private final Set<String> keys = new HashSet<>();

  private static final class Holder {
    static final FamilyNames STANDARD = load();
  }

  static FamilyNames standard() {
    return Holder.STANDARD;
  }

  private static FamilyNames load() {
    FamilyNames names = new FamilyNames();
    for (TsvRow row : LinkTables.load("family-names.tsv", "form", "region")) {
      names.keys.add(ThingLinker.withoutArticle(ArabicNormalizer.key(row.cell(0))));
    }
    return names;
  }

  /** Whether a word, given by its key without the article, is one. */
  boolean contains(String bareKey) {
    return keys.contains(bareKey);
  }
}
