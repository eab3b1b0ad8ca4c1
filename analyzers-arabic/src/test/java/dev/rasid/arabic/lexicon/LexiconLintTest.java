package dev.rasid.arabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.lexicon.LexiconProblem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconLintTest {
  private static final String HEADER = "id\ttype\tforms\tlatin\tcountry";

  @TempDir Path folder;

  private List<String> check(String... lines) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.tsv"), HEADER + "\n" + String.join("\n", lines) + "\n");
    return LexiconLint.check(file).stream()
        .map(problem -> problem.line() + " " + problem.rule())
        .toList();
  }

  /** A word that is a name too goes into reviewed-forms.tsv, a shared form into ambiguous-forms. */
  @Test
  void ourTablesAreClean() {
    assertThat(LexiconLint.checkBuiltIn()).isEmpty();
  }

  @Test
  void aCleanFileHasNoProblem() throws IOException {
    assertThat(check("a\tLOC\tسيرانغو\tSirango\tLB", "b\tPER\tفلان الفلاني\t\tXK")).isEmpty();
  }

  @Test
  void everyLineIsChecked() throws IOException {
    assertThat(check("a\tCAT\tهرة", "b\tLOC", "c\tLOC\t.*", "-", "d\tLOC\tسيرانغو"))
        .containsExactly("2 bad-line", "3 bad-line", "4 bad-line", "5 bad-line");
  }

  @Test
  void formsAndIdsAreCompared() throws IOException {
    assertThat(check("a\tLOC\tسيرانغو", "b\tORG\tسيرانغو")).containsExactly("3 shared-form");
    assertThat(check("a\tLOC\tعبد الله غوث", "b\tLOC\tعبدالله غوث"))
        .containsExactly("3 shared-form");
    assertThat(check("a\tLOC\tسيرانغو", "a\tLOC\tغوثران")).containsExactly("3 duplicate-id");
    assertThat(check("a\tLOC\tسيرانغو", "a\tORG\tغوثران")).containsExactly("3 duplicate-id");
    assertThat(check("a\tLOC\tسيرانغو", "-a", "a\tORG\tغوثران")).isEmpty();
    assertThat(check("a\tLOC\tسيرانغو، غوثران")).containsExactly("2 comma");
    assertThat(check("b\tLOC\tسيرانغو", "a\tLOC\tغوثران")).as("order is the user's").isEmpty();
    assertThat(check("a\tLOC\tسيرانغو\t\tQQ")).containsExactly("2 unknown-country");
  }

  @Test
  void dangerousFormsAreNamed() throws IOException {
    assertThat(check("a\tLOC\tغو")).containsExactly("2 short-form");
    assertThat(check("a\tLOC\tكتاب")).containsExactly("2 common-word");
    assertThat(check("a\tLOC\tالكتاب")).containsExactly("2 common-word");
    assertThat(check("a\tLOC\tيكتبون")).containsExactly("2 common-word");
    assertThat(check("a\tLOC\tوكتاب")).containsExactly("2 swallowed-form");
    assertThat(check("a\tLOC\tبعقوبة")).containsExactly("2 swallowed-form");
    assertThat(check("a\tLOC\tمدينة بعقوبة")).isEmpty();
  }

  @Test
  void aProblemSaysAllOfIt() throws IOException {
    Path file = Files.writeString(folder.resolve("x.tsv"), HEADER + "\na\tLOC\tكتاب\n");
    assertThat(LexiconLint.check(file))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem)
                  .hasToString("x.tsv, line 2: WARNING common-word: " + problem.message());
              assertThat(problem.message()).contains("كتاب");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024", "2024-02", "2024-02-29", "1999-12-31"})
  void dates(String date) {
    assertThat(TablesLint.isDate(date)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24",
        "2024-13",
        "2024-00",
        "2023-02-29",
        "2024-1-1",
        "2024-01-01-01",
        "x",
        "٢٠٢٤"
      })
  void noDates(String date) {
    assertThat(TablesLint.isDate(date)).isFalse();
  }
}
