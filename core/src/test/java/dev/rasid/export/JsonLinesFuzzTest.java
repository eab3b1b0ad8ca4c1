package dev.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Replays its seeds in every build; fuzzes with {@code JAZZER_FUZZ=1}. */
class JsonLinesFuzzTest {

  @FuzzTest
  void anyBytesAreReadAndWhatIsReadCanBeWrittenAndReadAgain(byte[] bytes) throws IOException {
    List<JsonLine> lines = read(bytes);
    StringBuilder written = new StringBuilder();
    for (JsonLine line : lines) {
      if (line instanceof JsonLine.Parsed parsed) {
        JsonLines.standard().write(parsed.article(), written);
      }
    }
    byte[] again = written.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(read(again)).allMatch(line -> line instanceof JsonLine.Parsed);
  }

  private static List<JsonLine> read(byte[] bytes) {
    return JsonLines.standard().read(new ByteArrayInputStream(bytes)).toList();
  }
}
