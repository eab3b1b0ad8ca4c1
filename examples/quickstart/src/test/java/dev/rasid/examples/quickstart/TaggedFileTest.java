package dev.rasid.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.examples.quickstart.TaggedDocument.TaggedToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedFileTest {
  @TempDir Path temp;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Messages messages =
      new Messages(new PrintStream(err, true, StandardCharsets.UTF_8), false);

  private TaggedFile read(String content) throws IOException {
    return TaggedFile.read(Files.writeString(temp.resolve("gold.txt"), content), messages);
  }

  private List<String> problems() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** Documents, their sentences, and a token, type and line for each token. */
  private static List<List<List<String>>> shape(TaggedFile file) {
    return file.documents().stream()
        .map(document -> document.sentences().stream().map(TaggedFileTest::words).toList())
        .toList();
  }

  private static List<String> words(List<TaggedToken> sentence) {
    return sentence.stream()
        .map(t -> t.line() + " " + t.text() + t.tag().type().map(type -> " " + type).orElse(""))
        .toList();
  }

  @Test
  void readsBlanksAndTabsAndIgnoresMarks() throws IOException {
    List<String> lines =
        List.of(
            "\uFEFFقال O",
            "أحمد\tB-PERS ",
            "\u200Fعلي N x\tI-PERS",
            "\u200F",
            "في  NN  O",
            "",
            " \t",
            "مصر B-GPE");
    TaggedFile file = read(String.join("\r\n", lines));
    assertThat(problems()).isEmpty();
    assertThat(shape(file))
        .containsExactly(
            List.of(
                List.of("1 قال", "2 أحمد PER", "3 \u200Fعلي N x PER"),
                List.of("5 في"),
                List.of("8 مصر LOC")));
  }

  @Test
  void aMarkedLineBeginsADocument() throws IOException {
    TaggedFile file = read("-DOCSTART- O\n\nا O\n\n-DOCSTART- -X- O O\n\nب O\n\nج O\n");
    assertThat(shape(file))
        .containsExactly(List.of(List.of("3 ا")), List.of(List.of("7 ب"), List.of("9 ج")));
  }

  @Test
  void cutsWhatHasNoMarksAtSentenceEnds() throws IOException {
    String sentence = "ا O\n".repeat(300) + "\n";
    assertThat(read(sentence.repeat(5)).documents())
        .extracting(TaggedDocument::tokens)
        .containsExactly(600, 600, 300);
    assertThat(read("ا O\n".repeat(1200)).documents()).hasSize(1);
    assertThat(read("-DOCSTART- O\n" + sentence.repeat(5)).documents()).hasSize(1);
  }

  @Test
  void tellsLinesWithoutATag() throws IOException {
    TaggedFile file = read("قال\nأحمد B-PER\nعلي ?\nهنا \n");
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("gold.txt:1: no tag such as B-PER, I-LOC or O behind \"قال\"; taken as O")
        .endsWith("like 2 more lines of this file");
    assertThat(shape(file))
        .containsExactly(List.of(List.of("1 قال", "2 أحمد PER", "3 علي", "4 هنا")));
  }

  @Test
  void doesNotUseAFileWithoutTags() throws IOException {
    TaggedFile file = read("قال أحمد\nهنا\n");
    assertThat(file.documents()).isEmpty();
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("gold.txt:1", "\"أحمد\"", "not used");
  }

  @Test
  void countsTokensOfUnknownTypes() throws IOException {
    TaggedFile file = read("أمس B-DATE\nمساء I-DATE\nالعرب B-NORP\n");
    assertThat(problems()).isEmpty();
    assertThat(file.unknownTypes()).containsEntry("DATE", 2).containsEntry("NORP", 1).hasSize(2);
    assertThat(TokenEntity.of(file.documents().get(0).gold())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "B-PERS,PER,true,false",
    "b-per,PER,true,false",
    "I_PERSON,PER,false,false",
    "E-ORGANIZATION,ORG,false,true",
    "S-GPE,LOC,true,true",
    "B-FAC,LOC,true,false",
    "LOC,LOC,false,false",
    "I-MIS2,MISC,false,false"
  })
  void readsTagsOfManySchemes(String tag, String type, boolean begins, boolean ends) {
    EntityTag read = ((ParsedTag.Known) ParsedTag.of(tag)).tag();
    assertThat(read.type().map(Enum::name)).contains(type);
    assertThat(read.begins()).isEqualTo(begins);
    assertThat(read.ends()).isEqualTo(ends);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B", "B-", "-", "X-PER", "BPER", "بيروت", "12"})
  void otherWordsAreNoTags(String tag) {
    assertThat(ParsedTag.of(tag)).isEqualTo(new ParsedTag.Malformed());
  }
}
