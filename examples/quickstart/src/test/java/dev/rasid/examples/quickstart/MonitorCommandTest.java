package dev.rasid.examples.quickstart;

import static dev.rasid.examples.quickstart.Run.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorCommandTest {
  private static final Path SEEDS = Path.of("../../seeds");
  private static final List<String> FILES =
      List.of("alerts.jsonl", "stories.tsv", "duplicates.tsv", "spikes.jsonl", "dashboard.html");

  @TempDir Path temp;
  private Path out;
  private Path queries;

  @BeforeEach
  void writeQueries() throws IOException {
    out = temp.resolve("deep/out");
    queries = temp.resolve("watch.tsv");
    Files.writeString(queries, "# id\tquery\nport\tميناء OR مرفأ\nnone\tطماطم AND ثلج\n");
  }

  private static Map<String, String> stories(Path folder) throws IOException {
    Map<String, String> stories = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("stories.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        assertThat(stories.put(cells[0], cells[1])).as("a second story of %s", cells[0]).isNull();
      }
    }
    return stories;
  }

  @Test
  void writesWhatItNoticesInTheSampleCorpus() throws IOException {
    Run run = run("monitor", SEEDS, "--watch", queries, "--out", out);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("30 reports, ")
        .contains("6 outlets, 2024-03-03 to 2024-03-30", " alerts of 1 of 2 queries:")
        .contains("\nWithout alert: none\n")
        .contains("articles per second", "Wrote " + out.resolve("dashboard.html"));
    try (Stream<Path> written = Files.list(out)) {
      assertThat(written.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(FILES);
    }
    assertThat(stories(out)).hasSize(30);
    assertThat(Files.readAllLines(out.resolve("alerts.jsonl")))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{\"query\":\"port\",") && line.contains("\"words\":\""));
    assertThat(Files.readAllLines(out.resolve("duplicates.tsv")))
        .anyMatch(line -> line.startsWith("rahba-0303-concession\talrabet-0304-concession\trev"));
    assertThat(out.resolve("dashboard.html")).content().contains("<svg", "dir=\"rtl\"");
  }

  @Test
  void aRunInTwoPartsIsTheWholeRun() throws IOException {
    Path lines = temp.resolve("articles.jsonl");
    run("analyze", SEEDS, "--out", temp.resolve("analyzed"));
    List<String> articles =
        Files.readAllLines(temp.resolve("analyzed/articles.jsonl")).stream()
            .sorted(Comparator.comparing(MonitorCommandTest::published))
            .toList();
    Path state = temp.resolve("state");
    Path whole = temp.resolve("whole");
    Files.write(lines, articles);
    run("monitor", lines, "--watch", queries, "--out", whole);

    Files.write(lines, articles.subList(0, 17));
    Run first = run("monitor", lines, "--watch", queries, "--out", out, "--state", state);
    Files.write(lines, articles);
    Run second = run("monitor", lines, "--watch", queries, "--out", out, "--state", state);

    assertThat(first.exitCode()).isZero();
    assertThat(second.exitCode()).isZero();
    assertThat(second.err()).containsExactly("rasid: 17 articles left out, as seen before");
    assertThat(first.out()).startsWith("17 reports, ");
    assertThat(second.out())
        .startsWith("All runs: 30 reports, ")
        .contains("This run: 13 articles\nCopies in this run: ")
        .contains("The largest stories of all runs: ", "This run: ", " of 2 queries");
    assertThat(stories(out)).isEqualTo(stories(whole));
    for (String file : List.of("alerts.jsonl", "duplicates.tsv", "spikes.jsonl")) {
      assertThat(out.resolve(file)).hasSameTextualContentAs(whole.resolve(file));
    }
  }

  @Test
  void aStateGoesOnWithItsOwnSettingsOnly() throws IOException {
    Path state = temp.resolve("state");
    Run first = run("monitor", SEEDS, "--out", out, "--state", state, "--window", "5");
    byte[] kept = Files.readAllBytes(state);

    Run other = run("monitor", SEEDS, "--out", out, "--state", state, "--window", "3");
    Run zone = run("monitor", SEEDS, "--out", out, "--state", state, "--zone", "Asia/Riyadh");
    Run history = run("monitor", SEEDS, "--out", out, "--state", state, "--history", "9");
    assertThat(kept).isEqualTo(Files.readAllBytes(state));
    Run same = run("monitor", SEEDS, "--out", out, "--state", state, "--window", "5");

    assertThat(first.exitCode()).isZero();
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err().get(0)).contains("--window 3", state.toString(), "begun with 5");
    assertThat(zone.err().get(0)).contains("--zone Asia/Riyadh", "begun with Z");
    assertThat(history.err().get(0)).contains("--history 9", "begun with 366");
    assertThat(same.exitCode()).isZero();
  }

  @Test
  void aStateThatCannotBeWrittenIsSaidBeforeTheWork() {
    Path state = temp.resolve("nostate/x");

    Run run = run("monitor", SEEDS, "--out", out, "--state", state);
    Run folder = run("monitor", SEEDS, "--out", out, "--state", temp);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().get(0)).contains("--state " + state, "there is no folder");
    assertThat(folder.exitCode()).isEqualTo(2);
    assertThat(folder.err().get(0)).contains("--state " + temp, "is a folder");
    assertThat(out).doesNotExist();
  }

  private static String published(String line) {
    int start = line.indexOf("\"published\":\"");
    return OffsetDateTime.parse(line.substring(start + 13, line.indexOf('"', start + 13)))
        .toInstant()
        .toString();
  }

  @Test
  void errorsInTheWatchFileSayWhereAndHowToMendThem() throws IOException {
    Files.writeString(queries, "good\tهدنة\nbad\tهدنة AND\n");
    Run run = run("monitor", SEEDS, "--watch", queries, "--out", out);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasSize(1);
    assertThat(run.err().get(0)).contains(queries + ":2", "position 8", "expected", "; ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aWatchFileThatIsNoUtf8IsNamedWithTheLine() throws IOException {
    Files.write(queries, "port\tميناء\n".getBytes(Charset.forName("windows-1256")));
    Run run = run("monitor", SEEDS, "--watch", queries, "--out", out);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains(queries + ":1", "are no UTF-8");
  }

  @Test
  void theFirstFewSilentQueriesAreNamed() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 10; i < 30; i++) {
      lines.append("q").append(i).append("\tطماطم\n");
    }
    Files.writeString(queries, lines);
    assertThat(run("monitor", SEEDS, "--watch", queries, "--out", out).out())
        .contains("\nWithout alert: q10, q11, q12, q13, q14, q15, q16, q17 and 12 more\n");
  }

  @Test
  void wrongUsageIsRefusedBeforeAnythingIsDone() throws IOException {
    assertThat(run("monitor", SEEDS).exitCode()).isEqualTo(2);
    assertThat(run("monitor", SEEDS, "--out", out, "--window", "0").exitCode()).isEqualTo(2);
    assertThat(run("monitor", SEEDS, "--out", out, "--history", "3").exitCode()).isEqualTo(2);
    Run zone = run("monitor", SEEDS, "--out", out, "--zone", "Riyadh");
    assertThat(zone.exitCode()).isEqualTo(2);
    assertThat(zone.err().get(0)).contains("\"Riyadh\" is no time zone; write e.g. Asia/Riyadh");
    Run folder = run("monitor", SEEDS, "--out", out, "--watch", temp);
    assertThat(folder.err()).containsExactly("rasid: " + temp + ": is a folder, must be a file");
    Run missing = run("monitor", SEEDS, "--out", out, "--watch", temp.resolve("none.tsv"));
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err().get(0)).contains("none.tsv", "no such file");
    Path state = Files.writeString(temp.resolve("state"), "no state");
    Run damaged = run("monitor", SEEDS, "--out", out, "--state", state);
    assertThat(damaged.exitCode()).isEqualTo(2);
    assertThat(damaged.err().get(0)).contains(state.toString(), "remove the file");
    assertThat(out).doesNotExist();
  }

  @Test
  void articlesWithoutATimeOrFromTheFutureAreSaidOnceEach() throws IOException {
    Path lines = temp.resolve("a.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"a","title":"مباحثات في بيروت","body":"نص"}
        {"id":"b","title":"وفد","body":"نص","published":"9000-01-01T00:00:00Z"}
        {"id":"c","title":"وفد","body":"نص","published":"2021-01-02T00:00:00Z"}
        """);
    Run run = run("monitor", lines, "--out", out);
    assertThat(run.exitCode()).isOne();
    assertThat(run.err()).hasSize(2);
    assertThat(run.err().get(0)).contains("a: left out", "--published");
    assertThat(run.err().get(1)).contains("b: left out", "future");
    assertThat(stories(out)).containsOnlyKeys("c");

    Run given = run("monitor", lines, "--out", out, "--published", "2021-01-01T00:00:00Z");
    assertThat(given.err()).hasSize(1);
    assertThat(stories(out)).containsOnlyKeys("a", "c");
  }

  @Test
  void resultsThatLieAmongTheArticlesAreNoArticles() throws IOException {
    Path pages = Files.createDirectory(temp.resolve("pages"));
    Files.writeString(pages.resolve("a.txt"), "وفد في بيروت\n\nنص.\n");
    String time = "2021-01-01T00:00:00Z";
    run("monitor", pages, "--out", pages, "--published", time, "--watch", queries);
    Run again = run("monitor", pages, "--out", pages, "--published", time, "--watch", queries);
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).startsWith("1 report, ");
  }
}
