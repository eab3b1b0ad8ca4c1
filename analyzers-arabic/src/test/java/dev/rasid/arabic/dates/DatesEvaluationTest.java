package dev.rasid.arabic.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures expressions of time against what peers do, read from the shared data. */
@Tag("evaluation")
class DatesEvaluationTest {
  private static final Path DATES =
      Path.of(System.getProperty("rasid.shared", "../../shared"), "data", "dates");

  private static final Pattern AGO =
      Pattern.compile("param\\(\"([^\"]+)\", ago=\\{\"days\": (\\d+)}");

  @BeforeAll
  static void dataIsThere() {
    assumeTrue(Files.isDirectory(DATES), () -> "the shared data is absent: " + DATES);
  }

  @Test
  void recognizers() throws IOException {
    try (Reading reading = new Reading()) {
      Map<String, RecognizersCases.Score> scores =
          RecognizersCases.score(DATES.resolve("recognizers-datetime.jsonl"), reading);
      scores.forEach(
          (name, score) -> {
            System.out.printf(
                "%s: %d expected, spans %.3f (exact %.3f), %d extra, values %.3f of %d%n",
                name,
                score.expected,
                score.recall(),
                (double) score.exact / score.expected,
                score.extra,
                score.valueShare(),
                score.valued);
            score.misses.forEach(miss -> System.out.println("  " + name + "\t" + miss));
          });
      for (String name :
          List.of("DateExtractor", "DateParser", "DurationExtractor", "DurationParser")) {
        assertThat(scores.get(name).recall()).as(name).isGreaterThanOrEqualTo(0.85);
        if (scores.get(name).valued > 0) {
          assertThat(scores.get(name).valueShare()).as(name).isGreaterThanOrEqualTo(0.85);
        }
      }
    }
  }

  @Test
  void maha() throws IOException {
    int all = 0;
    int right = 0;
    Map<String, MahaCases.Score> scores = MahaCases.score(DATES.resolve("maha-cases.tsv"));
    for (Map.Entry<String, MahaCases.Score> entry : scores.entrySet()) {
      MahaCases.Score score = entry.getValue();
      System.out.printf("%s: %d of %d%n", entry.getKey(), score.right, score.all);
      score.misses.forEach(miss -> System.out.println("  " + miss));
      if (entry.getKey().startsWith("msa")) {
        all += score.all;
        right += score.right;
      }
    }
    System.out.printf("Modern Standard Arabic rows: %d of %d%n", right, all);
    assertThat((double) right / all).isGreaterThanOrEqualTo(0.9);
  }

  /** The lines of dateparser that say how many days ago a text is. */
  @Test
  void dateparser() throws IOException {
    LocalDate now = LocalDate.of(2021, 9, 1);
    int lines = 0;
    try (Reading reading = new Reading()) {
      for (String line : Files.readAllLines(DATES.resolve("dateparser-arabic-lines.txt"))) {
        Matcher ago = AGO.matcher(line);
        if (ago.find()) {
          lines++;
          assertThat(reading.read(ago.group(1), now + "T10:38:04Z"))
              .as(line)
              .singleElement()
              .satisfies(
                  it ->
                      assertThat(it.time().value())
                          .isEqualTo(now.minusDays(Long.parseLong(ago.group(2))).toString()));
        }
      }
    }
    System.out.println("dateparser: " + lines + " lines exact");
    assertThat(lines).isPositive();
  }
}
