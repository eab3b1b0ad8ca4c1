package dev.rasid.sentiment.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ToneLexiconTest {
  @Test
  void theListsAreLargeAndTakeNoTwoSides() {
    ToneLexicon positive = ToneLexicon.load("tone-positive.tsv");
    ToneLexicon negative = ToneLexicon.load("tone-negative.tsv");
    assertThat(positive.size()).isGreaterThan(300);
    assertThat(negative.size()).isGreaterThan(500);
    assertThat(ToneLexicon.load("tone-activity.tsv").size()).isGreaterThan(300);
    assertThat(positive.keys()).doesNotContainAnyElementsOf(negative.keys());
  }

  @Test
  void badRowsAreRefusedWithFileAndLine() {
    assertThatThrownBy(() -> load("war\t2\tحرب"))
        .hasMessageContainingAll("t.tsv, line 2", "weight 2 must be in (0, 1]");
    assertThatThrownBy(() -> load("war\tx\tحرب"))
        .hasMessageContainingAll("t.tsv, line 2", "weight \"x\" is no number");
    assertThatThrownBy(() -> load("war\t1\tحرب  قتل")).hasMessageContaining("one space");
    assertThatThrownBy(() -> load("war\t1\tحرب\nwar\t1\tحرب"))
        .hasMessageContainingAll("t.tsv, line 3", "حرب is there already", "t.tsv, line 2");
  }

  private static ToneLexicon load(String rows) throws IOException {
    return ToneLexicon.load(
        "t.tsv", new BufferedReader(new StringReader("theme\tweight\twords\n" + rows)));
  }
}
