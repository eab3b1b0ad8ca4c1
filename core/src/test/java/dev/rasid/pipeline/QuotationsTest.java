package dev.rasid.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Quotation;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  private static Quotation said(String speaker, Span span) {
    return new Quotation(
        Quotation.Kind.DIRECT,
        Optional.of(speaker),
        Optional.empty(),
        Optional.empty(),
        0.9,
        List.of(new Evidence(span, "cue:neutral/قال")));
  }

  private static AnalyzedArticle article() {
    Span first = new Span(0, 9);
    Span name = new Span(5, 9);
    Mention mention =
        new Mention(EntityType.LOC, "siranah", List.of(new Evidence(name, "lexicon:places/x")));
    return AnalyzedArticle.builder(Article.builder().text("نحب  سيرة نعم").build())
        .put(
            Quotation.KEY,
            Layer.of(
                List.of(
                    new Annotation<>(first, said("muna", first)),
                    new Annotation<>(new Span(10, 13), said("sami", first)))))
        .put(Mention.KEY, Layer.of(List.of(new Annotation<>(name, mention))))
        .build();
  }

  @Test
  void byASpeakerAndAboutWhatTheWordsName() {
    List<AnalyzedArticle> articles =
        List.of(article(), AnalyzedArticle.builder(Article.builder().text("لا").build()).build());
    assertThat(Quotations.by("sami", articles))
        .extracting(Quotations.Found::words)
        .containsExactly("نعم");
    assertThat(Quotations.about("siranah", articles))
        .singleElement()
        .satisfies(found -> assertThat(found.quotation().value().speaker()).hasValue("muna"));
    assertThat(Quotations.by("nobody", articles)).isEmpty();
    assertThat(Quotations.about("sami", articles)).isEmpty();
  }

  @Test
  void theForceIsThatOfTheCue() {
    assertThat(said("sami", new Span(0, 2)).force()).hasValue("neutral");
  }
}
