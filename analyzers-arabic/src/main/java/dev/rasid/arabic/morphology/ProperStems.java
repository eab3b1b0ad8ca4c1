package dev.rasid.arabic.morphology;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the names of {@code proper-stems.tsv}: words whose first or last letters look like clitics
 * and are none.
 */
final class ProperStems {
  private static final List<String> HEADER = List.of("form", "kind");
  private static final Set<String> KINDS =
      Set.of("place", "person", "organisation", "month", "other");

  private ProperStems() {}

  /** Returns each name as a stem of its own lemma, which stands before no pronoun. */
  static List<StemForm> load() {
    List<TsvRow> rows = TsvTable.load(ProperStems.class, "proper-stems.tsv", HEADER);
    List<StemForm> stems = new ArrayList<>(rows.size());
    for (TsvRow row : rows) {
      String form = row.cell(0);
      if (!KINDS.contains(row.cell(1))) {
        throw row.bad("unknown kind " + row.cell(1) + "; known are " + KINDS);
      }
      stems.add(new StemForm(form, true, false, form, form, StemClass.NAME));
    }
    return stems;
  }
}
