package dev.rasid.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.SpanKey;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole layers are kept as they are where that is the same as keeping their annotations. */
class ColumnarWritesTest {
  private static final SpanKey<String> A = new SpanKey<>("test.a", String.class);

  private static AnalyzerProvider provider(
      AnalyzerDescriptor.Builder descriptor, Analyzer analyzer) {
    return new AnalyzerProvider() {
      @Override
      public AnalyzerDescriptor describe(Options options) {
        return descriptor.build();
      }

      @Override
      public Analyzer create(Options options) {
        return analyzer;
      }
    };
  }

  private static AnalyzerProvider provides(Analyzer analyzer) {
    return provider(AnalyzerDescriptor.builder("test.one").provides(A), analyzer);
  }

  private static AnalyzedArticle analyze(String text, AnalyzerProvider... providers) {
    PipelineBuilder builder = Pipeline.builder();
    for (AnalyzerProvider provider : providers) {
      builder.add(provider);
    }
    try (Pipeline pipeline = builder.build()) {
      return pipeline.analyze(Article.builder().text(text).build());
    }
  }

  private static Layer<String> layer(int... offsets) {
    int[] starts = new int[offsets.length / 2];
    int[] ends = new int[offsets.length / 2];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = offsets[2 * i];
      ends[i] = offsets[2 * i + 1];
    }
    return Layer.columns(starts, ends, i -> "value " + i);
  }

  private static Annotation<String> at(int start, int end, String value) {
    return new Annotation<>(new Span(start, end), value);
  }

  @Test
  void theLayerOfAnOnlyWriterIsKeptAsItIs() {
    Layer<String> given = layer(0, 1, 1, 3);
    assertThat(analyze("خبر", provides(context -> context.addAll(A, given))).get(A))
        .isSameAs(given);
  }

  @Test
  void valuesOfARealLayerAreNotMadeByThePipeline() {
    List<Integer> made = new ArrayList<>();
    Layer<String> given =
        Layer.columns(
            new int[] {0, 1, 2},
            new int[] {1, 2, 3},
            i -> {
              made.add(i);
              return "x";
            });
    AnalyzedArticle result = analyze("خبر", provides(context -> context.addAll(A, given)));
    assertThat(made).doesNotContain(1, 2);
    assertThat(result.get(A).get(1).value()).isEqualTo("x");
  }

  @Test
  void anEmptyLayerIsThere() {
    assertThat(analyze("خبر", provides(context -> context.addAll(A, layer()))).get(A)).isEmpty();
  }

  @Test
  void whatAnAnalyzerAddsPieceByPieceIsOneLayer() {
    AnalyzedArticle result =
        analyze(
            "خبر عاجل",
            provides(
                context -> {
                  context.addAll(A, layer(4, 8));
                  context.addAll(A, layer());
                  context.add(A, new Span(2, 3), "x");
                  context.addAll(A, layer(0, 2, 4, 8));
                }));
    assertThat(result.get(A))
        .containsExactly(
            at(0, 2, "value 0"), at(2, 3, "x"), at(4, 8, "value 0"), at(4, 8, "value 1"));
  }

  @Test
  void contributorsAddToOneLayerInTheOrderOfThePlan() {
    AnalyzedArticle result =
        analyze(
            "خبر عاجل",
            provider(
                AnalyzerDescriptor.builder("test.two").contributes(A),
                context -> context.add(A, new Span(4, 8), "second")),
            provider(
                AnalyzerDescriptor.builder("test.three").contributes(A),
                context -> context.addAll(A, layer(0, 3, 4, 8))),
            provider(AnalyzerDescriptor.builder("test.none").contributes(A), context -> {}));
    assertThat(result.get(A))
        .containsExactly(at(0, 3, "value 0"), at(4, 8, "value 1"), at(4, 8, "second"));
  }

  @Test
  void aContributorDoesNotTouchTheLayerThatAnotherGave() {
    Layer<String> given = layer(0, 3);
    AnalyzedArticle result =
        analyze(
            "خبر عاجل",
            provider(
                AnalyzerDescriptor.builder("test.a").contributes(A),
                context -> context.addAll(A, given)),
            provider(
                AnalyzerDescriptor.builder("test.b").contributes(A),
                context -> context.addAll(A, layer(4, 8))));
    assertThat(given).hasSize(1);
    assertThat(result.get(A)).hasSize(2);
  }

  @Test
  void aSpanAfterTheTextIsRefused() {
    assertRefused("خبر", layer(0, 1, 2, 4), "span [2, 4) of layer test.a ends after the text");
    // Not the last one: an earlier span can end later.
    assertRefused("خبر", layer(0, 4, 2, 3), "span [0, 4) of layer test.a ends after the text");
  }

  @Test
  void aSpanThatCutsASurrogatePairIsRefused() {
    assertRefused("خ😀", layer(0, 1, 1, 2), "span [1, 2) of layer test.a cuts a surrogate pair");
    assertRefused("خ😀", layer(2, 3), "span [2, 3) of layer test.a cuts a surrogate pair");
    assertThat(analyze("خ😀", provides(context -> context.addAll(A, layer(1, 3)))).succeeded())
        .isTrue();
    // A surrogate without its other half is a code unit like any other.
    assertThat(
            analyze("خ\uDE00\uD83D", provides(context -> context.addAll(A, layer(1, 2, 2, 3))))
                .succeeded())
        .isTrue();
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void aValueOfAnotherTypeIsRefused() {
    Layer<?> numbers = Layer.columns(new int[] {0}, new int[] {1}, i -> 7);
    assertRefused("خبر", (Layer) numbers, "layer test.a takes String, not 7");
  }

  private static void assertRefused(String text, Layer<String> layer, String why) {
    AnalyzedArticle result = analyze(text, provides(context -> context.addAll(A, layer)));
    assertThat(result.find(A)).isEmpty();
    assertThat(result.outcomes().get(0).status()).isEqualTo(Outcome.Status.FAILED);
    assertThat(result.outcomes().get(0).detail()).contains(why);
  }
}
