package dev.rasid.examples.quickstart;

import static dev.rasid.examples.quickstart.Run.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
  private static final Path SEEDS = Path.of("../../seeds");

  /** The names are invented; they are in the lexicon below, but for the last one. */
  private static final String TAGGED =
      """
      وصل O
      زعتور B-PERS
      الملواني I-PERS
      إلى O
      قلنبورة B-GPE
      . O

      وقال O
      لزعتور B-PERS
      الملواني I-PERS
      مسؤول O
      في O
      بلبوشة B-LOC
      أمس B-DATE
      """;

  private static final String LEXICON =
      """
      id\ttype\tforms\tlatin\tcountry
      person\tPER\tزعتور الملواني\t\t
      town\tORG\tقلنبورة\t\t
      """;

  @TempDir Path temp;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(temp.resolve(name), content);
  }

  @Test
  void scoresNamesOnTaggedTokens() throws IOException {
    Run run =
        run(
            "evaluate",
            "ner",
            file("gold.txt", TAGGED),
            "--lexicon",
            file("mine.tsv", LEXICON),
            "--lexicon-only",
            "--errors",
            2);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).singleElement().asString().contains("taken as O", "DATE (1 token)");
    assertThat(run.out()).startsWith("1 document, 2 sentences, 13 tokens\n");
    assertThat(run.row("PER", 0))
        .containsExactly("PER", "2", "2", "2", "100.00", "100.00", "100.00");
    assertThat(run.row("LOC", 0)).containsExactly("LOC", "2", "0", "0", "0.00", "0.00", "0.00");
    assertThat(run.row("ORG", 0)).containsExactly("ORG", "0", "1", "0", "0.00", "0.00", "0.00");
    assertThat(run.row("all", 0)) // 2 / 3, 2 / 4, 4 / 7
        .containsExactly("all", "4", "3", "2", "66.67", "50.00", "57.14");
    assertThat(run.out().lines().filter(line -> line.contains("gold.txt:")).toList())
        .containsExactly(
            temp.resolve("gold.txt") + ":5  wrong  ORG   وصل زعتور الملواني إلى [قلنبورة] .",
            temp.resolve("gold.txt") + ":5  missed LOC   وصل زعتور الملواني إلى [قلنبورة] .");
  }

  @Test
  void printsOneJsonObject() throws IOException {
    Path gold = file("gold.txt", TAGGED);
    Path lexicon = file("mine.tsv", LEXICON);
    Run run = run("evaluate", "ner", gold, "--lexicon", lexicon, "--lexicon-only", "--json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .singleElement()
        .asString()
        .startsWith("{\"documents\":1,\"sentences\":2,\"tokens\":13,")
        .contains("\"PER\":{\"gold\":2,\"found\":2,\"right\":2,\"precision\":1.0,\"recall\":1.0,")
        .contains("\"all\":{\"gold\":4,\"found\":3,\"right\":2,", "\"recall\":0.5,")
        .endsWith("\"unknownTypes\":{\"DATE\":1},\"errors\":[]}");
  }

  @Test
  void theTaggerAloneUsesNoLexicon() throws IOException {
    Path gold = file("gold.txt", "بيروت B-MISC\n");
    Path lexicon = file("mine.tsv", "id\ttype\tforms\tlatin\tcountry\nx\tMISC\tبيروت\t\t\n");
    assertThat(run("evaluate", "ner", "--arbiter", gold, "--lexicon", lexicon).row("MISC", 0))
        .startsWith("MISC", "1", "1", "1");
    Run alone = run("evaluate", "ner", gold, "--lexicon", lexicon, "--tagger-only");
    assertThat(alone.exitCode()).isZero();
    assertThat(alone.row("MISC", 0)).startsWith("MISC", "1", "0", "0");
  }

  @Test
  void reportsWhatCannotBeReadAndScoresTheRest() throws IOException {
    Run run =
        run(
            "evaluate",
            "ner",
            "--arbiter",
            temp.resolve("none.txt"),
            file("gold.txt", "قال\nبيروت B-LOC\n"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasSize(2);
    assertThat(run.err().get(0)).contains("none.txt: no such file");
    assertThat(run.err().get(1)).contains("gold.txt:1: ", "taken as O");
    assertThat(run.row("all", 0)).startsWith("all", "1", "1", "1");
  }

  @Test
  void saysThatThereIsNothingToScore() throws IOException {
    Run run = run("evaluate", "ner", "--arbiter", file("gold.txt", "\n"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).singleElement().asString().contains("no file holds a token");
  }

  @Test
  void coverageOfTheSampleCorpus() {
    Run run =
        run(
            "evaluate",
            "coverage",
            SEEDS.resolve("gold.jsonl"),
            "--lexicon",
            SEEDS.resolve("lexicon.tsv"));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("30 articles, 402 mentions; optional ones left out: 61\n");
    assertThat(run.out()).contains("Exact span and type\n", "Exact span, any type\n");
    for (String type : List.of("PER", "ORG", "LOC", "MISC", "all")) {
      int[] exact = counts(run.row(type, 0));
      int[] spans = counts(run.row(type, 1));
      checkSums(exact);
      checkSums(spans);
      assertThat(spans[0]).isEqualTo(exact[0]);
      for (int way = 1; way <= 4; way++) {
        assertThat(spans[way]).as(type).isBetween(exact[way], exact[0]);
      }
    }
    assertThat(counts(run.row("PER", 0))[0]).isEqualTo(145);
    assertThat(counts(run.row("all", 0))[1]).as("by lexicon").isGreaterThan(360);
  }

  /** Gold, lexicon, tagger, either, together, lost, none. */
  private static int[] counts(List<String> row) {
    return Stream.concat(
            Stream.of(row.get(1)), Stream.of(2, 5, 8, 11, 14, 17).map(cell -> row.get(cell)))
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  private static void checkSums(int[] counts) {
    assertThat(counts).hasSize(7);
    int either = counts[3];
    assertThat(either).isBetween(Math.max(counts[1], counts[2]), counts[1] + counts[2]);
    assertThat(counts[5]).as("lost").isLessThanOrEqualTo(either);
    // Found in some run: by one part alone, or only by both together.
    int onlyTogether = counts[4] - (either - counts[5]);
    assertThat(onlyTogether).isNotNegative();
    assertThat(either + onlyTogether + counts[6]).isEqualTo(counts[0]);
  }

  @Test
  void readsTextsInALineOrBesideIt() throws IOException {
    Files.createDirectory(temp.resolve("texts"));
    file("texts/b.txt", "في بيروت");
    Path gold =
        file(
            "gold.jsonl",
            """
            {"id":"a","text":"في بيروت","x":[{"id":"z"}],"mentions":[{"start":3,"end":8,"type":"ORG"}]}
            {"id":"b","mentions":[{"start":3,"end":8,"surface":"بيروت","type":"LOC"},\
            {"start":0,"end":2,"type":"LOC","optional":true}]}
            """);
    Run run = run("evaluate", "coverage", gold);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("2 articles, 2 mentions; optional ones left out: 1\n");
    assertThat(counts(run.row("all", 0))).startsWith(2, 1);
    assertThat(counts(run.row("all", 1))).startsWith(2, 2);
  }

  @Test
  void reportsGoldThatDoesNotFitItsText() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            """
            {"id":"a","text":"في بيروت","mentions":[{"start":0,"end":2,"surface":"بيروت","type":"LOC"}]}
            {"id":"b","text":"في","mentions":[{"start":0,"end":3,"type":"LOC"}]}
            {"id":"c","text":"في","mentions":[{"start":0,"end":2,"type":"CAT"}]}
            {"id":"../d","mentions":[]}
            {"id":"e","mentions":[]}
            [1]
            {"id":"f","text":
            """);
    Run run = run("evaluate", "coverage", gold);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasSize(8);
    assertThat(run.err().get(0)).contains("gold.jsonl:1: ", "\"بيروت\"", "\"في\"");
    assertThat(run.err().get(1)).contains("gold.jsonl:2: ", "[0, 3)", "2 code units");
    assertThat(run.err().get(2)).contains("gold.jsonl:3: ", "CAT", "unknown type");
    assertThat(run.err().get(3)).contains("gold.jsonl:4: ", "no such file");
    assertThat(run.err().get(4)).contains("gold.jsonl:5: ", "e.txt", "no such file");
    assertThat(run.err().get(5)).contains("gold.jsonl:6: no JSON object");
    assertThat(run.err().get(6)).contains("gold.jsonl:7: no JSON object");
    assertThat(run.err().get(7)).contains("nothing to compare");
  }

  @Test
  void readsNoFileOutsideOfTheFolder() throws IOException {
    Run run = run("evaluate", "coverage", file("gold.jsonl", "{\"id\":\"../../d\"}\n"));
    assertThat(run.err().get(0)).contains("gold.jsonl:1: ", "../../d.txt is not in ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate",
        "evaluate ner",
        "evaluate coverage",
        "evaluate ner x --errors -1",
        "evaluate ner x --tagger-only --lexicon-only",
        "evaluate ner x --lexicon none.tsv",
        "evaluate coverage x --lexicon none.tsv"
      })
  void refusesWrongUsage(String arguments) {
    Run run = run((Object[]) arguments.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isNotEmpty();
    assertThat(run.out()).isEmpty();
  }
}
