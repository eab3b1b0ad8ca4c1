package dev.rasid.sentiment.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class WordSetsTest {

  private static WordSets load(String rows) throws IOException {
    return WordSets.load("mine.tsv", new BufferedReader(new StringReader("set\twords\n" + rows)));
  }

  @Test
  void ourSetsAreClean() {
    assertThat(WordSets.load("function-words.tsv").of("negator")).contains("لم", "ليس");
  }

  @Test
  void aSetOfOneRuleIsNoClassOfItsWords() {
    assertThat(FunctionWords.set("weapon")).contains("برصاص");
    assertThat(FunctionWords.of("برصاص")).isZero();
    assertThatThrownBy(() -> FunctionWords.set("weapons")).hasMessageContaining("no set weapons");
  }

  @Test
  void rowsOfOneSetAddUp() throws IOException {
    assertThat(load("a\tلا لم\na\tلن\nb\tما\n").of("a")).containsOnly("لا", "لم", "لن");
  }

  @Test
  void aBadRowNamesFileLineAndReason() {
    assertThatThrownBy(() -> load("a\tلا\na\tإلى\n"))
        .hasMessageContainingAll("mine.tsv, line 3", "إلى", "not a folded word");
    assertThatThrownBy(() -> load("a\tلا لا\n")).hasMessageContainingAll("line 2", "twice");
    assertThatThrownBy(() -> load("a\n")).hasMessageContainingAll("line 2", "1 columns");
    assertThatThrownBy(() -> load("a\tلا\n").of("c")).hasMessageContainingAll("no set c", "[a]");
  }
}
