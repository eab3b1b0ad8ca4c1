package dev.rasid.arabic.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.entities.NameExplanation.ProposedName;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.article.Article;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Span;
import org.junit.jupiter.api.Test;

class EntityExplainerTest {
  private static final String TEXT = "قال الوزير سمير الدهماني في حلب إن القرار صائب.";

  private static NameExplanation explain(String words) {
    try (Pipeline pipeline = Pipeline.builder().discover().build()) {
      AnalyzedArticle article = pipeline.analyze(Article.builder().text(TEXT).build());
      int start = TEXT.indexOf(words);
      return new EntityExplainer(EntityLexicon.builtIn())
          .explain(article, new Span(start, start + words.length()));
    }
  }

  @Test
  void tellsWhoProposedANameAndWithHowManyPoints() {
    NameExplanation explanation = explain("سمير الدهماني");

    ProposedName chosen =
        explanation.names().stream().filter(ProposedName::chosen).findFirst().orElseThrow();
    assertThat(chosen.type()).isEqualTo(EntityType.PER);
    assertThat(chosen.span().in(TEXT)).isEqualTo("سمير الدهماني");
    assertThat(chosen.proposers()).anyMatch(proposer -> proposer.startsWith("title:الوزير "));
    assertThat(explanation.words()).hasSize(2);
    assertThat(explanation.words().get(0).facts()).contains("name: Samir");
  }

  @Test
  void tellsWhatIsKnownOfWordsThatAreNoName() {
    NameExplanation explanation = explain("القرار");

    assertThat(explanation.names()).noneMatch(ProposedName::chosen);
    assertThat(explanation.words().get(0).facts()).contains("noun");
    assertThat(explanation.words().get(0).label()).isEqualTo("O");
  }
}
