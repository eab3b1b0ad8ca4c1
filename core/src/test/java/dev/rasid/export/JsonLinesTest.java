package dev.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.SpanKey;
import dev.rasid.annotation.Tone;
import dev.rasid.annotation.ValueKey;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.PipelineBuilder;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final SpanKey<String> NOTE = new SpanKey<>("acme.note", String.class);

  @Test
  void writesTheFieldsThatAreDocumented() throws IOException {
    AnalyzedArticle article =
        AnalyzedArticle.builder(
                Article.builder()
                    .id("1")
                    .text("خبر.")
                    .published(OffsetDateTime.parse("2018-02-01T00:02:30+02:00"))
                    .zone(Zone.REPEATED_HEADLINE, new Span(0, 3))
                    .build())
            .put(Sentence.KEY, Layer.of(List.of(at(0, 4, new Sentence(0)))))
            .put(Tone.KEY, new Tone(0, 0.5, 0.75, 0.25))
            .put(NOTE, Layer.of(List.of(at(0, 1, "x"))))
            .put(new ValueKey<>("acme.value", String.class), "y")
            .build();

    assertThat(write(JsonLines.standard(), article))
        .isEqualTo(
            "{\"id\":\"1\",\"published\":\"2018-02-01T00:02:30+02:00\",\"text\":\"خبر.\","
                + "\"givenZones\":[{\"start\":0,\"end\":3,\"kind\":\"repeated-headline\"}],"
                + "\"sentences\":[{\"start\":0,\"end\":4}],"
                + "\"tone\":\"NEG\",\"toneScores\":{\"positive\":0.0,\"negative\":0.5,"
                + "\"polarity\":0.75,\"activity\":0.25},"
                + "\"omitted\":[\"acme.note\",\"acme.value\"]}\n");
    assertThat(write(JsonLines.standard().with(NOTE, s -> s, s -> s), article))
        .contains("\"layers\":{\"acme.note\":[{\"start\":0,\"end\":1,\"value\":\"x\"}]}")
        .contains("\"omitted\":[\"acme.value\"]");
  }

  @Test
  void anEmptyLayerIsThereAndAnAbsentOneIsNot() throws IOException {
    Article article = Article.builder().id("1").text("").build();

    assertThat(write(JsonLines.standard(), AnalyzedArticle.builder(article).build()))
        .isEqualTo("{\"id\":\"1\",\"text\":\"\"}\n");
    assertThat(
            write(
                JsonLines.standard(),
                AnalyzedArticle.builder(article).put(Sentence.KEY, Layer.empty()).build()))
        .isEqualTo("{\"id\":\"1\",\"text\":\"\",\"sentences\":[]}\n");
  }

  @Test
  void readsTheLineOfAFeed() {
    Article article =
        parsed(
                "{\"id\":7,\"uri\":\"\",\"source\":\"BBC\",\"category\":\"tech\",\"author\":\" \","
                    + "\"published\":\"2018-02-01T00:02:30+00:00\",\"title\":\"عنوان\","
                    + "\"body\":\"متن\\nآخر\",\"tags\":[1.50, {\"a\" :null}],\"none\":null}")
            .article();

    assertThat(article.id()).isEqualTo("7");
    assertThat(article.uri()).isEmpty();
    assertThat(article.source()).hasValue("BBC");
    assertThat(article.published()).hasValue(OffsetDateTime.parse("2018-02-01T00:02:30Z"));
    assertThat(article.authors()).isEmpty();
    assertThat(article.text()).isEqualTo("عنوان\n\nمتن\nآخر");
    assertThat(article.zones().stream().map(Annotation::value))
        .containsExactly(Zone.HEADLINE, Zone.LEAD, Zone.BODY);
    assertThat(article.metadata())
        .isEqualTo(Map.of("category", "tech", "tags", "[1.50,{\"a\":null}]"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() {
    assertThat(read(JsonLines.standard(), utf8("\uFEFF{\"text\":\"a\"}")))
        .singleElement()
        .isInstanceOf(JsonLine.Parsed.class);
    assertThat(read(JsonLines.standard(), utf8("\n\uFEFF{\"text\":\"a\"}")))
        .singleElement()
        .isInstanceOf(JsonLine.Malformed.class);
  }

  @Test
  void readingIsLazyAndClosingClosesTheInput() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return "{\"text\":\"a\"}\n".charAt(at++ % 13);
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            buffer[offset] = (byte) read();
            return 1;
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };

    try (Stream<JsonLine> lines = JsonLines.standard().read(endless)) {
      assertThat(lines.limit(3)).hasSize(3);
    }

    assertThat(closed).isTrue();
  }

  @Test
  void failingInputIsNoMalformedLine() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("gone");
          }
        };

    try (Stream<JsonLine> lines = JsonLines.standard().read(failing)) {
      assertThatThrownBy(lines::toList).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void aSpanOutsideTheTextIsNotWritten() {
    AnalyzedArticle article =
        AnalyzedArticle.builder(Article.builder().text("a").build())
            .put(
                Mention.KEY,
                Layer.of(
                    List.of(
                        at(
                            0,
                            1,
                            new Mention(
                                EntityType.LOC,
                                "x",
                                List.of(new Evidence(new Span(0, 2), "rule")))))))
            .build();
    StringBuilder out = new StringBuilder();

    assertThatThrownBy(() -> JsonLines.standard().write(article, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[0, 2)");
    assertThat(out).isEmpty();
  }

  @Test
  void theLongestTextOfAPipelineFitsIntoALine() {
    // A page of 5.2 MB was a line of 119 MB with all layers; a letter of it takes two bytes.
    assertThat(JsonLines.DEFAULT_MAX_LINE_BYTES / PipelineBuilder.DEFAULT_MAX_TEXT_LENGTH)
        .isGreaterThan(2 * 119 / 5);
  }

  @Test
  void aLineOverTheOldLimitIsWrittenAndRead() throws IOException {
    AnalyzedArticle article =
        AnalyzedArticle.builder(Article.builder().id("1").text("a".repeat((64 << 20) + 1)).build())
            .build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      JsonLines.standard().write(article, out);
    }

    assertThat(
            read(JsonLines.standard(), bytes.toByteArray())
                .equals(List.of(new JsonLine.Parsed(1, article))))
        .isTrue();
  }

  @Test
  void theLimitIsSaidWithWhatSetsAnother() {
    AnalyzedArticle article =
        AnalyzedArticle.builder(Article.builder().id("1").text("خبر").build()).build();
    StringBuilder out = new StringBuilder();

    assertThatThrownBy(() -> JsonLines.standard().maxLineBytes(20).write(article, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "article 1 takes a line of 26 bytes, the limit is 20; maxLineBytes(..) sets another");
    assertThat(out).isEmpty();
    assertThatThrownBy(() -> JsonLines.standard().maxLineBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxLineBytes 0");
  }

  @Test
  void aNameTakesOneCodec() {
    JsonLines lines = JsonLines.standard().with(NOTE, s -> s, s -> s);

    assertThatThrownBy(() -> lines.with(NOTE, s -> s, s -> s))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> lines.with(new SpanKey<>("tokens", String.class), s -> s, s -> s))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static AnalyzedArticle parsed(String line) {
    return ((JsonLine.Parsed) read(JsonLines.standard(), utf8(line)).get(0)).article();
  }

  private static List<JsonLine> read(JsonLines lines, byte[] bytes) {
    try (Stream<JsonLine> read = lines.read(new ByteArrayInputStream(bytes))) {
      return read.toList();
    }
  }

  private static String write(JsonLines lines, AnalyzedArticle article) throws IOException {
    StringBuilder out = new StringBuilder();
    lines.write(article, out);
    return out.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static <T> Annotation<T> at(int start, int end, T value) {
    return new Annotation<>(new Span(start, end), value);
  }
}
