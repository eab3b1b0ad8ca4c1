package dev.rasid.monitor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads queries from lines of id, tab and query. */
final class WatchlistFile {
  private static final int MAX_SAID = 20;
  private static final char NO_UTF8 = '\uFFFD';

  private final Path file;
  private final WatchlistBuilder builder;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<WatchlistSyntaxException> problems = new ArrayList<>();

  private WatchlistFile(Path file, Keywords keywords) {
    this.file = file;
    this.builder = new WatchlistBuilder().keywords(keywords);
  }

  static WatchlistBuilder read(Path file, Keywords keywords) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder, must be a file");
    }
    return new WatchlistFile(file, keywords).read(Files.readAllBytes(file));
  }

  private WatchlistBuilder read(byte[] bytes) {
    // What is no UTF-8 becomes a sign that no query has, and so tells its line.
    List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (line.indexOf(NO_UTF8) >= 0) {
        problems.add(
            new WatchlistSyntaxException(
                    line.indexOf(NO_UTF8),
                    "bytes that are no UTF-8",
                    "UTF-8",
                    "save the file as UTF-8")
                .in(file + ":" + (i + 1)));
        continue;
      }
      if (i == 0 && line.startsWith("\uFEFF")) {
        line = line.substring(1);
      }
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Optional<WatchlistSyntaxException> problem = add(line, i + 1);
      problem.ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      throw WatchlistSyntaxException.all(problems, MAX_SAID);
    }
    return builder;
  }

  private Optional<WatchlistSyntaxException> add(String line, int number) {
    String where = file + ":" + number;
    int tab = line.indexOf('\t');
    String id = tab < 0 ? "" : line.substring(0, tab).strip();
    if (id.isEmpty()) {
      WatchlistSyntaxException problem =
          new WatchlistSyntaxException(
              0,
              tab < 0 ? "a line without a tab" : "no id before the tab",
              "an id, a tab and a query",
              "write id<TAB>query, or begin a comment with #");
      return Optional.of(problem.in(where));
    }
    Integer before = lines.putIfAbsent(id, number);
    if (before != null) {
      WatchlistSyntaxException problem =
          new WatchlistSyntaxException(
              0, "id \"" + id + "\" of line " + before, "an id of its own", "take another id");
      return Optional.of(problem.in(where));
    }
    try {
      builder.add(id, line.substring(tab + 1));
      return Optional.empty();
    } catch (WatchlistSyntaxException e) {
      return Optional.of(e.in(where));
    }
  }
}
