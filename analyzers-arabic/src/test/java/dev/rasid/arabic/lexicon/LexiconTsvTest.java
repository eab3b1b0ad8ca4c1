package dev.rasid.arabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Entity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTsvTest {
  private static final String HEADER = "id\ttype\tforms\tlatin\tcountry\n";

  @TempDir Path folder;

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }

  private EntityLexicon lexicon(String content) throws IOException {
    return EntityLexicon.builder().addAll(file("mine.tsv", content)).build();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void rowsHaveThreeToFiveColumns() throws IOException {
    EntityLexicon lexicon =
        lexicon(
            String.join(
                "\r\n",
                "\uFEFF# names of mine",
                "id\ttype\tforms",
                "",
                "a\tLOC.city\tسيرانة | سيرانه",
                "b\tPER\tفلان الفلاني\tFulan",
                "c\tORG\tهيئة كذا\t\tLB"));
    assertThat(lexicon.size()).isEqualTo(3);
    Entity city = lexicon.candidates("سيرانة").get(0);
    assertThat(city.subtype()).contains("city");
    assertThat(city.country()).isEmpty();
    assertThat(lexicon.find("b").orElseThrow().latinName()).contains("Fulan");
    assertThat(lexicon.find("c").orElseThrow().country()).contains("LB");
    assertThat(lexicon.find("c").orElseThrow().latinName()).isEmpty();
    assertThat(lexicon.rule(0)).isEqualTo("lexicon:mine.tsv/a");
  }

  /** The bad line is the third of the file; \t and \n are written so. */
  @ParameterizedTest
  @CsvSource({
    "x\\tCAT\\tهرة\\t\\t, unknown type \"CAT\"; known are [PER",
    "x\\t\\tهرة\\t\\t, unknown type \"\"",
    "x\\tLOC.\\tهرة\\t\\t, nothing behind its dot",
    "x\\tloc\\tهرة\\t\\t, unknown type \"loc\"",
    "x\\tLOC, has 2 columns",
    "x, has 1 columns",
    "x\\tLOC\\tهرة\\t\\t\\t, has 6 columns",
    "\\tLOC\\tهرة, id is empty",
    "-\\t\\tهرة, id is empty",
    "a b\\tLOC\\tهرة, white space",
    "x\\tLOC\\t\\tX\\tLB, there is no form",
    "x\\tLOC\\tهرة | \\tX\\tLB, a form is empty",
    "x\\tLOC\\tهرة || قطة\\tX\\tLB, a form is empty",
    "x\\tLOC\\t12345\\tX\\tLB, has no letter",
    "x\\tLOC\\tهر.*\\tX\\tLB, form is no pattern",
    "x\\tLOC\\tهرة\\tX\\tlb, two capital letters",
    "x\\tLOC\\tهرة\\tX\\tLBN, two capital letters",
    "good\\tORG\\tهرة, is of type ORG",
    "*\\tLOC\\tهرة, stands for any entity",
    "-*, must name them",
    "-x\\tLOC\\tهرة, a row that removes",
    "-x\\t\\tهرة\\tX, a row that removes",
  })
  void aBadLineNamesFileLineAndReason(String line, String reason) {
    String content = HEADER + "good\tLOC\tسيرانة\t\t\n" + line.replace("\\t", "\t") + "\n";
    assertThatThrownBy(() -> lexicon(content))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("mine.tsv, line 3", reason);
  }

  @Test
  void moreBadLines() throws IOException {
    assertThatThrownBy(() -> lexicon(HEADER + "x\tLOC\t" + "ب".repeat(300) + "\n"))
        .hasMessageContainingAll("line 2", "300 characters");
    assertThatThrownBy(() -> lexicon(HEADER + "x\tLOC\tهرة\t" + "x".repeat(2000) + "\n"))
        .hasMessageContainingAll("line 2", "latin has 2000 characters");
    assertThatThrownBy(() -> lexicon(HEADER + "x\tLOC\t" + "ب".repeat(600_000) + "\n"))
        .hasMessageContainingAll("line 2", "longer than 1048576 bytes");
    assertThatThrownBy(() -> lexicon("")).hasMessageContaining("no header");
    assertThatThrownBy(() -> lexicon("a\tLOC\tهرة\n")).hasMessageContaining("header is [a, LOC");
    Path windows = folder.resolve("windows.tsv");
    Files.write(windows, (HEADER + "x\tLOC\tهرة\n").getBytes(Charset.forName("windows-1256")));
    assertThatThrownBy(() -> EntityLexicon.builder().addAll(windows))
        .hasMessageContainingAll("windows.tsv, line 2", "UTF-8");
    Path cut = folder.resolve("cut.tsv");
    byte[] whole = (HEADER + "x\tLOC\tهرة").getBytes(StandardCharsets.UTF_8);
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 1));
    assertThatThrownBy(() -> EntityLexicon.builder().addAll(cut))
        .hasMessageContainingAll("cut.tsv, line 2", "UTF-8");
    assertThatThrownBy(() -> EntityLexicon.builder().addAll(folder.resolve("none.tsv")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void anIdStandsOnceInAFile() throws IOException {
    assertThatThrownBy(() -> lexicon(HEADER + "x\tLOC\tسيرانة\t\t\n\nx\tLOC\tتلميرة\t\t\n"))
        .hasMessageContainingAll("mine.tsv, line 4: id x is that of line 2", "one row");
    EntityLexicon again = lexicon(HEADER + "x\tLOC\tسيرانة\t\t\n-x\nx\tORG\tتلميرة\t\t\n");
    assertThat(ids(again, "سيرانة")).isEmpty();
    assertThat(ids(again, "تلميرة")).containsExactly("x");
    Path other = file("other.tsv", HEADER + "x\tORG\tغوثران\t\t\n");
    assertThat(ids(again.toBuilder().addAll(other).build(), "غوثران")).containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"غو", "سيرانة | غو", "م. ت"})
  void aFormHasThreeLetters(String forms) {
    assertThatThrownBy(() -> lexicon(HEADER + "x\tLOC\t" + forms + "\t\t\n"))
        .hasMessageContainingAll("mine.tsv, line 2: form ", "has fewer than 3 letters");
    assertThatCode(() -> lexicon("id\ttype\tforms\n-*\t\t" + forms + "\n"))
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsSuspiciousIsAWarning() throws IOException {
    String logged =
        logged(
            HEADER
                + "a\tLOC\tسيرانة، سيرانه\t\t\n"
                + "b\tLOC\tتلميرة, غوثران\t\t\n"
                + "c\tPER\tفلان الفلاني\t\t\n"
                + "d\tPER\tفلان الفلانى | فُلان الفلاني\t\t\n");
    assertThat(logged.lines())
        .hasSize(3)
        .anySatisfy(
            line -> assertThat(line).contains("WARN", "mine.tsv, line 2", "comma", "\" | \""))
        .anySatisfy(line -> assertThat(line).contains("mine.tsv, line 3", "تلميرة, غوثران"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("mine.tsv, line 5", "of d is that of c in line 4", "it is d"));
    assertThat(logged(HEADER + "a\tLOC\tسيرانة | سيرانه | تلميرة\t\t\n-gone\n")).hasLineCount(1);
    StringBuilder many = new StringBuilder(HEADER);
    for (int i = 0; i < 50; i++) {
      String form = "سيرانة" + "ب".repeat(i);
      many.append("a%d\tLOC\t%s\t\t\nb%d\tLOC\t%s\t\t\n".formatted(i, form, i, form));
    }
    assertThat(logged(many.toString())).hasLineCount(21).contains("30 more forms");
  }

  private String logged(String content) throws IOException {
    PrintStream before = System.err;
    ByteArrayOutputStream logged = new ByteArrayOutputStream();
    System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    try {
      lexicon(content);
    } finally {
      System.setErr(before);
    }
    return logged.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> EntityLexicon.builder().addAll(folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(folder + ": is a folder, must be a file");
  }

  @Test
  void aFileRemovesWhatWasBefore() throws IOException {
    EntityLexicon ours =
        lexicon(
            HEADER
                + "a\tLOC\tسيرانة | الدرة\t\t\n"
                + "b\tORG\tهيئة كذا | الدرة\t\t\n"
                + "c\tORG\tنادي كذا | الغرة\t\t\n");
    EntityLexicon merged =
        ours.toBuilder()
            .addAll(
                file(
                    "mine.tsv",
                    lines(
                        "id\ttype\tforms",
                        "-a\t\tالدرة",
                        "-c",
                        "-*\t\tهيئة كذا",
                        "-nobody",
                        "c\tPER\tالغرة")))
            .build();
    assertThat(ids(merged, "الدرة")).containsExactly("b");
    assertThat(ids(merged, "سيرانة")).containsExactly("a");
    assertThat(ids(merged, "هيئة كذا")).isEmpty();
    assertThat(ids(merged, "نادي كذا")).isEmpty();
    assertThat(ids(merged, "الغرة")).containsExactly("c");
  }

  private static List<String> ids(EntityLexicon lexicon, String form) {
    return lexicon.candidates(form).stream().map(Entity::id).toList();
  }

  @Test
  void aUsersFileWinsOverOurs() throws IOException {
    Path mine = file("mine.tsv", "id\ttype\tforms\nmy-beirut\tORG\tبيروت | مقهى النورس\n");
    EntityLexicon merged = EntityLexicon.builtIn().toBuilder().addAll(mine).build();
    assertThat(ids(merged, "بيروت")).containsExactly("my-beirut");
    assertThat(ids(merged, "القاهرة")).containsExactly("cairo");
    EntityLexicon below = EntityLexicon.builtIn().toBuilder().addAll(mine, -1).build();
    assertThat(ids(below, "بيروت")).containsExactly("beirut");
    assertThat(ids(below, "مقهى النورس")).containsExactly("my-beirut");
    Path other = file("other.tsv", "id\ttype\tforms\nother\tLOC\tبيروت\n");
    assertThat(ids(EntityLexicon.builtIn().toBuilder().addAll(mine).addAll(other).build(), "بيروت"))
        .containsExactly("other", "my-beirut");
  }

  @Test
  void namesAreShownWithoutInvisibleMarks() throws IOException {
    assertThat(lexicon(HEADER + "x\tPER\t\u200Fمُحمّد\u200F الفلاني\t\t\n").entity(0).name())
        .isEqualTo("مُحمّد الفلاني");
  }
}
