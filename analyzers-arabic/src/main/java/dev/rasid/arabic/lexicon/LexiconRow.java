package dev.rasid.arabic.lexicon;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.resource.TsvRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a file of names: adds an entity with forms, or takes away what was added.
 *
 * @param where file and line
 * @param id of the entity; {@link #ANY} in a removal from all
 * @param entity what is added, empty if the row removes
 * @param forms clean; in a removal those removed, none if the whole entity is
 */
record LexiconRow(TsvRow where, String id, Optional<Entity> entity, List<String> forms) {
  static final List<String> HEADER = List.of("id", "type", "forms", "latin", "country");

  /** The columns that every row must have. */
  static final int LEAST_COLUMNS = 3;

  /** In front of an id: the row takes away. */
  static final String REMOVAL = "-";

  /** The id of a removal from all entities. */
  static final String ANY = "*";

  private static final int LONGEST_CELL = 1000;

  /**
   * Reads a row.
   *
   * @throws IllegalArgumentException if it is bad: it names file, line and reason
   */
  static LexiconRow of(TsvRow row, Form form) {
    boolean removal = row.cell(0).startsWith(REMOVAL);
    int columns = row.cells().size();
    if (columns > HEADER.size() || (!removal && columns < LEAST_COLUMNS)) {
      throw row.bad(
          "has %d columns, must have %d to %d of %s"
              .formatted(columns, LEAST_COLUMNS, HEADER.size(), HEADER));
    }
    String id = row.cell(0).substring(removal ? REMOVAL.length() : 0).strip();
    checkId(row, id);
    return removal ? removal(row, id, form) : addition(row, id, form);
  }

  private static void checkId(TsvRow row, String id) {
    if (id.isEmpty()) {
      throw row.bad("id is empty");
    }
    if (id.length() > LONGEST_CELL) {
      throw row.bad("id has " + id.length() + " characters, may have " + LONGEST_CELL);
    }
    if (id.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw row.bad("id \"" + id + "\" has white space in it");
    }
  }

  private static LexiconRow removal(TsvRow row, String id, Form form) {
    if (!cell(row, 1).isEmpty() || !cell(row, 3).isEmpty() || !cell(row, 4).isEmpty()) {
      throw row.bad("a row that removes has an id, and forms if only these are removed");
    }
    List<String> forms = forms(row, form);
    if (id.equals(ANY) && forms.isEmpty()) {
      throw row.bad("a row that removes forms of any entity must name them");
    }
    return new LexiconRow(row, id, Optional.empty(), forms);
  }

  private static LexiconRow addition(TsvRow row, String id, Form form) {
    if (id.equals(ANY)) {
      throw row.bad("id " + ANY + " stands for any entity, and only in a row that removes");
    }
    List<String> forms = forms(row, form);
    if (forms.isEmpty()) {
      throw row.bad("there is no form");
    }
    String type = cell(row, 1);
    int dot = type.indexOf('.');
    if (dot == type.length() - 1 && dot >= 0) {
      throw row.bad("type " + type + " has nothing behind its dot");
    }
    String country = cell(row, 4);
    if (!country.isEmpty() && !isCode(country)) {
      throw row.bad("country \"" + country + "\" is no ISO 3166-1 code of two capital letters");
    }
    Entity entity =
        new Entity(
            id,
            type(row, dot < 0 ? type : type.substring(0, dot)),
            optional(dot < 0 ? "" : type.substring(dot + 1)),
            Form.display(row.forms(2).get(0)),
            optional(cell(row, 3)),
            optional(country),
            Optional.empty());
    return new LexiconRow(row, id, Optional.of(entity), forms);
  }

  private static boolean isCode(String country) {
    return country.length() == 2 && country.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  static List<String> forms(TsvRow row, Form form) {
    return forms(row, 2, form);
  }

  /** Returns the clean forms of a cell. */
  static List<String> forms(TsvRow row, int column, Form form) {
    if (row.cells().size() <= column) {
      return List.of();
    }
    List<String> clean = new ArrayList<>();
    for (String raw : row.forms(column)) {
      try {
        clean.add(form.clean(raw));
      } catch (IllegalArgumentException e) {
        IllegalArgumentException bad = row.bad(String.valueOf(e.getMessage()));
        bad.initCause(e);
        throw bad;
      }
    }
    return clean;
  }

  private static String cell(TsvRow row, int column) {
    if (column >= row.cells().size()) {
      return "";
    }
    String cell = row.cell(column).strip();
    if (cell.length() > LONGEST_CELL) {
      throw row.bad(
          HEADER.get(column) + " has " + cell.length() + " characters, may have " + LONGEST_CELL);
    }
    return cell;
  }

  private static EntityType type(TsvRow row, String name) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw row.bad("unknown type \"" + name + "\"; known are " + List.of(EntityType.values()));
  }

  private static Optional<String> optional(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
