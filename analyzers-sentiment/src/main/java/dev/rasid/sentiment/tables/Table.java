package dev.rasid.sentiment.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads tab-separated tables: comments after {@code #}, a header row that names the columns. */
public final class Table {
  /** All tables lie in one folder, whoever reads them. */
  private static final String FOLDER = "/dev/rasid/sentiment/";

  private static final Pattern TAB = Pattern.compile("\t");

  private Table() {}

  /**
   * A row.
   *
   * @param at its file and line, for messages
   * @param cells as many as the header has
   */
  public record Row(String at, List<String> cells) {}

  /** Opens a table that comes with this module. */
  public static BufferedReader open(String resource) {
    InputStream stream = Table.class.getResourceAsStream(FOLDER + resource);
    if (stream == null) {
      throw new IllegalStateException("resource " + resource + " is missing in " + FOLDER);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** Reads all rows; a line that does not fit is refused with file, line and reason. */
  public static List<Row> read(String name, BufferedReader reader, List<String> header)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean headerSeen = false;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(TAB.split(line, -1));
      String at = name + ", line " + number;
      if (!headerSeen) {
        if (!cells.equals(header)) {
          throw bad(at, "header is " + cells + ", must be " + header);
        }
        headerSeen = true;
      } else if (cells.size() != header.size()) {
        throw bad(
            at, "has " + cells.size() + " columns, must have " + header.size() + " " + header);
      } else {
        rows.add(new Row(at, cells));
      }
    }
    return rows;
  }

  public static IllegalArgumentException bad(String at, String why) {
    return new IllegalArgumentException(at + ": " + why);
  }
}
