package dev.rasid.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.article.Article;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOrderTest {
  private static final OffsetDateTime START = OffsetDateTime.parse("2031-03-01T08:00:00+03:00");

  /** In one part, in some, and each article in a part of its own. */
  @ParameterizedTest
  @ValueSource(ints = {1 << 20, 100, 1})
  void articlesComeInOrderOfTimeWhateverFitsIntoMemory(int part) throws IOException {
    Random random = new Random(5);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(
          Article.builder()
              .id("article-" + i)
              .title("عنوان " + i)
              .body("نص\nفيه سطران \uD83D\uDE00")
              .source("الرقيب")
              .author("كاتب")
              .metadata("abstract", "موجز " + i)
              .published(START.plusHours(random.nextInt(20)))
              .build());
    }
    List<Article> ordered = new ArrayList<>();
    try (TimeOrder order = TimeOrder.of(articles.iterator(), part)) {
      order.forEachRemaining(ordered::add);
    }
    List<Article> expected = new ArrayList<>(articles);
    expected.sort(
        Comparator.comparing((Article article) -> article.published().orElseThrow().toInstant())
            .thenComparing(Article::id));
    assertThat(ordered).isEqualTo(expected);
  }
}
