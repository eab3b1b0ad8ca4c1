package dev.rasid.examples.quickstart;

import dev.rasid.article.PageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of which every line is a text of its own. */
final class TextLines {
  private TextLines() {}

  /**
   * Reads a file, or standard input for {@code -}; a line break at its end begins no further line.
   */
  static List<String> read(String file) throws IOException {
    return lines(
        file.equals("-")
            ? PageReader.standard().decode(System.in.readAllBytes())
            : PageReader.standard().read(Path.of(file)).text());
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      boolean windows = to > from && text.charAt(to - 1) == '\r';
      lines.add(text.substring(from, windows ? to - 1 : to));
      from = to + 1;
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return lines;
  }
}
