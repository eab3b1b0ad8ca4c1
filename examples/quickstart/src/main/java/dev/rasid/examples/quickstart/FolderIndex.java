package dev.rasid.examples.quickstart;

import com.google.common.base.Splitter;
import dev.rasid.article.PageFormatException;
import dev.rasid.article.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a folder's {@code index.tsv} says of its pages: tab-separated, with the header {@code file
 * source published uri}; an empty cell says nothing.
 */
final class FolderIndex {
  static final String FILE_NAME = "index.tsv";
  static final String DATE_EXAMPLE = "2024-03-03T14:05:00+01:00";

  private static final List<String> HEADER = List.of("file", "source", "published", "uri");
  private static final Splitter TAB = Splitter.on('\t').trimResults();

  private final Map<String, Row> rows = new HashMap<>();

  private FolderIndex() {}

  /** What is said of one page. */
  record Row(Optional<String> source, Optional<OffsetDateTime> published, Optional<String> uri) {
    static final Row EMPTY = new Row(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Reads the index of a folder, if it has one; a row that is wrong is a problem and left out. */
  static FolderIndex of(Path folder, Messages messages) {
    FolderIndex index = new FolderIndex();
    Path file = folder.resolve(FILE_NAME);
    if (!Files.exists(file)) {
      return index;
    }
    try {
      List<String> lines = PageReader.standard().decode(Files.readAllBytes(file)).lines().toList();
      if (lines.isEmpty() || !TAB.splitToList(lines.get(0)).equals(HEADER)) {
        messages.problem(
            file
                + ":1: not used: its header must be "
                + String.join(" ", HEADER)
                + ", but is "
                + (lines.isEmpty() ? "missing" : String.join(" ", TAB.split(lines.get(0)))));
        return index;
      }
      for (int i = 1; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          index.add(TAB.splitToList(lines.get(i)), file + ":" + (i + 1), messages);
        }
      }
    } catch (PageFormatException e) {
      messages.problem(file + ": " + e.getMessage());
    } catch (IOException e) {
      messages.problem(file + ": " + Inputs.reason(e));
    }
    return index;
  }

  /** Returns what is said of a page of the folder. */
  Row row(Path page) {
    Row row = rows.get(String.valueOf(page.getFileName()));
    return row == null ? Row.EMPTY : row;
  }

  private void add(List<String> cells, String at, Messages messages) {
    if (cells.size() != HEADER.size()) {
      messages.problem(
          at + ": row not used: " + cells.size() + " columns instead of " + HEADER.size());
      return;
    }
    String page = cells.get(0);
    if (page.isEmpty() || rows.containsKey(page)) {
      messages.problem(
          at + ": row not used: " + (page.isEmpty() ? "no file" : page + " has one already"));
      return;
    }
    Optional<OffsetDateTime> published;
    try {
      published = text(cells.get(2)).map(OffsetDateTime::parse);
    } catch (DateTimeParseException e) {
      messages.problem(
          at + ": row not used: published \"" + cells.get(2) + "\"; write it like " + DATE_EXAMPLE);
      return;
    }
    rows.put(page, new Row(text(cells.get(1)), published, text(cells.get(3))));
  }

  private static Optional<String> text(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
