package dev.rasid.arabic.linking;

import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import java.util.List;

/** The tables beside the lexicons of names that linking reads. */
final class LinkTables {
  private static final String FOLDER = "/dev/rasid/arabic/entities/";

  private LinkTables() {}

  static List<TsvRow> load(String file, String... columns) {
    return TsvTable.load(LinkTables.class, FOLDER + file, List.of(columns));
  }
}
