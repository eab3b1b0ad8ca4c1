package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the nouns and adjectives of {@code nouns.tsv}; a bad row names file, line and reason. */
final class NounLexicon {
  static final String FILE = "nouns.tsv";
  static final List<String> HEADER = List.of("lemma", "pos", "plurals", "endings", "gloss");

  private NounLexicon() {}

  /** Returns the entries in the order of the file. */
  static List<NounEntry> load() {
    return entries(TsvTable.load(NounLexicon.class, FILE, HEADER));
  }

  static List<NounEntry> entries(List<TsvRow> rows) {
    Map<String, NounKind> kinds = new HashMap<>();
    for (NounKind kind : NounKind.values()) {
      kinds.put(kind.code(), kind);
    }
    Map<String, Set<NounEnding>> endings = new HashMap<>();
    List<NounEntry> entries = new ArrayList<>(rows.size());
    for (TsvRow row : rows) {
      NounKind kind = kinds.get(row.cell(1));
      if (kind == null) {
        throw row.bad("unknown pos " + row.cell(1) + "; known are " + kinds.keySet());
      }
      String cell = row.cell(3);
      Set<NounEnding> set = endings.get(cell);
      if (set == null) {
        set = endings(row, cell);
        endings.put(cell, set);
      }
      entries.add(new NounEntry(row.cell(0), kind, row.forms(2), set));
    }
    return entries;
  }

  /** Reads flags; a file has a dozen combinations of them, so each is read once. */
  private static Set<NounEnding> endings(TsvRow row, String cell) {
    Set<NounEnding> set = EnumSet.noneOf(NounEnding.class);
    int from = 0;
    while (from < cell.length()) {
      int space = cell.indexOf(' ', from);
      int to = space < 0 ? cell.length() : space;
      if (!set.add(ending(row, cell.substring(from, to)))) {
        throw row.bad("an ending stands twice in \"" + cell + "\"");
      }
      from = to + 1;
    }
    return Set.copyOf(set);
  }

  private static NounEnding ending(TsvRow row, String code) {
    for (NounEnding ending : NounEnding.values()) {
      if (ending.code().equals(code)) {
        return ending;
      }
    }
    throw row.bad("unknown ending \"" + code + "\"; known are t, at, un, an and i");
  }
}
