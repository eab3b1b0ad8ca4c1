package dev.rasid.arabic.resource;

import com.google.common.base.Splitter;
import java.util.List;

/**
 * A row of a table, which knows where it stands.
 *
 * @param table the name of the table, for messages
 * @param line its line in the file, from 1
 * @param cells one for each column
 */
public record TsvRow(String table, int line, List<String> cells) {
  private static final Splitter BAR = Splitter.on('|').trimResults();

  /** Makes the cells unmodifiable. */
  public TsvRow {
    cells = List.copyOf(cells);
  }

  /** Returns the cell of a column, counted from 0. */
  public String cell(int column) {
    return cells.get(column);
  }

  /** Returns the forms that a cell separates by bars; none if the cell is blank. */
  public List<String> forms(int column) {
    String cell = cells.get(column);
    if (cell.isBlank()) {
      return List.of();
    }
    List<String> forms = BAR.splitToList(cell);
    for (String form : forms) {
      if (form.isEmpty()) {
        throw bad("a form is empty in \"" + cell + "\"");
      }
    }
    return forms;
  }

  /** Returns an exception that names table, line and reason, to be thrown. */
  public IllegalArgumentException bad(String why) {
    return new IllegalArgumentException(table + ", line " + line + ": " + why);
  }
}
