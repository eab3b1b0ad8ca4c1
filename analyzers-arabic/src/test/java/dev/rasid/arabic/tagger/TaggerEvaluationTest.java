package dev.rasid.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.arabic.SharedNews;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("evaluation")
class TaggerEvaluationTest {
  @Test
  void findsNamesOfNewsThatItWasNotTrainedWith() throws IOException {
    TaggerEvaluation evaluation = new TaggerEvaluation(SharedNews.data(), "ner/anercorp-train.txt");
    SpanScore score = evaluation.crossValidate(Training.standard(), true);
    System.out.println("cross-validation on ANERcorp's train part: " + score);
    assertThat(score.f1()).isGreaterThan(77);
  }
}
