package dev.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AlignmentLawsTest {

  record Piece(int source, int target, boolean kept) {}

  @Provide
  Arbitrary<List<Piece>> pieces() {
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 3);
    return Combinators.combine(small, small, Arbitraries.of(true, false))
        .as(Piece::new)
        .list()
        .ofMaxSize(12);
  }

  private static Alignment align(List<Piece> pieces) {
    Alignment.Builder builder = Alignment.builder();
    for (Piece piece : pieces) {
      if (piece.kept()) {
        builder.keep(piece.source());
      } else {
        builder.replace(piece.source(), piece.target());
      }
    }
    return builder.build();
  }

  /** Any alignment that starts from a text of the given length. */
  private static Alignment startingFrom(int length, List<Piece> pieces) {
    Alignment.Builder builder = Alignment.builder();
    int left = length;
    for (Piece piece : pieces) {
      int taken = Math.min(left, piece.source());
      if (piece.kept()) {
        builder.keep(taken);
      } else {
        builder.replace(taken, piece.target());
      }
      left -= taken;
    }
    return builder.keep(left).build();
  }

  @Property
  void wholeMapsToWhole(@ForAll("pieces") List<Piece> pieces) {
    Alignment alignment = align(pieces);
    Span source = new Span(0, alignment.sourceLength());
    Span target = new Span(0, alignment.targetLength());
    assertThat(alignment.toTarget(source)).isEqualTo(target);
    assertThat(alignment.toSource(target)).isEqualTo(source);
  }

  @Property
  void mapsAreMonotoneAndRoundTripsCover(@ForAll("pieces") List<Piece> pieces) {
    Alignment alignment = align(pieces);
    for (int start = 0; start <= alignment.sourceLength(); start++) {
      for (int end = start; end <= alignment.sourceLength(); end++) {
        Span span = new Span(start, end);
        Span mapped = alignment.toTarget(span);
        assertThat(alignment.toSource(mapped).contains(span)).isTrue();
        if (end < alignment.sourceLength()) {
          Span wider = alignment.toTarget(new Span(start, end + 1));
          assertThat(wider.end()).isGreaterThanOrEqualTo(mapped.end());
        }
        if (start < end) {
          Span later = alignment.toTarget(new Span(start + 1, end));
          assertThat(later.start()).isGreaterThanOrEqualTo(mapped.start());
        }
      }
    }
  }

  @Property
  void manySpansAtOnceMapAsOneByOne(
      @ForAll("pieces") List<Piece> first, @ForAll("pieces") List<Piece> second) {
    Alignment one = align(first);
    Alignment both = one.andThen(startingFrom(one.targetLength(), second));
    int[] starts = IntStream.range(0, both.targetLength()).toArray();
    int[] ends = IntStream.rangeClosed(1, both.targetLength()).toArray();
    both.toSource(starts, ends);
    for (int i = 0; i < starts.length; i++) {
      assertThat(new Span(starts[i], ends[i])).isEqualTo(both.toSource(new Span(i, i + 1)));
    }
    starts = IntStream.range(0, both.sourceLength()).toArray();
    ends = IntStream.rangeClosed(1, both.sourceLength()).toArray();
    both.toTarget(starts, ends);
    for (int i = 0; i < starts.length; i++) {
      Span span = both.toTarget(new Span(i, i + 1));
      assertThat(starts[i]).isEqualTo(span.start());
      assertThat(Math.max(starts[i], ends[i])).isEqualTo(span.end());
    }
  }

  @Property
  void compositionIsOneMapAfterTheOther(
      @ForAll("pieces") List<Piece> first, @ForAll("pieces") List<Piece> second) {
    Alignment one = align(first);
    Alignment two = startingFrom(one.targetLength(), second);
    Alignment both = one.andThen(two);
    for (int start = 0; start <= both.sourceLength(); start++) {
      for (int end = start; end <= both.sourceLength(); end++) {
        Span span = new Span(start, end);
        assertThat(both.toTarget(span)).isEqualTo(two.toTarget(one.toTarget(span)));
      }
    }
    for (int end = 0; end <= both.targetLength(); end++) {
      Span span = new Span(0, end);
      assertThat(both.toSource(span)).isEqualTo(one.toSource(two.toSource(span)));
    }
  }

  @Property
  void identityIsNeutral(@ForAll("pieces") List<Piece> pieces) {
    Alignment alignment = align(pieces);
    assertThat(Alignment.identity(alignment.sourceLength()).andThen(alignment))
        .isEqualTo(alignment);
    assertThat(alignment.andThen(Alignment.identity(alignment.targetLength())))
        .isEqualTo(alignment);
  }

  @Example
  void aDeletedMarkBelongsToTheLetterBefore() {
    // One letter, two deleted marks, one letter.
    Alignment alignment = Alignment.builder().keep(1).delete(2).keep(1).build();
    assertThat(alignment.toSource(new Span(0, 1))).isEqualTo(new Span(0, 3));
    assertThat(alignment.toSource(new Span(1, 2))).isEqualTo(new Span(3, 4));
    // A leading mark belongs to the letter after it.
    Alignment leading = Alignment.builder().delete(1).keep(2).build();
    assertThat(leading.toSource(new Span(0, 1))).isEqualTo(new Span(0, 2));
  }
}
