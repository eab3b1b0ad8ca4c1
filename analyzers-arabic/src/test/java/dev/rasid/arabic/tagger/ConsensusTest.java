package dev.rasid.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rasid.annotation.EntityType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConsensusTest {
  private static final byte BEGIN = Labels.begin(EntityType.PER);
  private static final byte INSIDE = Labels.inside(EntityType.PER);

  private static int[] states(int[] group, int... labels) {
    byte[] bytes = new byte[labels.length];
    for (int i = 0; i < labels.length; i++) {
      bytes[i] = (byte) labels[i];
    }
    Consensus consensus = new Consensus();
    int groups = Arrays.stream(group).max().orElse(-1) + 1;
    consensus.find(group, group.length, groups, bytes, 0);
    return Arrays.copyOf(consensus.states, group.length);
  }

  @Test
  void aWordThatStandsAloneHasNoState() {
    assertThat(states(new int[] {0, 1, -1, -1}, BEGIN, 0, 0, 0)).containsOnly(Consensus.NONE);
  }

  @Test
  void aTokenDoesNotCountForItself() {
    int[] states = states(new int[] {0, 0}, INSIDE, 0);
    assertThat(states[0]).isEqualTo(Consensus.OUTSIDE_ONCE);
    assertThat(Consensus.coarse(states[1])).isEqualTo(1 + INSIDE);
  }

  @Test
  void aFewNamesCountAmongManyThatAreNone() {
    int[] states = states(new int[] {0, 0, 0, 0}, 0, 0, INSIDE, 0);
    assertThat(states[0]).isEqualTo(states[3]).isNotEqualTo(states(new int[2], 0, INSIDE)[0]);
    assertThat(Consensus.isNamed(states[0])).isTrue();
    assertThat(states[2]).isEqualTo(Consensus.OUTSIDE);
  }

  @Test
  void theCommonestNameWins() {
    int[] states = states(new int[] {0, 0, 0, 0}, 0, INSIDE, BEGIN, INSIDE);
    assertThat(Consensus.coarse(states[0])).isEqualTo(1 + INSIDE);
    assertThat(Consensus.disagrees(states[0], BEGIN)).isTrue();
    assertThat(Consensus.disagrees(states[0], INSIDE)).isFalse();
  }

  @Test
  void whatIsFarAwayDoesNotCount() {
    int[] group = new int[2 * Occurrences.WINDOW + 1];
    Arrays.fill(group, -1);
    int[] labels = new int[group.length];
    for (int i = 0; i < group.length; i += Occurrences.WINDOW) {
      group[i] = 0;
    }
    labels[group.length - 1] = BEGIN;
    int[] states = states(group, labels);
    assertThat(states[0]).isEqualTo(Consensus.OUTSIDE_ONCE);
    assertThat(Consensus.isNamed(states[Occurrences.WINDOW])).isTrue();
    assertThat(states[group.length - 1]).isEqualTo(Consensus.OUTSIDE_ONCE);
  }

  @Test
  void theSameTextGivesTheSameStatesBehindAnotherOne() {
    Consensus used = new Consensus();
    used.find(new int[] {0, 1, 0, 1, 0}, 5, 2, new byte[] {1, 2, 1, 0, 0}, 0);
    used.find(new int[] {1, 1, -1}, 3, 2, new byte[] {0, BEGIN, 0, 0}, 1);
    assertThat(Arrays.copyOf(used.states, 3))
        .containsExactly(states(new int[] {1, 1, -1}, BEGIN, 0, 0));
  }
}
