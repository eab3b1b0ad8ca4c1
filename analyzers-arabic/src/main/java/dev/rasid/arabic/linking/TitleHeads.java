package dev.rasid.arabic.linking;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashSet;
import java.util.Set;

/** The words that titles and roles begin with: رئيس, وزير, أمين. Immutable once loaded. */
public final class TitleHeads {
  private final Set<String> keys = new HashSet<>();

  /** Loads the table of this module. */
  public static TitleHeads load() {
    TitleHeads heads = new TitleHeads();
    for (TsvRow row : LinkTables.load("titles.tsv", "form", "kind")) {
      String key = ArabicNormalizer.key(row.cell(0));
      int space = key.indexOf(' ');
      heads.keys.add(ThingLinker.withoutArticle(space < 0 ? key : key.substring(0, space)));
    }
    return heads;
  }

  /** Whether a word, given by its key without proclitics and article, opens a title. */
  public boolean isHead(String bareKey) {
    return keys.contains(bareKey);
  }
}
