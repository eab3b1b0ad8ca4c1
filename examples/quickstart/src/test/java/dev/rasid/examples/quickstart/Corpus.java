package dev.rasid.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Stance;
import dev.rasid.annotation.Token;
import dev.rasid.article.Article;
import dev.rasid.export.JsonLines;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of every article that went through the discovered analyzers. */
final class Corpus {
  private Corpus() {}

  static List<AnalyzedArticle> analyze(List<Article> articles, int threads) {
    try (Pipeline pipeline = Pipeline.builder().discover().parallelism(threads).build();
        Stream<AnalyzedArticle> results = pipeline.analyze(articles.stream())) {
      return results.toList();
    }
  }

  static String jsonLines(List<AnalyzedArticle> results) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (AnalyzedArticle result : results) {
      JsonLines.standard().write(result, lines);
    }
    return lines.toString();
  }

  /** No failure, and every span shows in the article's own text what its annotation says. */
  static void checkSpans(AnalyzedArticle result) {
    String text = result.article().text();
    assertThat(result.succeeded()).as("%s %s", result, result.outcomes()).isTrue();
    String clean = result.get(CleanText.KEY).aligned().text();
    for (Annotation<Token> token : result.get(Token.KEY)) {
      Span inClean = result.get(CleanText.KEY).aligned().fromSource(token.span());
      assertThat(inClean.in(clean)).as(token.toString()).isEqualTo(token.value().form());
      assertThat(text.substring(token.start(), token.end())).isNotBlank();
    }
    for (Annotation<Sentence> sentence : result.get(Sentence.KEY)) {
      assertThat(sentence.in(text)).isEqualTo(sentence.in(text).strip()).isNotEmpty();
    }
    for (Annotation<Mention> mention : result.get(Mention.KEY)) {
      assertThat(result.get(Sentence.KEY).covering(mention.span())).hasSize(1);
      checkEvidence(mention.value().evidence(), text);
      assertThat(result.get(Entity.KEY).stream().map(entity -> entity.value().id()))
          .contains(mention.value().entity());
    }
    for (Annotation<Stance> stance : result.get(Stance.KEY)) {
      checkEvidence(stance.value().evidence(), text);
      assertThat(stance.span().contains(stance.value().cue())).isTrue();
    }
  }

  private static void checkEvidence(List<Evidence> evidence, String text) {
    assertThat(evidence).isNotEmpty();
    for (Evidence one : evidence) {
      assertThat(one.span().in(text)).isNotBlank();
    }
  }
}
