package dev.rasid.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What a command line printed, and how it ended. */
record Run(int exitCode, String out, List<String> err) {

  /** Runs a command line in this process. */
  static Run run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    return new Run(
        exitCode,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** The cells of the row of a table, from the second table on if told. */
  List<String> row(String name, int table) {
    return out.lines()
        .filter(line -> line.startsWith(name + " "))
        .skip(table)
        .findFirst()
        .map(line -> List.of(line.strip().split(" +", -1)))
        .orElseThrow();
  }
}
