package dev.rasid.arabic;

import com.google.common.base.Splitter;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lexicons: tab-separated, comments after {@code #}, a header row that names the columns. */
final class LexiconFile {
  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter BAR = Splitter.on('|').trimResults();

  private LexiconFile() {}

  /** A row: the entry and all forms of its name. */
  record Row(LexiconEntry entry, List<String> forms) {}

  /** Reads rows of {@code id type forms latin country}; a bad line names file, line and reason. */
  static List<Row> entries(String name, BufferedReader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells :
        cells(name, reader, List.of("id", "type", "forms", "latin", "country"))) {
      String at = name + ", line " + cells.get(0);
      List<String> forms = forms(at, cells.get(3));
      String id = cells.get(1);
      String type = cells.get(2);
      int dot = type.indexOf('.');
      rows.add(
          new Row(
              new LexiconEntry(
                  new Entity(
                      id,
                      type(at, dot < 0 ? type : type.substring(0, dot)),
                      optional(dot < 0 ? "" : type.substring(dot + 1)),
                      forms.get(0),
                      optional(cells.get(4)),
                      optional(cells.get(5)),
                      Optional.empty()),
                  "lexicon:" + name + "/" + id),
              forms));
    }
    return rows;
  }

  /** Opens a table that comes with this module, by its path below the package. */
  static BufferedReader open(String path) {
    InputStream stream = LexiconFile.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException(
          "resource " + path + " is missing beside " + LexiconFile.class.getName());
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** Reads the cells of every row, each preceded by its line number. */
  static List<List<String>> cells(String name, BufferedReader reader, List<String> header)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean headerSeen = false;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = TAB.splitToList(line);
      if (!headerSeen) {
        if (!cells.equals(header)) {
          throw bad(name + ", line " + number, "header is " + cells + ", must be " + header);
        }
        headerSeen = true;
        continue;
      }
      if (cells.size() != header.size()) {
        throw bad(
            name + ", line " + number,
            "has " + cells.size() + " columns, must have " + header.size() + " " + header);
      }
      if (cells.get(0).isBlank()) {
        throw bad(name + ", line " + number, header.get(0) + " is empty");
      }
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(number));
      row.addAll(cells);
      rows.add(row);
    }
    return rows;
  }

  static List<String> forms(String at, String cell) {
    List<String> forms = BAR.splitToList(cell);
    for (String form : forms) {
      if (ArabicNormalizer.clean(form).text().isBlank()) {
        throw bad(at, "a form is empty");
      }
    }
    return forms;
  }

  private static EntityType type(String at, String name) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw bad(at, "unknown type " + name + "; known are " + List.of(EntityType.values()));
  }

  private static Optional<String> optional(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(cell);
  }

  private static IllegalArgumentException bad(String at, String why) {
    return new IllegalArgumentException(at + ": " + why);
  }
}
