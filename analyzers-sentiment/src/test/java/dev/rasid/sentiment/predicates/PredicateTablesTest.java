package dev.rasid.sentiment.predicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.sentiment.tables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of predicates by family, read as they are written, without the engine. */
class PredicateTablesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/rasid/sentiment/predicates");
  private static final List<String> HEADER =
      List.of(
          "id",
          "pos",
          "lemma",
          "imperfect",
          "masdar",
          "participle",
          "passive",
          "complement",
          "holder",
          "target",
          "masdar-target",
          "polarity",
          "strength",
          "issue",
          "note");
  private static final Set<String> FORCES =
      Set.of(
          "accusation",
          "agreement",
          "alliance",
          "attack",
          "blame",
          "condemnation",
          "criticism",
          "demand",
          "denial",
          "dispute",
          "evaluation",
          "mockery",
          "obligation",
          "opposition",
          "praise",
          "protest",
          "regret",
          "rejection",
          "rivalry",
          "sanction",
          "shortcoming",
          "support",
          "thanks",
          "threat",
          "trust",
          "unwilling",
          "warning",
          "welcome");
  private static final Set<String> HOLDERS =
      Set.of("subject", "object", "possessor", "من", "ب", "برصاص", "بنيران", "على يد");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern WORD =
      Pattern.compile("[\\u0621-\\u063A\\u0641-\\u064A]+\\u0651?[\\u0621-\\u063A\\u0641-\\u064A]*");
  private static final Pattern PHRASE =
      Pattern.compile("[\\u0621-\\u063A\\u0641-\\u064A]+( [\\u0621-\\u063A\\u0641-\\u064A]+)*");
  private static final Pattern BAR = Pattern.compile(" \\| ");
  private static final int LEAST_LEMMAS = 700;

  /**
   * One row.
   *
   * @param at file and line
   * @param cells by column
   */
  private record Entry(String at, List<String> cells) {
    String cell(String column) {
      return cells.get(HEADER.indexOf(column));
    }

    /** The parts of a cell; none if it is empty. */
    List<String> parts(String column) {
      return cell(column).isEmpty() ? List.of() : List.of(BAR.split(cell(column), -1));
    }

    boolean isVerb() {
      return cell("pos").equals("verb");
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.sorted().toList();
    }
  }

  /** Reading refuses a wrong header and a wrong number of columns. */
  private static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path file : files()) {
      try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        String name = file.getFileName().toString();
        for (Table.Row row : Table.read(name, reader, HEADER)) {
          entries.add(new Entry(row.at(), row.cells()));
        }
      }
    }
    return entries;
  }

  @Test
  void aFileIsAForceAndNoneIsMissing() throws IOException {
    assertThat(files().stream().map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(FORCES.stream().map(force -> force + ".tsv").toList());
  }

  @Test
  void thereAreEnoughLemmas() throws IOException {
    Set<String> lemmas = new HashSet<>();
    entries().forEach(entry -> lemmas.add(entry.cell("lemma")));
    assertThat(lemmas).hasSizeGreaterThanOrEqualTo(LEAST_LEMMAS);
  }

  @Test
  void idsAreUniqueSlugs() throws IOException {
    Set<String> ids = new HashSet<>();
    for (Entry entry : entries()) {
      assertThat(entry.cell("id")).as(entry.at()).matches(ID);
      assertThat(ids.add(entry.cell("id"))).as("%s: new id", entry.at()).isTrue();
    }
  }

  @Test
  void closedColumnsHoldKnownValues() throws IOException {
    for (Entry entry : entries()) {
      String at = entry.at();
      assertThat(entry.cell("pos")).as(at).isIn("verb", "noun", "adjective");
      assertThat(entry.cell("holder")).as(at).isIn(HOLDERS);
      assertThat(entry.cell("polarity")).as(at).isIn("+", "-", "0");
      assertThat(Double.parseDouble(entry.cell("strength"))).as(at).isBetween(0.1, 1.0);
      assertThat(entry.cell("issue")).as(at).isIn("yes", "no");
      assertThat(entry.cell("note")).as(at).matches("(.*; )?own");
    }
  }

  @Test
  void wordsAreArabicLettersAlone() throws IOException {
    for (Entry entry : entries()) {
      assertThat(entry.cell("lemma")).as(entry.at()).matches(WORD);
      for (String column : List.of("imperfect", "masdar", "participle", "passive")) {
        assertThat(entry.parts(column))
            .as("%s, %s", entry.at(), column)
            .allMatch(part -> WORD.matcher(part).matches())
            .doesNotHaveDuplicates();
      }
      assertThat(entry.parts("complement"))
          .as(entry.at())
          .allMatch(part -> PHRASE.matcher(part).matches())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void onlyVerbsHaveVerbForms() throws IOException {
    for (Entry entry : entries()) {
      if (entry.isVerb()) {
        assertThat(entry.cell("imperfect")).as(entry.at()).startsWith("ي");
      } else {
        assertThat(
                Stream.of("imperfect", "masdar", "participle", "passive")
                    .flatMap(column -> entry.parts(column).stream()))
            .as(entry.at())
            .isEmpty();
      }
    }
  }

  @Test
  void targetsAreArgumentsOrPrepositions() throws IOException {
    for (Entry entry : entries()) {
      assertThat(entry.parts("target")).as(entry.at()).isNotEmpty();
      assertThat(
              Stream.concat(entry.parts("target").stream(), entry.parts("masdar-target").stream()))
          .as(entry.at())
          .allMatch(
              target ->
                  target.equals("object")
                      || target.equals("subject")
                      || target.equals("possessor")
                      || PHRASE.matcher(target).matches());
    }
  }

  /** One frame cannot be both for and against its target. */
  @Test
  void noFrameContradictsAnother() throws IOException {
    Map<List<String>, Entry> frames = new HashMap<>();
    for (Entry entry : entries()) {
      if (entry.at().startsWith("unwilling")) {
        continue; // counts only where it is negated, where the other frame does not
      }
      if (PredicateSets.of("of-undertakings").contains(entry.cell("id"))) {
        continue; // counts only with a noun of doing, where the other frame is silent
      }
      List<String> complements =
          entry.parts("complement").isEmpty() ? List.of("") : entry.parts("complement");
      for (String complement : complements) {
        for (String target : entry.parts("target")) {
          List<String> frame =
              List.of(
                  entry.cell("pos"), entry.cell("lemma"), entry.cell("holder"), complement, target);
          Entry other = frames.putIfAbsent(frame, entry);
          if (other != null) {
            assertThat(entry.cell("polarity"))
                .as("%s and %s: %s", other.at(), entry.at(), frame)
                .isEqualTo(other.cell("polarity"));
          }
        }
      }
    }
    assertThat(frames).isNotEmpty();
  }
}
