package dev.rasid.sentiment.predicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.sentiment.tables.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateLexiconTest {
  private static final String HEADER = String.join("\t", PredicateTable.HEADER) + "\n";
  private static final String CONDEMN =
      "mine\tverb\tأدان\tيدين\tإدانة\tمدين\tأدين | يدان | مدان\t\tsubject\tobject\t\t-\t0.9\tyes\town\n";

  private static PredicateLexicon load(String rows) throws IOException {
    return new PredicateLexicon(
        PredicateTable.read("mine.tsv", new BufferedReader(new StringReader(HEADER + rows))));
  }

  private static List<String> kinds(PredicateLexicon lexicon, String form) {
    return lexicon.find(Folding.key(form)).stream()
        .filter(reading -> reading.isSpelled(form))
        .map(
            reading ->
                reading.form().kind()
                    + (reading.form().passive() ? " passive" : "")
                    + (reading.pronoun().isEmpty() ? "" : " +" + reading.pronoun())
                    + (reading.prefix().isEmpty() ? "" : " " + reading.prefix() + "+"))
        .toList();
  }

  @Test
  void theIndexNamesEveryTable() throws IOException {
    Path folder = Path.of("src/main/resources/dev/rasid/sentiment");
    try (Stream<Path> files = Files.list(folder.resolve("predicates"))) {
      assertThat(Files.readAllLines(folder.resolve("predicates.txt")))
          .containsExactlyElementsOf(
              files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void ourTablesAreRead() throws IOException {
    List<Predicate> predicates = new PredicateLexicon(PredicateTable.builtIn()).predicates();
    assertThat(predicates).hasSizeGreaterThan(700);
  }

  @Test
  void predicatesThatRulesTreatApartAreInTheLexicon() {
    assertThat(PredicateLexicon.builtIn().predicates())
        .extracting(Predicate::id)
        .containsAll(PredicateSets.of("from-afar"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أدان      | PAST,IMPERFECT passive
          وأدانت    | PAST
          أدانوا    | PAST
          أدنا      | PAST
          سيدين     | IMPERFECT س+
          يدن       | IMPERFECT
          لتدين     | IMPERFECT ل+
          ندين      | IMPERFECT
          أدين      | IMPERFECT,PAST passive
          تدان      | IMPERFECT passive
          إدانة     | NOUN
          بإدانة    | NOUN ب+
          وبإدانته  | NOUN +ه ب+
          للإدانة   | NOUN لال+
          الإدانات  | NOUN ال+
          مدينا     | PARTICIPLE
          المدانين  | PARTICIPLE passive ال+
          أدانتها   | PAST +ها,NOUN +ها
          أدانه     | PAST +ه
          دين       | ''
          """)
  void everyFormIsFoundWithItsClitics(String form, String expected) throws IOException {
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(","));
    assertThat(kinds(load(CONDEMN), form)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نفى  | ينفي  | نفت,نفوا,نفيا,نفينا,ينفون,تنفي,ينف,نفاه
          دعا  | يدعو  | دعت,دعوا,دعونا,يدعون,تدعو,يدع,دعاها
          رد   | يرد   | ردت,ردوا,رددنا,يردون,ترد
          خاف  | يخاف  | خافت,خفنا,يخف,يخافون
          رضي  | يرضى  | رضيت,رضوا,ترضى,يرضون,يرض
          """)
  void weakVerbsAreConjugated(String past, String imperfect, String forms) throws IOException {
    PredicateLexicon lexicon =
        load("x\tverb\t" + past + "\t" + imperfect + "\t\t\t\t\t\tobject\t\t-\t0.5\tno\town\n");
    assertThat(forms.split(",")).allSatisfy(form -> assertThat(kinds(lexicon, form)).isNotEmpty());
  }

  @Test
  void anIndefiniteAccusativeHasNoPronoun() throws IOException {
    assertThat(PredicateLexicon.builtIn().find("تبناه"))
        .as("he adopted it, not his adoption")
        .isNotEmpty()
        .allMatch(reading -> reading.form().isVerb());
  }

  @Test
  void careWithHamzasAndDotsTellsWordsApart() throws IOException {
    PredicateLexicon lexicon = load("x\tverb\tكره\tيكره\tكره\t\t\t\t\tobject\t\t-\t0.8\tno\town\n");
    Reading hate = lexicon.find("كره").get(0);
    assertThat(hate.isSpelled("كره")).isTrue();
    assertThat(hate.isSpelled("كرة")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          x,verb,أدان                                                ; line 2: has 3 columns
          X,verb,أدان,يدين,,,,,,object,,-,0.9,yes,own                ; line 2: id "X"
          x,adverb,أدان,يدين,,,,,,object,,-,0.9,yes,own              ; pos "adverb"
          x,verb,أدان بشدة,يدين,,,,,,object,,-,0.9,yes,own           ; lemma "أدان بشدة"
          x,verb,أدان,يدين,,,,,,,,-,0.9,yes,own                      ; has no target
          x,verb,أدان,يدين,,,,,,x,,-,0.9,yes,own                     ; "x" must be subject, object
          x,verb,أدان,يدين,,,,,,object,,!,0.9,yes,own                ; polarity "!"
          x,verb,أدان,يدين,,,,,,object,,-,1.5,yes,own                ; strength 1.5 must be
          x,verb,أدان,يدين,,,,,,object,,-,bad,yes,own                ; strength "bad" is no number
          x,verb,أدان,يدين,,,,,,object,,-,0.9,maybe,own              ; issue "maybe"
          """)
  void badLinesAreRefusedWithFileLineAndReason(String row, String reason) {
    assertThatThrownBy(() -> load(row.strip().replace(',', '\t') + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mine.tsv, line 2")
        .hasMessageContaining(reason);
  }

  @Test
  void aUsersRowsComeFirstReplaceAndRemove(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, HEADER + "-condemn\n" + CONDEMN.replace("mine\t", "denounce\t"));
    List<PredicateTable.Row> rows = PredicateTable.with(file);
    assertThat(rows.get(0).predicate().id()).isEqualTo("denounce");
    assertThat(rows.get(0).predicate().force()).isEqualTo("mine");
    assertThat(rows).extracting(row -> row.predicate().id()).doesNotContain("condemn");
    assertThat(rows).hasSize(PredicateTable.builtIn().size() - 1);
  }

  @Test
  void removingWhatIsNotThereIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, HEADER + "-no-such-id\n");
    assertThatThrownBy(() -> PredicateTable.with(file))
        .hasMessageContaining("mine.tsv, line 2")
        .hasMessageContaining("no-such-id");
  }
}
