package dev.rasid.arabic.resource;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads tables: tab-separated, comments after {@code #}, a header row that names the columns. */
public final class TsvTable {
  private static final Splitter TAB = Splitter.on('\t');

  private TsvTable() {}

  /** Reads a table that comes with this module, by its path beside {@code owner}. */
  public static List<TsvRow> load(Class<?> owner, String path, List<String> header) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(owner, path), StandardCharsets.UTF_8))) {
      return read(path, reader, header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a resource of this module, by its path beside {@code owner}. */
  public static InputStream open(Class<?> owner, String path) {
    InputStream stream = owner.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("resource " + path + " is missing beside " + owner.getName());
    }
    return stream;
  }

  /**
   * Reads all rows.
   *
   * @throws IllegalArgumentException if a line is bad: it names file, line and reason
   */
  public static List<TsvRow> read(String name, BufferedReader reader, List<String> header)
      throws IOException {
    List<TsvRow> rows = new ArrayList<>();
    boolean headerSeen = false;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      TsvRow row = new TsvRow(name, number, TAB.splitToList(line));
      if (!headerSeen) {
        if (!row.cells().equals(header)) {
          throw row.bad("header is " + row.cells() + ", must be " + header);
        }
        headerSeen = true;
      } else if (row.cells().size() != header.size()) {
        throw row.bad(
            "has " + row.cells().size() + " columns, must have " + header.size() + " " + header);
      } else if (row.cell(0).isBlank()) {
        throw row.bad(header.get(0) + " is empty");
      } else {
        rows.add(row);
      }
    }
    return rows;
  }
}
