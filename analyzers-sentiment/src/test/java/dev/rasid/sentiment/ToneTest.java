package dev.rasid.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rasid.analyzer.Analyzer;
import dev.rasid.analyzer.AnalyzerDescriptor;
import dev.rasid.analyzer.AnalyzerProvider;
import dev.rasid.analyzer.Options;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.Tone;
import dev.rasid.annotation.Zone;
import dev.rasid.article.Article;
import dev.rasid.article.ArticleBuilder;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.pipeline.Pipeline;
import dev.rasid.pipeline.PipelineBuilder;
import dev.rasid.text.Annotation;
import dev.rasid.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToneTest {
  private static final double EXACT = 1e-12;

  private static Tone tone(Map<String, String> lemmas, String text) {
    return tone(lemmas, Article.builder().language("ar").text(text));
  }

  private static Tone tone(Map<String, String> lemmas, ArticleBuilder article) {
    PipelineBuilder builder = Pipeline.builder().add(new PlainLayersProvider());
    if (!lemmas.isEmpty()) {
      builder.add(new Lemmas(lemmas));
    }
    try (Pipeline pipeline = builder.add(new ToneProvider()).build()) {
      AnalyzedArticle result = pipeline.analyze(article.build());
      assertThat(result.succeeded()).as("%s", result.outcomes()).isTrue();
      return result.get(Tone.KEY);
    }
  }

  @Test
  void scoresAreSharesOfTheWords() {
    Tone tone = tone(Map.of(), "قتل في الانفجار رجل. فرح الناس بالنجاح هنا");
    assertThat(tone.negative()).isEqualTo(2.0 / 8, within(EXACT));
    assertThat(tone.positive()).isEqualTo(2.0 / 8, within(EXACT));
    assertThat(tone.polarity()).isEqualTo(4.0 / 8, within(EXACT));
    assertThat(tone.activity()).isEqualTo(2.0 / 8, within(EXACT));
    assertThat(tone.label()).isEqualTo(Tone.Label.NEU);
  }

  @Test
  void mildWordsCountHalf() {
    assertThat(tone(Map.of(), "أزمة في البلد اليوم").negative()).isEqualTo(0.5 / 4, within(EXACT));
  }

  @Test
  void wordsAreFoundBehindConjunctionPrepositionAndArticle() {
    for (String text : List.of("زلزال", "الزلزال", "والزلزال", "بزلزال", "وبالزلزال")) {
      assertThat(tone(Map.of(), text).negative()).as(text).isEqualTo(1);
    }
  }

  @Test
  void lemmasComeBeforeLetters() {
    Map<String, String> lemmas = Map.of("قتلى", "قتيل", "سلام", "زلزال");
    assertThat(tone(lemmas, "قتلى سلام").negative()).isEqualTo(1);
    assertThat(tone(lemmas, "قتلى سلام").positive()).isZero();
    assertThat(tone(Map.of("مواجهة", "مواجه"), "مواجهة").negative()).isEqualTo(0.5);
  }

  @Test
  void aNegatedWordIsEmotionalAndTakesNoSide() {
    for (String text : List.of("لم ينجح", "ولم ينجح", "دون نجاح", "عدم نجاح")) {
      Tone tone = tone(Map.of("ينجح", "نجح", "ولم", "لم"), text);
      assertThat(tone.positive()).as(text).isZero();
      assertThat(tone.negative()).as(text).isZero();
      assertThat(tone.polarity()).as(text).isEqualTo(0.5);
    }
    assertThat(tone(Map.of(), "لا يزال نجاح").positive()).isEqualTo(1.0 / 3, within(EXACT));
    assertThat(tone(Map.of(), "لم. نجاح").positive()).isEqualTo(0.5);
  }

  @Test
  void onlyTheReportCounts() {
    String text = "نجاح كبير زلزال مدمر";
    Tone tone =
        tone(
            Map.of(),
            Article.builder()
                .language("ar")
                .text(text)
                .zone(Zone.BODY, new Span(0, 9))
                .zone(Zone.TEASER, new Span(9, text.length())));
    assertThat(tone.positive()).isEqualTo(0.5);
    assertThat(tone.negative()).isZero();
  }

  @Test
  void takingSidesIsNoTone() {
    Tone tone = tone(Map.of(), "أيد الوزير الدعم");
    assertThat(tone.balance()).isZero();
    assertThat(tone.label()).isEqualTo(Tone.Label.NEU);
  }

  @Test
  void anArticleWithoutWordsIsNeutral() {
    assertThat(tone(Map.of(), "... !")).isEqualTo(new Tone(0, 0, 0, 0));
    assertThat(tone(Map.of(), "")).isEqualTo(new Tone(0, 0, 0, 0));
  }

  /** Gives some words a lemma, and the others none. */
  private record Lemmas(Map<String, String> lemmas) implements AnalyzerProvider {
    @Override
    public AnalyzerDescriptor describe(Options options) {
      return AnalyzerDescriptor.builder("test.lemmas")
          .requires(Token.KEY)
          .provides(Morphology.KEY)
          .build();
    }

    @Override
    public Analyzer create(Options options) {
      return context -> {
        for (Annotation<Token> token : context.get(Token.KEY)) {
          String form = token.value().form();
          String lemma = lemmas.getOrDefault(form, form);
          Segment stem = new Segment(token.span(), form, SegmentRole.STEM);
          context.add(Morphology.KEY, token.span(), new Morphology(List.of(stem), lemma, form));
        }
      };
    }
  }
}
