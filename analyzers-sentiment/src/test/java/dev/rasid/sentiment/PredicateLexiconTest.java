package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateLexiconTest {
  private static final String HEADER = "id\tpos\tforms\tpolarity\ttarget\n";

  private static PredicateLexicon load(String text) throws IOException {
    return PredicateLexicon.load("test.tsv", new BufferedReader(new StringReader(text)));
  }

  private static List<String> ids(PredicateLexicon lexicon, String form) {
    return lexicon.find(Folding.key(form)).stream().map(r -> r.predicate().id()).toList();
  }

  /** The loader refuses duplicate forms, bad polarities, unknown targets and empty cells. */
  @Test
  void theBuiltInLexiconIsClean() throws IOException {
    List<Predicate> predicates = PredicateLexicon.builtIn().predicates();
    assertThat(predicates).hasSizeGreaterThan(150);
    assertThat(predicates)
        .allSatisfy(
            predicate -> {
              assertThat(predicate.forms()).isNotEmpty().allMatch(form -> form.length() > 1);
              assertThat(predicate.polarity()).isNotZero().isBetween(-1.0, 1.0);
            });
    assertThat(predicates).extracting(Predicate::pos).contains(Predicate.Pos.values());
  }

  @Test
  void formsAreFoundFoldedAndBehindAConjunctionOrFuture() throws IOException {
    PredicateLexicon lexicon = PredicateLexicon.builtIn();
    assertThat(ids(lexicon, "أدان")).containsExactly("condemn");
    assertThat(ids(lexicon, "ادان")).containsExactly("condemn");
    assertThat(ids(lexicon, "وأدان")).containsExactly("condemn");
    assertThat(ids(lexicon, "وسيدين")).containsExactly("condemn");
    assertThat(ids(lexicon, "سأدان")).isEmpty();
    assertThat(ids(lexicon, "وافق")).containsExactly("approve");
    assertThat(ids(lexicon, "إدانته")).containsExactly("condemnation");
    assertThat(ids(lexicon, "دعم")).containsExactly("support", "support-noun");
    assertThat(ids(lexicon, "كتاب")).isEmpty();
    assertThat(ids(lexicon, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          x,verb,أدان,-1                       ; line 2: has 4 columns
          X,verb,أدان,-1,object                ; line 2: id "X"
          x,adverb,أدان,-1,object              ; unknown pos "adverb"
          x,verb,,-1,object                    ; form ""
          x,verb,أدان | ,-1,object             ; form ""
          x,verb,أدان بشدة,-1,object           ; form "أدان بشدة"
          x,verb,أدان | ادان,-1,object         ; form ادان is there twice
          x,verb,أدان,-1.5,object              ; polarity -1.5 must be in [-1, 1]
          x,verb,أدان,NaN,object               ; polarity NaN must be in [-1, 1]
          x,verb,أدان,0,object                 ; polarity 0 must be in [-1, 1]
          x,verb,أدان,bad,object               ; polarity "bad" is no number
          x,verb,أدان,-1,تحت                   ; unknown target "تحت"
          x,verb,أدان,-1,                      ; unknown target ""
          """)
  void badLinesAreRefusedWithFileLineAndReason(String row, String reason) {
    assertThatThrownBy(() -> load(HEADER + row.strip().replace(',', '\t')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("test.tsv, line 2: ")
        .hasMessageContaining(reason);
  }

  @Test
  void aFormMeansOneThing() throws IOException {
    String first = "a\tverb\tأدان\t-1\tobject\n";
    assertThatThrownBy(() -> load(HEADER + first + "b\tverb\tادان\t-1\tobject\n"))
        .hasMessageContaining("test.tsv, line 3: form ادان of b is a verb of a");
    assertThatThrownBy(() -> load(HEADER + first + first)).hasMessageContaining("id a is there");
    assertThat(load(HEADER + first + "b\tverb\tأدان\t-1\tب\n").predicates()).hasSize(2);
  }

  @Test
  void anEmptyOrHeaderlessFileIsRefused() {
    assertThatThrownBy(() -> load("# nothing\n" + HEADER))
        .hasMessage("test.tsv: has no predicates");
    assertThatThrownBy(() -> load("a\tb\n")).hasMessageContaining("test.tsv, line 1: header is");
  }
}
