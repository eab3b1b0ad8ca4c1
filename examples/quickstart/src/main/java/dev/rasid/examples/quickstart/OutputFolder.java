package dev.rasid.examples.quickstart;

import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Token;
import dev.rasid.export.HtmlReport;
import dev.rasid.export.JsonLines;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code articles.jsonl}, line by line as articles come, and at the end {@code report.html}.
 * Nothing that is read from articles becomes part of a path.
 */
final class OutputFolder implements AutoCloseable {
  private static final String LINES = "articles.jsonl";
  private static final String REPORT = "report.html";

  private final Path folder;
  private final Writer lines;

  /** The report is about all articles, so it needs them all. */
  private final List<AnalyzedArticle> reported = new ArrayList<>();

  private OutputFolder(Path folder, Writer lines) {
    this.folder = folder;
    this.lines = lines;
  }

  /** Returns where the lines will be, once the folder is there. */
  static Path prepare(Path folder) throws IOException {
    Files.createDirectories(folder);
    return folder.toRealPath().resolve(LINES);
  }

  /** Begins to write; an older result is replaced. */
  static OutputFolder open(Path folder) throws IOException {
    return new OutputFolder(folder, writer(folder.resolve(LINES)));
  }

  void add(AnalyzedArticle analyzed) throws IOException {
    AnalyzedArticle kept = analyzed.without(Token.KEY, CleanText.KEY);
    JsonLines.standard().write(kept, lines);
    reported.add(kept);
  }

  /** Writes the report, and returns what was written. */
  List<Path> finish() throws IOException {
    lines.close();
    Path report = folder.resolve(REPORT);
    try (Writer html = writer(report)) {
      HtmlReport.write(reported, html, "Rasid");
    }
    return List.of(folder.resolve(LINES), report);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Half a surrogate pair in an article becomes a question mark rather than an exception. */
  private static Writer writer(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
  }
}
