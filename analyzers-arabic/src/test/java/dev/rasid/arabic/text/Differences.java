package dev.rasid.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the differences by their reasons, and compares the counts with {@code DIFFERENCES.md}. */
final class Differences {
  private static final Path DOCUMENT = Path.of("DIFFERENCES.md");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> unexplained = new ArrayList<>();

  void add(Vector vector, Object made) {
    Arrays.stream(Difference.values())
        .filter(difference -> difference.covers(vector, made))
        .findFirst()
        .ifPresentOrElse(
            difference -> counts.merge(difference.id(), 1, Integer::sum),
            () ->
                unexplained.add(
                    vector.operation()
                        + " "
                        + codes(vector.input())
                        + " gives "
                        + made
                        + " instead of "
                        + vector.expected()));
  }

  List<String> unexplained() {
    return unexplained;
  }

  Map<String, Integer> counts() {
    return counts;
  }

  /** The rows of the document's table say for each reason how often it is one. */
  void checkDocument() {
    Map<String, Integer> listed = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(DOCUMENT)) {
        String[] cells = line.split(" *\\| *", -1);
        if (cells.length > 3 && cells[1].matches("`[a-z-]+`")) {
          listed.put(cells[1].replace("`", ""), Integer.valueOf(cells[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(listed).as("counts of %s", DOCUMENT).isEqualTo(counts);
  }

  private static String codes(String text) {
    StringBuilder codes = new StringBuilder();
    text.chars().forEach(c -> codes.append(String.format("%04X ", c)));
    return codes.toString().strip();
  }
}
