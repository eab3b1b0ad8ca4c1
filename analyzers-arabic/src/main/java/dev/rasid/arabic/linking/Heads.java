package dev.rasid.arabic.linking;

import dev.rasid.arabic.text.ArabicNormalizer;
import java.util.HashSet;
import java.util.Set;

/** The words that names of organisations begin with, and that stand for them later: the council. */
public final class Heads {
  private final Set<String> keys = new HashSet<>();

  /** Loads the table of this module. */
  public static Heads load() {
    Heads heads = new Heads();
    LinkTables.load("org-heads.tsv", "head", "kind", "extends")
        .forEach(row -> heads.keys.add(ArabicNormalizer.key(row.cell(0))));
    return heads;
  }

  /** Whether a word, given by its key without article, is such a head. */
  public boolean isHead(String key) {
    return keys.contains(key);
  }
}
