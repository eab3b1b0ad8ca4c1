package dev.rasid.arabic.entities;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of one word that mean the word as often, so that only the tagger can tell. Immutable. */
final class CommonWords {
  private final Set<String> keys = new HashSet<>();

  static CommonWords load() {
    CommonWords words = new CommonWords();
    for (TsvRow row :
        TsvTable.load(CommonWords.class, "reviewed-forms.tsv", List.of("form", "news"))) {
      if (row.cell(1).equals("both")) {
        words.keys.add(ArabicNormalizer.key(row.cell(0)));
      }
    }
    return words;
  }

  /** Whether a name, given by its key, is one. */
  boolean contains(String key) {
    return keys.contains(key);
  }
}
