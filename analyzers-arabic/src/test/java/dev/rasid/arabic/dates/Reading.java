package dev.rasid.arabic.dates;

import dev.rasid.annotation.TimeExpression;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions of time of single texts, for tests. */
final class Reading implements AutoCloseable {
  private final Pipeline pipeline;

  /** An expression, its words and its value. */
  record Expression(int start, int end, String words, TimeExpression time) {
    boolean has(String value) {
      return time.value().equals(value) || time.alternatives().contains(value);
    }

    @Override
    public String toString() {
      return words + " = " + time.value() + " " + time.alternatives();
    }
  }

  Reading(String weekStart) {
    pipeline =
        Pipeline.builder()
            .discover()
            .only("arabic.text", "arabic.tokens", "arabic.morphology", "arabic.dates")
            .configure("arabic.dates", "week-start", weekStart)
            .build();
  }

  Reading() {
    this("MONDAY");
  }

  List<Expression> read(String text, @Nullable String published) {
    Article article =
        published == null
            ? Article.builder().text(text).build()
            : Article.builder().text(text).published(OffsetDateTime.parse(published)).build();
    List<Expression> found = new ArrayList<>();
    AnalyzedArticle analyzed = pipeline.analyze(article);
    analyzed
        .outcomes()
        .forEach(
            it -> {
              if (it.cause().isPresent()) {
                throw new IllegalStateException(text, it.cause().get());
              }
            });
    for (var it : analyzed.get(TimeExpression.KEY)) {
      int start = it.span().start();
      int end = it.span().end();
      found.add(new Expression(start, end, text.substring(start, end), it.value()));
    }
    return found;
  }

  @Override
  public void close() {
    pipeline.close();
  }
}
