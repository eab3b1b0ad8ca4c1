package dev.rasid.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.SharedNews;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes most of an hour on one core: each fold trains 14 taggers, the ablation 13 more. */
@Tag("evaluation")
class TaggerEvaluationTest {
  private static TaggerEvaluation evaluation;

  @BeforeAll
  static void readNews() throws IOException {
    evaluation = new TaggerEvaluation(SharedNews.data());
  }

  @Test
  void findsNamesOfNewsThatItWasNotTrainedWith() throws IOException {
    List<TaggerEvaluation.Fold> folds = evaluation.folds(TaggerEvaluation.ORIGINAL);
    SpanScore all = evaluation.score(folds, Training.standard());
    System.out.println("cross-validation on ANERcorp's train part: " + all);
    Map<String, SpanScore> ablation = evaluation.ablation(folds);
    double one = ablation.get(TaggerEvaluation.ALL).f1();
    assertThat(all.f1()).isGreaterThan(80);
    assertThat(ablation.get("without anything of lexicons").f1()).isLessThan(one);
    assertThat(ablation.get("without labels of other occurrences").f1()).isLessThan(one);
  }

  @Test
  void findsNamesBySomebodyElsesLabels() throws IOException {
    SpanScore score =
        evaluation.score(evaluation.folds(TaggerEvaluation.CLEANED), Training.standard());
    System.out.println("cross-validation on the same with cleaned labels: " + score);
    assertThat(score.f1()).isGreaterThan(78);
  }
}
