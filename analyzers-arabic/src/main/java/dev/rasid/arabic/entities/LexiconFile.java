package dev.rasid.arabic.entities;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.resource.TsvRow;
import dev.rasid.arabic.resource.TsvTable;
import dev.rasid.arabic.text.ArabicNormalizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lexicons of names; a bad line names file, line and reason. */
final class LexiconFile {
  private static final List<String> HEADER = List.of("id", "type", "forms", "latin", "country");

  private LexiconFile() {}

  /** A row: the entry and all forms of its name. */
  record Row(LexiconEntry entry, List<String> forms) {}

  static List<Row> load(String file) {
    return entries(file, TsvTable.load(LexiconFile.class, file + ".tsv", HEADER));
  }

  static List<Row> read(String name, BufferedReader reader) throws IOException {
    return entries(name, TsvTable.read(name, reader, HEADER));
  }

  private static List<Row> entries(String name, List<TsvRow> table) {
    List<Row> rows = new ArrayList<>();
    for (TsvRow row : table) {
      List<String> forms = forms(row, 2);
      String id = row.cell(0);
      String type = row.cell(1);
      int dot = type.indexOf('.');
      rows.add(
          new Row(
              new LexiconEntry(
                  new Entity(
                      id,
                      type(row, dot < 0 ? type : type.substring(0, dot)),
                      optional(dot < 0 ? "" : type.substring(dot + 1)),
                      forms.get(0),
                      optional(row.cell(3)),
                      optional(row.cell(4)),
                      Optional.empty()),
                  "lexicon:" + name + "/" + id),
              forms));
    }
    return rows;
  }

  /** At least one form, each of which has a letter. */
  static List<String> forms(TsvRow row, int column) {
    List<String> forms = row.forms(column);
    if (forms.isEmpty()) {
      throw row.bad("there is no form");
    }
    for (String form : forms) {
      if (ArabicNormalizer.clean(form).text().isBlank()) {
        throw row.bad("form \"" + form + "\" has no letter");
      }
    }
    return forms;
  }

  private static EntityType type(TsvRow row, String name) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw row.bad("unknown type " + name + "; known are " + List.of(EntityType.values()));
  }

  private static Optional<String> optional(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(cell);
  }
}
