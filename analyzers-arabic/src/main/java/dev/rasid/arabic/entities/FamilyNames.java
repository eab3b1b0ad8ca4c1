package dev.rasid.arabic.entities;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Family names and nisbas of the Arab world, without articles. Immutable once loaded. */
final class FamilyNames {
  private final Set<String> keys = new HashSet<>();

  static FamilyNames load() {
    FamilyNames names = new FamilyNames();
    for (TsvRow row :
        TsvTable.load(FamilyNames.class, "family-names.tsv", List.of("form", "region"))) {
      String key = ArabicNormalizer.key(row.cell(0));
      names.keys.add(key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key);
    }
    return names;
  }

  /** Whether a word, given by its key without the article, is one. */
  boolean contains(String bareKey) {
    return keys.contains(bareKey);
  }
}
