package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.ArrayList;
import java.util.List;

/** Reads the verbs that come with this module. */
final class VerbLexicon {
  private static final List<String> HEADER =
      List.of("lemma", "imperfect", "form", "root", "masdars", "participles", "gloss");

  /** Stands among the participles of a verb that has no passive. */
  private static final String INTRANSITIVE = "-";

  private VerbLexicon() {}

  static List<VerbEntry> load() {
    List<TsvRow> rows = TsvTable.load(VerbLexicon.class, "verbs.tsv", HEADER);
    List<VerbEntry> verbs = new ArrayList<>(rows.size());
    for (TsvRow row : rows) {
      verbs.add(entry(row));
    }
    return verbs;
  }

  private static VerbEntry entry(TsvRow row) {
    String root = row.cell(3).replace(" ", "").replace('أ', 'ء');
    String form = row.cell(2);
    if (root.length() != (form.startsWith("Q") ? 4 : 3)) {
      throw row.bad("root \"" + row.cell(3) + "\" does not fit form " + form);
    }
    List<String> participles = new ArrayList<>(row.forms(5));
    boolean transitive = !participles.remove(INTRANSITIVE);
    return new VerbEntry(
        row.cell(0), row.cell(1), form, root, row.forms(4), transitive, participles, row.cell(6));
  }
}
