package dev.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.pipeline.AnalyzedArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class JsonLinesLawsTest {
  private static final JsonLines LINES =
      JsonLines.standard().with(AnalyzedArticles.PLUGIN, String::valueOf, Integer::valueOf);

  @Property
  void whatWasWrittenReadsBackEqualAndWritesTheSameBytes(@ForAll long seed) throws IOException {
    AnalyzedArticle article = AnalyzedArticles.any(seed);
    String line = write(article);

    List<JsonLine> read = read(line.getBytes(StandardCharsets.UTF_8));

    assertThat(read).containsExactly(new JsonLine.Parsed(1, article));
    assertThat(write(((JsonLine.Parsed) read.get(0)).article())).isEqualTo(line);
  }

  @Property
  void whatALimitLetsWriteItLetsRead(@ForAll long seed, @ForAll @IntRange(max = 3) int missing)
      throws IOException {
    AnalyzedArticle article = AnalyzedArticles.any(seed);
    byte[] line = write(article).getBytes(StandardCharsets.UTF_8);
    JsonLines limited = LINES.maxLineBytes(line.length - 1 - missing);
    StringBuilder out = new StringBuilder();
    if (missing == 0) {
      limited.write(article, out);
    } else {
      assertThatThrownBy(() -> limited.write(article, out)).hasMessageContaining("limit");
    }

    try (Stream<JsonLine> lines = limited.read(new ByteArrayInputStream(line))) {
      assertThat(lines)
          .singleElement()
          .isInstanceOf(missing == 0 ? JsonLine.Parsed.class : JsonLine.Malformed.class);
    }
    assertThat(out.isEmpty()).isEqualTo(missing > 0);
  }

  @Property
  void aLineIsOneLineThatUtf8CanHold(@ForAll long seed) throws IOException {
    String line = write(AnalyzedArticles.any(seed));

    assertThat(line.lines()).hasSize(1);
    assertThat(line).endsWith("}\n").doesNotContain("\u2028", "\u2029");
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
  }

  @Property
  void aDamagedLineIsReportedOrReadAndTheNextIsRead(
      @ForAll long seed, @ForAll int where, @ForAll byte what) throws IOException {
    byte[] bytes =
        (write(AnalyzedArticles.any(seed)) + "{\"text\":\"\"}\n").getBytes(StandardCharsets.UTF_8);
    int damaged = Math.floorMod(where, bytes.length - 13);
    bytes[damaged] = what == '\n' ? 0 : what;

    List<JsonLine> read = read(bytes);

    assertThat(read.get(read.size() - 1))
        .isInstanceOfSatisfying(
            JsonLine.Parsed.class, last -> assertThat(last.number()).isEqualTo(2));
  }

  @Property
  void noTextMakesTheReaderThrow(@ForAll byte[] bytes) {
    for (JsonLine line : read(bytes)) {
      assertThat(line).isInstanceOf(JsonLine.Malformed.class);
    }
  }

  private static String write(AnalyzedArticle article) throws IOException {
    StringBuilder out = new StringBuilder();
    LINES.write(article, out);
    return out.toString();
  }

  private static List<JsonLine> read(byte[] bytes) {
    try (Stream<JsonLine> lines = LINES.read(new ByteArrayInputStream(bytes))) {
      return lines.toList();
    }
  }
}
