package dev.rasid.arabic.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NamedAtTest {
  @Property
  void tellsTheLastTokenBefore(
      @ForAll List<@IntRange(max = 60) Integer> tokens, @ForAll @IntRange(max = 61) int token) {
    NamedAt named = new NamedAt();
    tokens.forEach(named::add);

    Integer before = new TreeSet<>(tokens).lower(token);
    assertThat(named.lastBefore(token)).isEqualTo(before == null ? -1 : before);
  }
}
