package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.lexicon.LexiconProblem.Severity;
import dev.rasid.arabic.resource.TsvRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what a lint finds. */
final class Problems {
  private final List<LexiconProblem> found = new ArrayList<>();

  void error(TsvRow row, String rule, String message) {
    add(row, Severity.ERROR, rule, message);
  }

  void warn(TsvRow row, String rule, String message) {
    add(row, Severity.WARNING, rule, message);
  }

  private void add(TsvRow row, Severity severity, String rule, String message) {
    found.add(new LexiconProblem(file(row.table()), row.line(), severity, rule, message));
  }

  /** Without the folder, for our own tables. */
  private static String file(String table) {
    return table.substring(table.lastIndexOf('/') + 1);
  }

  /** Adds what an exception says, which begins with the file and the line. */
  void add(String table, IllegalArgumentException bad) {
    String message = String.valueOf(bad.getMessage());
    String before = table + ", line ";
    int colon = message.indexOf(": ");
    int line = 0;
    if (message.startsWith(before) && colon > 0) {
      line = Integer.parseInt(message.substring(before.length(), colon));
      message = message.substring(colon + 2);
    }
    found.add(new LexiconProblem(file(table), line, Severity.ERROR, "bad-line", message));
  }

  /** Returns all problems by table and line. */
  List<LexiconProblem> sorted() {
    return found.stream()
        .sorted(Comparator.comparing(LexiconProblem::table).thenComparingInt(LexiconProblem::line))
        .toList();
  }
}
