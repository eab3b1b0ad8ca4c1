package dev.rasid.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class DuplicateBenchmarkTest {
  private final DuplicateBenchmark benchmark = new DuplicateBenchmark();
  private final Articles articles = new Articles(News.generated(3));
  private final DuplicateBenchmark.Stream stream = new DuplicateBenchmark.Stream();

  @Test
  void everyBenchmarkHasARow() {
    assertThat(
            Arrays.stream(DuplicateBenchmark.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method -> method.getName()))
        .containsExactlyInAnyOrderElementsOf(DuplicateBenchmark.ROWS);
  }

  @Test
  void aMomentHoldsOneArticleAndAWeekThoseOfItsRound() {
    stream.prepare(articles);
    DuplicateBenchmark.Moment moment = new DuplicateBenchmark.Moment();
    DuplicateBenchmark.Week week = new DuplicateBenchmark.Week();
    for (int i = 1; i <= 3; i++) {
      assertThat(benchmark.fingerprint(articles, stream, moment)).isEqualTo(1);
      assertThat(benchmark.duplicatesOfAWeek(articles, stream, week)).isGreaterThanOrEqualTo(i % 3);
    }
  }

  @Test
  void teasersReadEveryArticleAsItsOwn() {
    stream.prepare(articles);
    DuplicateBenchmark.Month month = new DuplicateBenchmark.Month();
    assertThat(benchmark.teasers(articles, stream, month)).isEqualTo(2);
    assertThat(benchmark.teasers(articles, stream, month)).isGreaterThanOrEqualTo(3);
  }
}
