package dev.rasid.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class StemLexiconTest {

  private static byte[] written(StemColumns columns) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    columns.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  @Test
  void whatTheBuildCompiledIsWhatTheTablesSay() throws IOException {
    try (InputStream compiled =
        MorphologyData.class.getResourceAsStream(MorphologyData.COMPILED.name())) {
      assertThat(compiled).isNotNull();
      assertThat(compiled.readAllBytes()).isEqualTo(written(MorphologyData.fromTables()));
    }
  }

  @Test
  void stemsReadBackAsTheyWereWritten() throws IOException {
    StemForm bound = new StemForm("مدرست", false, true, "مدرسة", "مدرسة", StemClass.NOUN);
    StemForm free = new StemForm("مدرسة", true, false, "مدرسة", "مدرسة", StemClass.NOUN);
    byte[] file = written(new StemCollector().add(bound).add(free).seen("مدرسة", 7).columns());
    StemLexicon lexicon =
        new StemLexicon(StemColumns.read(new DataInputStream(new ByteArrayInputStream(file))));

    int stem = lexicon.find("مدرست");
    int reading = lexicon.firstReading(stem);
    assertThat(lexicon.readingsEnd(stem)).isEqualTo(reading + 1);
    assertThat(lexicon.isBound(reading)).isTrue();
    assertThat(lexicon.isFree(reading)).isFalse();
    assertThat(lexicon.type(reading)).isEqualTo(StemClass.NOUN);
    assertThat(lexicon.lemma(reading)).isEqualTo("مدرسة");
    assertThat(lexicon.spelling(lexicon.form(reading, stem))).isEqualTo("مدرسة");
    assertThat(lexicon.tokens(lexicon.find("مدرسة"))).isEqualTo(7);
    assertThat(lexicon.find("مدرس")).isNegative();
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(
            () ->
                StemColumns.read(
                    new DataInputStream(new ByteArrayInputStream(new byte[] {0, 0, 0, 7, 1}))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a file of stems");
  }
}
