package dev.rasid.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.ArabicTokenizer;
import dev.rasid.arabic.text.RawToken;
import dev.rasid.arabic.text.TokenizedText;
import dev.rasid.examples.benchmarks.TextBenchmark.Lucene;
import dev.rasid.examples.benchmarks.TextBenchmark.Tokenizer;
import dev.rasid.examples.benchmarks.TextBenchmark.Tokens;
import dev.rasid.examples.benchmarks.TextBenchmark.Words;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;

/** Every benchmark does what its row says, shown once on invented text. */
class BenchmarksTest {
  private static final News NEWS = News.generated(2);

  private final TextBenchmark benchmark = new TextBenchmark();
  private final Articles articles = new Articles(NEWS);

  /** The first {@link Articles#next} is the second text. */
  private final String text = NEWS.texts().get(1);

  private final TokenizedText expected = new ArabicTokenizer().tokenize(text);

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }

  @Test
  void generatedNewsIsCutToOneLength() {
    assertThat(NEWS.texts()).hasSize(2).allSatisfy(one -> assertThat(one).hasSize(News.LENGTH));
    assertThat(NEWS.texts().get(0)).isNotEqualTo(text);
    assertThat(ArabicNormalizer.clean(text).text()).isEqualTo(text);
  }

  @Test
  void articlesComeRoundRobin() {
    assertThat(List.of(articles.next(), articles.next(), articles.next())).containsExactly(1, 0, 1);
    assertThat(articles.nextArticle().text()).isEqualTo(NEWS.texts().get(0));
  }

  @Test
  void everyBenchmarkHasARow() {
    assertThat(
            Arrays.stream(TextBenchmark.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method -> method.getName()))
        .containsExactlyInAnyOrderElementsOf(Main.ROWS);
  }

  @Test
  void luceneReadsStems() throws IOException {
    Lucene lucene = new Lucene();
    // Some letters go with stop words and affixes, most stay.
    assertThat(benchmark.luceneArabicAnalyzer(articles, lucene))
        .isBetween(letters(text) / 2L, (long) letters(text));
    lucene.close();
  }

  @Test
  void cleanKeepsCleanText() {
    assertThat(benchmark.clean(articles)).isEqualTo(text.length());
  }

  @Test
  void tokensAreAboutFiveCharactersLong() {
    Tokenizer tokenizer = new Tokenizer();
    tokenizer.clean(articles);
    assertThat(benchmark.tokensAndSentences(articles, tokenizer))
        .isEqualTo(expected.size() + expected.sentenceCount())
        .isBetween(400L, 900L);
  }

  @Test
  void pipelinesFindAndReadTheSameTokens() {
    Tokens tokens = new Tokens();
    assertThat(benchmark.pipelineTokens(articles, tokens))
        .isEqualTo(expected.size() + expected.sentenceCount());
    articles.next();
    long sum = 0;
    for (RawToken token : expected.toList()) {
      String form = text.substring(token.start(), token.end());
      sum += form.length() + ArabicNormalizer.key(form).length();
      sum += token.kind() == TokenKind.WORD ? 1 : 0;
    }
    for (int i = 0; i < expected.sentenceCount(); i++) {
      sum += expected.sentenceEnd(i) - expected.sentenceStart(i);
    }
    assertThat(benchmark.pipelineTokensRead(articles, tokens)).isEqualTo(sum);
    tokens.close();
  }

  @Test
  void pipelinesAnalyzeAndReadEveryWord() {
    Words words = new Words();
    assertThat(benchmark.pipelineMorphology(articles, words))
        .isEqualTo(2L * expected.size() + expected.sentenceCount());
    articles.next();
    int tokenLength = expected.toList().stream().mapToInt(t -> t.end() - t.start()).sum();
    // Segments are as long as their tokens; lemmas are shorter or a little longer.
    assertThat(benchmark.pipelineMorphologyRead(articles, words))
        .isBetween(tokenLength * 3L / 2, tokenLength * 5L / 2);
    words.close();
  }

  @ParameterizedTest
  @EnumSource
  void hostileTextsGoThrough(HostileText kind) {
    String hostile = kind.make(1001);
    assertThat(hostile).hasSize(1001).doesNotContain(" ");
    try (HostileTimes times = new HostileTimes()) {
      assertThat(times.parts()).hasSize(3);
      int clean = ArabicNormalizer.clean(hostile).text().length();
      assertThat(times.parts().get("clean").applyAsLong(hostile)).isEqualTo(clean);
      assertThat(times.parts().get("tokens").applyAsLong(hostile)).isBetween(2L, 2002L);
      assertThat(times.parts().get("pipeline with morphology").applyAsLong(hostile))
          .isBetween((long) clean, clean * 4L);
    }
  }

  @Test
  void absentNewsIsSaidWithThePlace() {
    String before = System.getProperty(News.PROPERTY);
    System.setProperty(News.PROPERTY, "no-such-folder");
    try {
      assertThatThrownBy(News::shared)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("no-such-folder")
          .hasMessageContaining("-Drasid.shared");
    } finally {
      if (before == null) {
        System.clearProperty(News.PROPERTY);
      } else {
        System.setProperty(News.PROPERTY, before);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void hostileNewsIsReadToItsEnd(HostileNews kind) {
    assertThat(kind.make(1001)).hasSize(1001);
    try (HostileTimes times = new HostileTimes()) {
      assertThat(times.whole(kind.make(4000))).isGreaterThan(times.whole(kind.make(400)));
    }
  }
}
