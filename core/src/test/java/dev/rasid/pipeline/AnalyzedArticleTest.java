package dev.rasid.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rasid.annotation.Entity;
import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.SpanKey;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalyzedArticleTest {
  private static final SpanKey<String> NOTE = new SpanKey<>("test.note", String.class);

  private static AnalyzedArticle.Builder builder() {
    return AnalyzedArticle.builder(Article.builder().text("text").build());
  }

  private static Entity entity(String id) {
    return new Entity(
        id,
        EntityType.LOC,
        Optional.empty(),
        "name",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aSpanPastTheTextIsRefused() {
    // The one that ends last does not stand last.
    Layer<String> layer =
        Layer.of(
            List.of(new Annotation<>(new Span(0, 5), "a"), new Annotation<>(new Span(1, 2), "b")));

    assertThatThrownBy(() -> builder().put(NOTE, layer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [0, 5) of layer test.note ends after the text, which has 4 code units");
  }

  @Test
  void anEntityIsFoundByItsId() {
    AnalyzedArticle article =
        builder()
            .put(
                Entity.KEY,
                Layer.of(
                    List.of(
                        new Annotation<>(new Span(0, 1), entity("a")),
                        new Annotation<>(new Span(1, 2), entity("b")))))
            .build();

    assertThat(article.entity("b")).hasValue(entity("b"));
    assertThat(article.entity("c")).isEmpty();
    assertThat(builder().build().entity("a")).isEmpty();
  }

  @Test
  void nothingIsNoPartOfAClaim() {
    assertThatThrownBy(() -> new Evidence(null, "rule")).hasMessage("span must not be null");
    assertThatThrownBy(() -> new Evidence(new Span(0, 1), null))
        .hasMessage("rule must not be null");
    assertThatThrownBy(() -> entity(null)).hasMessage("id must not be null");
  }
}
