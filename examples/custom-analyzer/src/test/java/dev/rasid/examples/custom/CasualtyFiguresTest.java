package dev.rasid.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.article.Article;
import dev.rasid.examples.custom.CasualtyFigure.Kind;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.AnalyzerContract;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.text.Annotation;
import org.junit.jupiter.api.Test;

class CasualtyFiguresTest {

  @Test
  void keepsTheContract() {
    AnalyzerContract.of(new CasualtyFiguresProvider()).verify();
  }

  @Test
  void findsFiguresWithTheWordAfterThem() {
    String text =
        "سقط ٣ قتلى و14 جريحاً، ثم 1.200 مُصاب. وحضر 20 عاملا، وخسر 3.5 قتلى. عاد جريح واحد.";
    Article article = Article.builder().text(text).build();
    try (Pipeline pipeline = Pipeline.builder().discover().build()) {
      AnalyzedArticle result = pipeline.analyze(article);
      assertThat(result.get(CasualtyFigure.KEY).stream().map(Annotation::value))
          .containsExactly(
              new CasualtyFigure(3, Kind.KILLED),
              new CasualtyFigure(14, Kind.INJURED),
              new CasualtyFigure(1200, Kind.INJURED));
      assertThat(result.get(CasualtyFigure.KEY).stream().map(figure -> figure.in(text)))
          .containsExactly("٣ قتلى", "14 جريحاً", "1.200 مُصاب");
    }
  }
}
