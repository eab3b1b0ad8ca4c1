package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Stance;
import dev.rasid.sentiment.ContrastSuite.Row;
import dev.rasid.sentiment.ContrastSuite.Tuple;
import dev.rasid.text.Span;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The suite of minimal pairs is well formed. */
class ContrastSuiteTest {
  private static final int LEAST_PAIRS = 320;

  private static final Span WORD = new Span(0, 1);

  @Test
  void aPairHasTwoRowsOfOneConstruction() throws IOException {
    List<Row> rows = ContrastSuite.rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(2 * LEAST_PAIRS);
    for (int i = 0; i < rows.size(); i += 2) {
      String pair = rows.get(i).pair();
      String stem = pair.substring(0, pair.length() - 1);
      assertThat(pair).matches(rows.get(i).construction() + "-\\d\\da");
      assertThat(rows.get(i + 1).pair()).isEqualTo(stem + "b");
    }
  }

  @Test
  void sentencesAndPairsAreThereOnce() throws IOException {
    List<Row> rows = ContrastSuite.rows();
    assertThat(rows).extracting(Row::pair).doesNotHaveDuplicates();
    assertThat(rows).extracting(Row::sentence).doesNotHaveDuplicates();
  }

  @Test
  void expectedNamesAreMarkedInTheSentence() throws IOException {
    for (Row row : ContrastSuite.rows()) {
      MarkedText marked = new MarkedText(row.sentence());
      Set<String> names =
          marked.mentions().stream().map(Mention::entity).collect(Collectors.toSet());
      assertThat(names).as(row.pair()).isNotEmpty();
      assertThat(marked.text()).as(row.pair()).doesNotContainPattern("[\\[\\](){}<>]");
      for (Tuple tuple : row.tuples().toList()) {
        assertThat(tuple.holder()).as(row.pair()).isIn(with(names, "anon"));
        if (!tuple.isIssue()) {
          assertThat(tuple.target()).as(row.pair()).isIn(names).isNotEqualTo(tuple.holder());
        }
      }
    }
  }

  private static Set<String> with(Set<String> names, String more) {
    Set<String> all = new HashSet<>(names);
    all.add(more);
    return all;
  }

  @Test
  void problemsAreWhatIsMissingWrongOrHedgedOtherwise() {
    Tuple asked = new Tuple("a", "b", -1, false, false);
    Tuple other = new Tuple("a", "issue:هجوم", -1, false, false);
    Tuple allowed = new Tuple("b", "a", 1, false, true);
    Row row = new Row("x-01a", "modality", "", List.of(List.of(asked, other)), List.of(allowed));

    assertThat(row.problems(List.of())).hasSize(1).first().asString().startsWith("missing");
    assertThat(row.problems(List.of(stance("a", "b", -0.5, false)))).isEmpty();
    assertThat(row.problems(List.of(stance("a", "issue:هجوم-امس", -0.5, false)))).isEmpty();
    assertThat(row.problems(List.of(stance("a", "b", -0.5, false), stance("b", "a", 0.5, true))))
        .isEmpty();
    assertThat(row.problems(List.of(stance("a", "b", -0.5, true))))
        .containsExactly("hedging of a > b : -0.5 ?");
    assertThat(row.problems(List.of(stance("a", "b", -0.5, false), stance("a", "c", 1, false))))
        .containsExactly("wrong a > c : 1.0");
    assertThat(row.problems(List.of(stance("a", "b", 0.5, false)))).hasSize(2);
  }

  private static Stance stance(String holder, String target, double polarity, boolean hedged) {
    return new Stance(
        holder, target, polarity, WORD, hedged, List.of(), List.of(new Evidence(WORD, "test")));
  }
}
