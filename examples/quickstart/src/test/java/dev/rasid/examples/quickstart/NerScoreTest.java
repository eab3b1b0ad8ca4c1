package dev.rasid.examples.quickstart;

import static dev.rasid.annotation.EntityType.LOC;
import static dev.rasid.annotation.EntityType.MISC;
import static dev.rasid.annotation.EntityType.ORG;
import static dev.rasid.annotation.EntityType.PER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rasid.annotation.EntityType;
import dev.rasid.examples.quickstart.NerScore.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NerScoreTest {

  /** The entities of sentences of tags, which a bar parts. */
  private static Set<TokenEntity> entities(String tags) {
    List<List<EntityTag>> sentences = new ArrayList<>();
    for (String sentence : tags.split("\\|", -1)) {
      List<EntityTag> row = new ArrayList<>();
      for (String tag : sentence.strip().split(" ", -1)) {
        row.add(((ParsedTag.Known) ParsedTag.of(tag)).tag());
      }
      sentences.add(row);
    }
    return TokenEntity.of(sentences);
  }

  private static TokenEntity entity(int sentence, int first, int end, EntityType type) {
    return new TokenEntity(sentence, first, end, type);
  }

  @Test
  void aBeginningPartsEntitiesOfOneType() {
    assertThat(entities("B-LOC B-LOC I-LOC O B-PER"))
        .containsExactly(entity(0, 0, 1, LOC), entity(0, 1, 3, LOC), entity(0, 4, 5, PER));
  }

  @Test
  void anInsideBehindNothingOrBehindAnotherTypeBegins() {
    assertThat(entities("I-ORG I-ORG O I-PER I-LOC B-PER I-ORG"))
        .containsExactly(
            entity(0, 0, 2, ORG),
            entity(0, 3, 4, PER),
            entity(0, 4, 5, LOC),
            entity(0, 5, 6, PER),
            entity(0, 6, 7, ORG));
  }

  @Test
  void aSentenceEndsAnEntity() {
    assertThat(entities("O B-PER | I-PER O"))
        .containsExactly(entity(0, 1, 2, PER), entity(1, 0, 1, PER));
  }

  @Test
  void tagsOfEndsAndSinglesPartAsConllevalDoes() {
    assertThat(entities("B-PER E-PER I-PER S-PER I-PER U-LOC L-LOC"))
        .containsExactly(
            entity(0, 0, 2, PER),
            entity(0, 2, 3, PER),
            entity(0, 3, 4, PER),
            entity(0, 4, 5, PER),
            entity(0, 5, 6, LOC),
            entity(0, 6, 7, LOC));
  }

  /**
   * By hand: gold PER [0,2), LOC [3,4), ORG [5,8), PER [9,10); found PER [0,2) right, ORG [3,4) of
   * a wrong type, ORG [5,7) too short, PER [9,10) right, MISC [11,12) from nowhere.
   */
  @Test
  void countsExactSpansOfTheSameType() {
    NerScore score =
        NerScore.of(
            entities("B-PER I-PER O B-LOC O B-ORG I-ORG I-ORG O B-PER O O"),
            entities("B-PER I-PER O B-ORG O B-ORG I-ORG O O B-PER O B-MISC"));

    assertThat(score.of(PER)).isEqualTo(new Counts(2, 2, 2));
    assertThat(score.of(LOC)).isEqualTo(new Counts(1, 0, 0));
    assertThat(score.of(ORG)).isEqualTo(new Counts(1, 2, 0));
    assertThat(score.of(MISC)).isEqualTo(new Counts(0, 1, 0));
    assertThat(score.all()).isEqualTo(new Counts(4, 5, 2));
    assertThat(score.all().precision()).isEqualTo(0.4);
    assertThat(score.all().recall()).isEqualTo(0.5);
    assertThat(score.all().f1()).isCloseTo(4.0 / 9, within(1e-12)); // 2 · 0.4 · 0.5 / 0.9
    assertThat(score.of(LOC).precision()).isZero();
    assertThat(score.of(MISC).recall()).isZero();
  }

  @Test
  void addsDocuments() {
    NerScore one = NerScore.of(entities("B-PER O"), entities("B-PER O"));
    NerScore two = NerScore.of(entities("B-PER B-LOC"), entities("O B-LOC"));
    assertThat(one.plus(two).of(PER)).isEqualTo(new Counts(2, 1, 1));
    assertThat(one.plus(two).all()).isEqualTo(new Counts(3, 2, 2));
    assertThat(NerScore.NONE.plus(one).all()).isEqualTo(one.all());
    assertThat(NerScore.NONE.all().f1()).isZero();
  }

  @Property
  void whatAgreesIsPerfect(@ForAll("tags") List<List<EntityTag>> tags) {
    Set<TokenEntity> gold = TokenEntity.of(tags);
    Counts all = NerScore.of(gold, TokenEntity.of(tags)).all();
    assertThat(all).isEqualTo(new Counts(gold.size(), gold.size(), gold.size()));
    assertThat(all.f1()).isEqualTo(gold.isEmpty() ? 0.0 : 1.0);
  }

  @Property
  void swappingGoldAndFoundSwapsPrecisionAndRecall(
      @ForAll("tags") List<List<EntityTag>> gold, @ForAll("tags") List<List<EntityTag>> found) {
    Counts one = NerScore.of(TokenEntity.of(gold), TokenEntity.of(found)).all();
    Counts other = NerScore.of(TokenEntity.of(found), TokenEntity.of(gold)).all();
    assertThat(other.precision()).isEqualTo(one.recall());
    assertThat(other.recall()).isEqualTo(one.precision());
    assertThat(other.f1()).isEqualTo(one.f1());
    double sum = one.precision() + one.recall();
    assertThat(one.f1())
        .isCloseTo(sum == 0 ? 0 : 2 * one.precision() * one.recall() / sum, within(1e-12));
  }

  @Provide
  Arbitrary<List<List<EntityTag>>> tags() {
    Arbitrary<EntityTag> tag =
        Arbitraries.oneOf(
            Arbitraries.just(EntityTag.OUTSIDE),
            Combinators.combine(
                    Arbitraries.of(EntityType.values()).optional(1),
                    Arbitraries.of(true, false),
                    Arbitraries.of(true, false))
                .as(EntityTag::new));
    return tag.list().ofMaxSize(8).list().ofMaxSize(4);
  }
}
