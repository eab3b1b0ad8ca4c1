package dev.rasid.arabic.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The arbiter takes the names that have the most points together. */
class ArbiterTest {
  private static final int TOKENS = 8;

  private static Proposal proposal(int first, int last, EntityType type, int points) {
    return new Proposal(first, last, 0, type, points, Proposal.NO_FORM, type + ":" + points);
  }

  private static List<Arbiter.Name> decide(List<Proposal> proposals) {
    return Arbiter.choose(Arbiter.join(proposals), TOKENS);
  }

  @Test
  void proposalsForTheSameNameAddUpAndAreAllNamed() {
    List<Arbiter.Name> names =
        decide(
            List.of(
                proposal(0, 1, EntityType.PER, 300),
                proposal(0, 1, EntityType.PER, 350),
                proposal(0, 1, EntityType.ORG, 600)));

    assertThat(names).hasSize(1);
    assertThat(names.get(0).points()).isEqualTo(650);
    assertThat(names.get(0).proposals())
        .extracting(Proposal::rule)
        .containsExactly("PER:350", "PER:300");
  }

  @Test
  void twoShortNamesWinOverALongOneIfTheyHaveMorePoints() {
    List<Proposal> proposals =
        List.of(
            proposal(0, 1, EntityType.ORG, 900),
            proposal(0, 0, EntityType.LOC, 500),
            proposal(1, 1, EntityType.LOC, 500));

    assertThat(decide(proposals)).extracting(Arbiter.Name::first).containsExactly(0, 1);
  }

  @Test
  void whatHasTooFewPointsIsNoName() {
    assertThat(decide(List.of(proposal(2, 3, EntityType.PER, Points.LEAST - 1)))).isEmpty();
    assertThat(decide(List.of(proposal(2, 3, EntityType.PER, Points.LEAST)))).hasSize(1);
  }

  @Test
  void theCliticsAreThoseOfTheProposerWhoKnowsTheForm() {
    Proposal known = new Proposal(0, 0, 1, EntityType.LOC, 100, 7, "lexicon");
    Proposal guess = new Proposal(0, 0, 0, EntityType.LOC, 400, Proposal.NO_FORM, "tagger");

    Arbiter.Name name = decide(List.of(guess, known)).get(0);

    assertThat(name.strongest()).isEqualTo(guess);
    assertThat(name.clitics()).isEqualTo(1);
    assertThat(name.form()).isEqualTo(7);
  }

  @Property
  void noSetOfNamesHasMorePoints(@ForAll("proposals") List<Proposal> proposals) {
    List<Arbiter.Name> chosen = decide(proposals);
    long points = chosen.stream().mapToLong(Arbiter.Name::points).sum();

    assertThat(points).isEqualTo(best(Arbiter.join(proposals), 0));
    for (int i = 1; i < chosen.size(); i++) {
      assertThat(chosen.get(i).first()).isGreaterThan(chosen.get(i - 1).last());
    }
  }

  @Property
  void theOrderOfProposalsDoesNotMatter(
      @ForAll("proposals") List<Proposal> proposals, @ForAll long seed) {
    List<Proposal> shuffled = new ArrayList<>(proposals);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(decide(shuffled))
        .extracting(name -> name.first() + "-" + name.last() + name.strongest().type())
        .isEqualTo(
            decide(proposals).stream()
                .map(name -> name.first() + "-" + name.last() + name.strongest().type())
                .toList());
  }

  /** By trying all sets. */
  private static long best(List<Arbiter.Name> names, int from) {
    long best = 0;
    for (Arbiter.Name name : names) {
      if (name.first() >= from && name.points() >= Points.LEAST) {
        best = Math.max(best, name.points() + best(names, name.last() + 1));
      }
    }
    return best;
  }

  @Provide
  Arbitrary<List<Proposal>> proposals() {
    Arbitrary<Integer> tokens = Arbitraries.integers().between(0, TOKENS - 1);
    return Combinators.combine(
            tokens,
            tokens,
            Arbitraries.of(EntityType.class),
            Arbitraries.integers().between(-200, 1000))
        .as((a, b, type, points) -> proposal(Math.min(a, b), Math.max(a, b), type, points))
        .list()
        .ofMaxSize(10);
  }
}
