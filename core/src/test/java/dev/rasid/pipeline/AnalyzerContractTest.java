package dev.rasid.pipeline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.SpanKey;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The contract check finds what it is there to find. */
class AnalyzerContractTest {
  private static final SpanKey<String> MARK = new SpanKey<>("test.mark", String.class);
  private static final SpanKey<String> OTHER = new SpanKey<>("test.other", String.class);

  private static AnalyzerProvider provider(Analyzer analyzer) {
    return new AnalyzerProvider() {
      @Override
      public AnalyzerDescriptor describe(Options options) {
        return AnalyzerDescriptor.builder("test.mark").provides(MARK).build();
      }

      @Override
      public Analyzer create(Options options) {
        return analyzer;
      }
    };
  }

  private static void assertCaught(Analyzer analyzer, String... violation) {
    assertThatThrownBy(() -> AnalyzerContract.of(provider(analyzer)).verify())
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(violation);
  }

  @Test
  void catchesAProviderThatIsNotListed() {
    assertCaught(context -> {}, "is not listed in META-INF/services");
  }

  @Test
  void catchesAnUndeclaredWrite() {
    assertCaught(
        context -> {
          if (!context.article().text().isEmpty()) {
            context.add(OTHER, new Span(0, 0), "x");
          }
        },
        "writes test.other, which it does not declare");
  }

  @Test
  void catchesStateBetweenArticles() {
    AtomicInteger seen = new AtomicInteger();
    assertCaught(
        context -> context.add(MARK, new Span(0, 0), "article " + seen.incrementAndGet()),
        "a second analysis of the news text differs");
  }

  @Test
  void catchesACutSurrogatePair() {
    assertCaught(
        context -> {
          int emoji = context.article().text().indexOf("😀");
          if (emoji >= 0) {
            context.add(MARK, new Span(emoji, emoji + 1), "x");
          }
        },
        "emoji",
        "cuts a surrogate pair");
  }

  @Test
  void catchesAFailureOnEmptyText() {
    assertCaught(
        context -> context.add(MARK, new Span(0, 0), context.article().text().substring(0, 1)),
        "on the empty text it test.mark FAILED");
  }

  @Test
  void catchesAValueThatCannotBeMade() {
    assertCaught(
        context -> {
          int length = context.article().text().length();
          if (length > 1) {
            context.addAll(
                MARK,
                Layer.columns(
                    new int[] {0, 0},
                    new int[] {length, 0},
                    i -> i == 0 ? "x" : "x".substring(length)));
          }
        },
        "on the news text an annotation of test.mark cannot be read",
        "StringIndexOutOfBoundsException");
  }

  @Test
  void catchesValuesThatAreMadeFromAnotherArticle() {
    String[] current = {""};
    assertCaught(
        context -> {
          current[0] = context.article().id();
          context.addAll(
              MARK,
              Layer.columns(new int[2], new int[2], i -> i == 0 ? "x" : "made from " + current[0]));
        },
        "a fresh instance differs from a used one on the news text");
  }

  @Test
  void acceptsALayerOfColumns() {
    Analyzer columns =
        context ->
            context.addAll(
                MARK,
                Layer.columns(
                    new int[2],
                    new int[] {context.article().text().length(), 0},
                    i -> "value " + i));
    assertThatThrownBy(() -> AnalyzerContract.of(provider(columns)).verify())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("is not listed in META-INF/services")
        .message()
        .containsOnlyOnce("  - ");
  }

  @Test
  void catchesACloseThatWorksOnce() {
    AtomicInteger closed = new AtomicInteger();
    assertCaught(
        new Analyzer() {
          @Override
          public void analyze(dev.rasid.analyzer.AnalysisContext context) {}

          @Override
          public void close() {
            if (closed.incrementAndGet() == 2) {
              throw new IllegalStateException("closed before");
            }
          }
        },
        "closing it twice threw");
  }
}
