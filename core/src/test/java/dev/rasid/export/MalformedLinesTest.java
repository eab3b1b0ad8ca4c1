package dev.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.SpanKey;
import dev.rasid.pipeline.AnalyzedArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedLinesTest {
  private static final SpanKey<String> NOTE = new SpanKey<>("acme.note", String.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"1"}                                        | none of "text", "title" and "body"
          {"text":"a","title":"b"}                          | beside
          {"text":"a","text":"b"}                           | duplicate key "text"
          {"text":"a"                                       | unexpected end at column 12
          {"text":"a"} x                                    | expected the end
          {"text":"a",}                                     | expected a member name
          {"text":01}                                       | expected ','
          {"text":1}                                        | "text" must be a string, not the number 1
          {"text":"\\ud83"}                                 | hexadecimal
          {"text":"\\x"}                                    | unknown escape
          {"text":NaN}                                      | expected a value
          ["text"]                                          | a line must be an object
          {"text":"a","metadata":{"x":"1"},"x":"2"}         | given twice
          {"text":"a","published":"yesterday"}              | with an offset
          {"text":"a","id":" "}                             | must not be blank
          {"text":"a","sentences":[{"start":0,"end":2}]}    | not in the text
          {"text":"a","sentences":[{"start":1,"end":0}]}    | not in the text
          {"text":"a","sentences":[{"start":0.5,"end":1}]}  | an integer
          {"text":"a","sentences":[{"start":0}]}            | "end" is missing
          {"text":"a","sentences":{}}                       | an array, not an object
          {"text":"a","sentences":[1]}                      | must be an object
          {"text":"a","zones":[{"start":0,"end":1,"kind":"nave"}]} | no Zone
          {"text":"a","givenZones":[{"start":0,"end":9,"kind":"lead"}]} | ends after the text
          {"text":"a","toneScores":{"positive":2,"negative":0,"polarity":0,"activity":0}} | must be in [0, 1]
          {"text":"a","toneScores":{"positive":0,"negative":0,"polarity":0,"activity":1e999}} | must be in [0, 1]
          {"text":"a","mentions":[{"start":0,"end":1,"type":"PER","entity":"x","evidence":[]}]} | must have evidence
          {"text":"a","stances":[{"start":0,"end":1,"holder":"x","target":"y","polarity":"FAVOR","score":-1,"cue":{"start":0,"end":1},"hedged":false,"evidence":[{"start":0,"end":1,"rule":"r"}]}]} | contradicts
          {"text":"a","cleanText":{"text":"","changes":[[]]}} | do not lead
          {"text":"a","cleanText":{"text":"a","changes":[[[0,2,0,1]]]}} | does not follow
          {"text":"a","cleanText":{"text":"a","changes":[[[0,1,1,1]]]}} | does not follow
          {"text":"a","cleanText":{"text":"a","changes":[[[0,1,0]]]}} | 4 offsets
          {"text":"ab","cleanText":{"text":"a","changes":[[[0,1,0,2147483647]]]}} | longer than any text
          {"text":"ab","cleanText":{"text":"","changes":[[[0,1,0,0],[1,2,0,0]]]}} | shortest form
          {"text":"ab","cleanText":{"text":"b","changes":[[[0,1,0,0]]]}} | shortest form
          {"text":"a","layers":{"acme.note":[{"start":0,"end":1,"value":"bad"}]}} | acme.note cannot be decoded
          """)
  void aBadLineIsReportedWithItsNumberAndTheRestIsRead(String line, String reason) {
    JsonLines lines =
        JsonLines.standard()
            .with(
                NOTE,
                s -> s,
                s -> {
                  throw new IllegalStateException(s);
                });

    List<JsonLine> read = read(lines, utf8("\n" + line + "\n\n{\"text\":\"a\"}"));

    assertThat(read).hasSize(2);
    assertThat(read.get(0))
        .isInstanceOfSatisfying(
            JsonLine.Malformed.class,
            malformed -> {
              assertThat(malformed.number()).isEqualTo(2);
              assertThat(malformed.reason()).contains(reason);
            });
    assertThat(read.get(1)).isInstanceOf(JsonLine.Parsed.class);
    assertThat(read.get(1).number()).isEqualTo(4);
  }

  @Test
  void malformedUtf8AndRawControlsSpoilOneLineOnly() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(utf8("{\"text\":\""));
    bytes.write(0xC3);
    bytes.writeBytes(utf8("\"}\n{\"text\":\"\t\"}\r\n{\"text\":\"a\"}\r\n"));

    assertThat(read(JsonLines.standard(), bytes.toByteArray()))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo(new JsonLine.Malformed(1, "malformed UTF-8")),
            second -> assertThat(second.toString()).contains("number=2", "control character"),
            third -> assertThat(third).isInstanceOf(JsonLine.Parsed.class));
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 13, 70_000, 200_000})
  void aLineOverTheLimitIsReadOver(int size) {
    String line = "{\"text\":\"" + "a".repeat(size - 11) + "\"}";
    byte[] input = utf8(line + "\n" + line + "a\n{\"text\":\"\"}");

    try (Stream<JsonLine> lines =
        JsonLines.standard().maxLineBytes(size).read(new ByteArrayInputStream(input))) {
      assertThat(lines)
          .satisfiesExactly(
              first -> assertThat(first).isInstanceOf(JsonLine.Parsed.class),
              second ->
                  assertThat(second)
                      .isEqualTo(new JsonLine.Malformed(2, "longer than " + size + " bytes")),
              third -> assertThat(third).isInstanceOf(JsonLine.Parsed.class));
    }
  }

  @Test
  void nestingIsLimited() {
    String allowed = "[".repeat(255) + "]".repeat(255);

    assertThat(parsed("{\"text\":\"\",\"x\":" + allowed + "}").article().metadata())
        .containsEntry("x", allowed);
    assertThat(read(JsonLines.standard(), utf8("{\"text\":\"\",\"x\":[" + allowed + "]}")))
        .singleElement()
        .satisfies(line -> assertThat(line.toString()).contains("nested deeper than 256"));
    assertThat(read(JsonLines.standard(), utf8("[".repeat(1_000_000))))
        .singleElement()
        .isInstanceOf(JsonLine.Malformed.class);
  }

  private static AnalyzedArticle parsed(String line) {
    return ((JsonLine.Parsed) read(JsonLines.standard(), utf8(line)).get(0)).article();
  }

  private static List<JsonLine> read(JsonLines lines, byte[] bytes) {
    try (Stream<JsonLine> read = lines.read(new ByteArrayInputStream(bytes))) {
      return read.toList();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
