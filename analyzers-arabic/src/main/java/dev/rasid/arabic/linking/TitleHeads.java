package dev.rasid.arabic.linking;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that titles and roles begin with: رئيس, وزير, أمين.
 *
 * <p>Words are given by their keys without proclitics and article. Immutable once loaded.
 */
public final class TitleHeads {
  /** A word that begins so many titles begins others as well. */
  private static final int PRODUCTIVE = 3;

  private final Map<String, Integer> longer = new HashMap<>();
  private final Set<String> alone = new HashSet<>();

  private static final class Holder {
    static final TitleHeads STANDARD = load();
  }

  /** Returns those of the tables of this module, loaded when first asked for. */
  public static TitleHeads standard() {
    return Holder.STANDARD;
  }

  private static TitleHeads load() {
    TitleHeads heads = new TitleHeads();
    for (TsvRow row : LinkTables.load("titles.tsv", "form", "kind")) {
      String key = ArabicNormalizer.key(row.cell(0));
      int space = key.indexOf(' ');
      if (space < 0) {
        heads.alone.add(ThingLinker.withoutArticle(key));
      } else {
        heads.longer.merge(ThingLinker.withoutArticle(key.substring(0, space)), 1, Integer::sum);
      }
    }
    return heads;
  }

  /** Whether a word opens a title. */
  public boolean isHead(String bareKey) {
    return isTitle(bareKey) || longer.getOrDefault(bareKey, 0) >= PRODUCTIVE;
  }

  /** Whether a word is a title by itself. */
  public boolean isTitle(String bareKey) {
    return alone.contains(bareKey);
  }
}
