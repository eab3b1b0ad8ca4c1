package dev.rasid.arabic.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures expressions of time against what peers do, read from the shared data. */
@Tag("evaluation")
class DatesEvaluationTest {
  private static final Path DATES =
      Path.of(System.getProperty("rasid.shared", "../../shared"), "data", "dates");

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
}
