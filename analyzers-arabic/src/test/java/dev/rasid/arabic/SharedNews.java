package dev.rasid.arabic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rasid.article.Article;
import dev.rasid.export.JsonLine;
import dev.rasid.export.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The shared data that evaluations read; a test that asks for it is skipped where it is absent. */
public final class SharedNews {
  private SharedNews() {}

  /** Returns the folder, or skips the test. */
  public static Path data() {
    Path data = Path.of(System.getProperty("rasid.shared", "../../shared"), "data");
    assumeTrue(Files.isDirectory(data), () -> "the shared data is absent: " + data);
    return data;
  }

  /** Returns the articles of ant-news, in order; to be closed. */
  public static Stream<Article> articles() throws IOException {
    InputStream in =
        new GZIPInputStream(Files.newInputStream(data().resolve("ant-news-2018-02_06.jsonl.gz")));
    Stream<JsonLine> lines = JsonLines.standard().read(in);
    return lines.map(line -> ((JsonLine.Parsed) line).article().article()).onClose(lines::close);
  }
}
