package dev.rasid.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.Evidence;
import dev.rasid.annotation.Stance;
import dev.rasid.article.Article;
import dev.rasid.text.Annotation;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StancesTest {
  private static final Span WORD = new Span(0, 1);

  private static Stance stance(String holder, String target, double polarity, boolean hedged) {
    return new Stance(
        holder, target, polarity, WORD, hedged, List.of(), List.of(new Evidence(WORD, "test")));
  }

  private static AnalyzedArticle article(Stance... stances) {
    return AnalyzedArticle.builder(Article.builder().text("text").build())
        .put(
            Stance.KEY,
            Layer.of(Arrays.stream(stances).map(one -> new Annotation<>(WORD, one)).toList()))
        .build();
  }

  @Test
  void conflictsAreKeptAndTheirCombinationIsSaid() {
    List<Stances.Pair> pairs =
        Stances.pairs(
            article(
                stance("a", "b", -0.8, false),
                stance("a", "b", 0.4, true),
                stance("b", "a", 1, false)));
    assertThat(pairs).hasSize(2);
    assertThat(pairs.get(0).isMixed()).isTrue();
    assertThat(pairs.get(0).polarity()).isEqualTo((-0.8 + 0.5 * 0.4) / 1.5);
    assertThat(pairs.get(0).combination())
        .isEqualTo("mean of 2 stances, 1 of them hedged and counted half: 1 in favor, 1 against");
    assertThat(pairs.get(1).isMixed()).isFalse();
  }

  @Property
  void noNumberDependsOnTheOrderOfTheArticles(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -1, max = 1) Double> polarities,
      @ForAll Random random) {
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (Double polarity : polarities) {
      articles.add(article(stance("a", "b", polarity, random.nextBoolean())));
    }
    double mean = Stances.matrix(articles).pairs().get(0).polarity();
    Collections.shuffle(articles, random);
    assertThat(Stances.matrix(articles).pairs().get(0).polarity()).isEqualTo(mean);
  }

  @Test
  void aMatrixHoldsAllArticles() {
    Stances.Matrix matrix =
        Stances.matrix(
            List.of(
                article(stance("b", "c", 1, false)),
                article(stance("a", "c", -1, false), stance("b", "c", 0.5, false)),
                AnalyzedArticle.builder(Article.builder().text("none").build()).build()));
    assertThat(matrix.holders()).containsExactly("a", "b");
    assertThat(matrix.targets()).containsExactly("c");
    assertThat(matrix.cell("b", "c").orElseThrow().polarity()).isEqualTo(0.75);
    assertThat(matrix.cell("b", "c").orElseThrow().articles()).isEqualTo(2);
    assertThat(matrix.cell("c", "b")).isEmpty();
    assertThat(Stances.matrix(List.of()).pairs()).isEmpty();
  }
}
