package dev.rasid.sentiment.stances;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.sentiment.tables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of words by which an outlet itself takes sides, read as it is written. */
class LabelTableTest {
  private static final List<String> HEADER =
      List.of("forms", "kind", "polarity", "strength", "applies-to", "note");
  private static final Pattern BAR = Pattern.compile(" \\| ");
  private static final Pattern PHRASE =
      Pattern.compile("[\\u0621-\\u063A\\u0641-\\u064A]+( [\\u0621-\\u063A\\u0641-\\u064A]+)*");

  @Test
  void theTableIsClean() throws IOException {
    List<Table.Row> rows;
    try (BufferedReader reader = Table.open("labels.tsv")) {
      rows = Table.read("labels.tsv", reader, HEADER);
    }
    assertThat(rows).hasSizeGreaterThan(100);
    Set<String> forms = new HashSet<>();
    for (Table.Row row : rows) {
      String at = row.at();
      assertThat(row.cells().get(1)).as(at).isIn("label", "adjective", "distance");
      assertThat(row.cells().get(2)).as(at).isIn("+", "-");
      assertThat(Double.parseDouble(row.cells().get(3))).as(at).isBetween(0.1, 1.0);
      assertThat(BAR.split(row.cells().get(4), -1))
          .as(at)
          .isSubsetOf("name", "head-noun", "state", "deed", "alone");
      for (String form : BAR.split(row.cells().get(0), -1)) {
        assertThat(form).as(at).matches(PHRASE);
        assertThat(forms.add(form)).as("%s: %s is new", at, form).isTrue();
      }
    }
  }
}
