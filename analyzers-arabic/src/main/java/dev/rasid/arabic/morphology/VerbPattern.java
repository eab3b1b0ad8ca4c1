package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The stems of a form for one kind of root, in the notation of {@code verb-patterns.tsv}; a stem
 * that the form lacks is empty.
 */
record VerbPattern(
    Pair past,
    Pair imperfect,
    char prefixVowel,
    Pair passivePast,
    Pair passiveImperfect,
    String activeParticiple,
    String passiveParticiple) {

  /** A stem before vowels, and the same before consonants. */
  record Pair(String vowel, String consonant) {}

  private static final List<String> HEADER =
      List.of(
          "form",
          "kind",
          "past",
          "past2",
          "imperfect",
          "imperfect2",
          "prefix",
          "passive-past",
          "passive-past2",
          "passive-imperfect",
          "passive-imperfect2",
          "active-participle",
          "passive-participle");

  /** Reads the table; the key is form and kind, as {@link #key} makes it. */
  static Map<String, VerbPattern> load() {
    Map<String, VerbPattern> patterns = new HashMap<>();
    for (TsvRow row : TsvTable.load(VerbPattern.class, "verb-patterns.tsv", HEADER)) {
      RootKind kind = RootKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      VerbPattern pattern =
          new VerbPattern(
              pair(row, 2),
              pair(row, 4),
              row.cell(6).charAt(0),
              pair(row, 7),
              pair(row, 9),
              row.cell(11),
              row.cell(12));
      if (patterns.put(key(row.cell(0), kind), pattern) != null) {
        throw row.bad("form " + row.cell(0) + " has two patterns of kind " + kind);
      }
    }
    return patterns;
  }

  static String key(String form, RootKind kind) {
    return form + kind;
  }

  private static Pair pair(TsvRow row, int column) {
    return new Pair(row.cell(column), row.cell(column + 1));
  }
}
