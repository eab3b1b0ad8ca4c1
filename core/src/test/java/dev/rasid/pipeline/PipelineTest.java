package dev.rasid.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Option;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.SpanKey;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final SpanKey<String> A = new SpanKey<>("test.a", String.class);
  private static final SpanKey<String> B = new SpanKey<>("test.b", String.class);
  private static final Option<Integer> SIZE = Option.integer("size", 1, "how many");

  private static AnalyzerProvider provider(AnalyzerDescriptor descriptor, Analyzer analyzer) {
    return new AnalyzerProvider() {
      @Override
      public List<Option<?>> options() {
        return List.of(SIZE);
      }

      @Override
      public AnalyzerDescriptor describe(Options options) {
        return descriptor;
      }

      @Override
      public Analyzer create(Options options) {
        return analyzer;
      }
    };
  }

  private static AnalyzerProvider writesA(Analyzer analyzer) {
    return provider(AnalyzerDescriptor.builder("z.first").provides(A).build(), analyzer);
  }

  private static final AnalyzerProvider COPIES_A_TO_B =
      new AnalyzerProvider() {
        @Override
        public AnalyzerDescriptor describe(Options options) {
          return AnalyzerDescriptor.builder("a.second").requires(A).provides(B).build();
        }

        @Override
        public Analyzer create(Options options) {
          return context -> context.addAll(B, context.get(A));
        }
      };

  private static Article article(String text) {
    return Article.builder().text(text).build();
  }

  @Test
  void runsInTheOrderOfWhatIsReadAndWritten() {
    try (Pipeline pipeline =
        Pipeline.builder()
            .add(COPIES_A_TO_B)
            .add(writesA(context -> context.add(A, new Span(0, 2), "x")))
            .build()) {
      AnalyzedArticle result = pipeline.analyze(article("خبر"));
      assertThat(result.succeeded()).isTrue();
      assertThat(result.get(B).asList()).containsExactly(new Annotation<>(new Span(0, 2), "x"));
      assertThat(pipeline.explain().steps())
          .extracting(step -> step.descriptor().id())
          .containsExactly("z.first", "a.second");
    }
  }

  @Test
  void anAnalyzerThatFailsLeavesNothingHalfWritten() {
    try (Pipeline pipeline =
        Pipeline.builder()
            .add(COPIES_A_TO_B)
            .add(
                writesA(
                    context -> {
                      context.add(A, new Span(0, 1), "x");
                      throw new IllegalStateException("broken");
                    }))
            .build()) {
      AnalyzedArticle result = pipeline.analyze(article("خبر"));
      assertThat(result.find(A)).isEmpty();
      assertThat(result.outcomes())
          .extracting(Outcome::status)
          .containsExactly(Outcome.Status.FAILED, Outcome.Status.SKIPPED);
    }
  }

  @Test
  void anEmptyLayerIsNotAnAbsentOne() {
    try (Pipeline pipeline = Pipeline.builder().add(writesA(context -> {})).build()) {
      assertThat(pipeline.analyze(article("خبر")).get(A).isEmpty()).isTrue();
    }
  }

  @Test
  void aBreachIsAFailureEvenIfTheAnalyzerSwallowsIt() {
    try (Pipeline pipeline =
        Pipeline.builder()
            .add(
                writesA(
                    context -> {
                      try {
                        context.add(A, new Span(1, 2), "half a pair");
                      } catch (IllegalArgumentException expected) {
                        context.add(A, new Span(0, 2), "x");
                      }
                    }))
            .build()) {
      Outcome outcome = pipeline.analyze(article("😀")).outcomes().get(0);
      assertThat(outcome.status()).isEqualTo(Outcome.Status.FAILED);
      assertThat(outcome.detail()).contains("cuts a surrogate pair");
    }
  }

  @Test
  void anAnalyzerOverItsTimeIsLeftBehind() {
    try (Pipeline pipeline =
        Pipeline.builder()
            .timeLimit(Duration.ofMillis(50))
            .add(
                writesA(
                    context -> {
                      while (true) {
                        context.checkCancelled();
                        Thread.onSpinWait();
                      }
                    }))
            .build()) {
      AnalyzedArticle result = pipeline.analyze(article("خبر"));
      assertThat(result.outcomes().get(0).status()).isEqualTo(Outcome.Status.TIMED_OUT);
      assertThat(result.find(A)).isEmpty();
    }
  }

  @Test
  void noTimeLimitIsTooLong() {
    try (Pipeline pipeline =
        Pipeline.builder()
            .add(writesA(context -> context.add(A, new Span(0, 1), "a")))
            .timeLimit(Duration.ofSeconds(Long.MAX_VALUE))
            .build()) {
      assertThat(pipeline.analyze(Article.builder().text("text").build()).succeeded()).isTrue();
    }
  }

  @Test
  void nothingIsNoArticle() {
    try (Pipeline pipeline =
        Pipeline.builder().add(writesA(context -> context.addAll(A, Layer.empty()))).build()) {
      assertThatThrownBy(() -> pipeline.analyze((Article) null))
          .hasMessage("article must not be null");
      assertThatThrownBy(() -> pipeline.analyze((Stream<Article>) null))
          .hasMessage("articles must not be null");
    }
  }

  @Test
  void reportsAllProblemsAtOnce() {
    assertThatThrownBy(
            () ->
                Pipeline.builder()
                    .add(COPIES_A_TO_B)
                    .add(writesA(context -> {}))
                    .without("z.first", "nobody")
                    .configure("a.second", "color", "red")
                    .build())
        .isInstanceOfSatisfying(
            PipelineConfigurationException.class,
            e ->
                assertThat(e.problems())
                    .anyMatch(p -> p.contains("no such analyzer") && p.contains("z.first"))
                    .anyMatch(p -> p.contains("has no option color"))
                    .anyMatch(p -> p.contains("excluded analyzer z.first would supply it"))
                    .hasSize(3));
  }

  @Test
  void parallelResultsAreTheSequentialOnesInOrder() {
    Analyzer analyzer =
        context -> {
          Thread.sleep(context.article().text().length() % 3);
          context.add(A, new Span(0, context.article().text().length()), "all");
        };
    List<Article> articles = IntStream.range(1, 60).mapToObj(n -> article("خ".repeat(n))).toList();
    try (Pipeline one = Pipeline.builder().add(writesA(analyzer)).build();
        Pipeline eight = Pipeline.builder().add(writesA(analyzer)).parallelism(8).build();
        Stream<AnalyzedArticle> sequential = one.analyze(articles.stream());
        Stream<AnalyzedArticle> parallel = eight.analyze(articles.stream())) {
      assertThat(parallel.toList()).isEqualTo(sequential.toList());
    }
  }

  @Test
  void anEndlessStreamIsReadOnlyAsFarAsAskedFor() {
    try (Pipeline pipeline = Pipeline.builder().add(writesA(c -> {})).parallelism(2).build();
        Stream<AnalyzedArticle> results = pipeline.analyze(Stream.generate(() -> article("خبر")))) {
      assertThat(results.limit(5)).hasSize(5);
    }
  }

  @Test
  void whatKeepsAnAnalyzerFromBeingMadeIsSaidInItsOwnWords() {
    assertThatThrownBy(() -> failing(new IllegalArgumentException("mine.tsv, line 3: no type")))
        .hasMessageContaining("analyzer z.first cannot be created: mine.tsv, line 3: no type")
        .hasMessageNotContaining("Exception");
    assertThatThrownBy(() -> failing(new IllegalArgumentException()))
        .hasMessageContaining("cannot be created: java.lang.IllegalArgumentException");
    assertThatThrownBy(() -> failing(new IllegalStateException("no table")))
        .hasMessageContaining("cannot be created: java.lang.IllegalStateException: no table");
  }

  private static Pipeline failing(RuntimeException problem) {
    AnalyzerProvider provider =
        new AnalyzerProvider() {
          @Override
          public AnalyzerDescriptor describe(Options options) {
            return AnalyzerDescriptor.builder("z.first").provides(A).build();
          }

          @Override
          public Analyzer create(Options options) {
            throw problem;
          }
        };
    return Pipeline.builder().add(provider).build();
  }
}
