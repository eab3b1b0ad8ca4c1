package dev.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A layer of columns is the layer of the same annotations, but that its values are made late. */
class ColumnarLayerTest {

  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, 20);
    return Combinators.combine(offset, offset)
        .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
  }

  @Provide
  Arbitrary<List<Span>> sortedSpans() {
    return spans()
        .list()
        .ofMaxSize(15)
        .map(
            spans -> {
              List<Span> sorted = new ArrayList<>(spans);
              Collections.sort(sorted);
              return sorted;
            });
  }

  private static Layer<String> columns(List<Span> sorted) {
    return Layer.columns(
        sorted.stream().mapToInt(Span::start).toArray(),
        sorted.stream().mapToInt(Span::end).toArray(),
        i -> "value " + i);
  }

  private static Layer<String> annotations(List<Span> sorted) {
    List<Annotation<String>> annotations = new ArrayList<>();
    for (Span span : sorted) {
      annotations.add(new Annotation<>(span, "value " + annotations.size()));
    }
    return Layer.of(annotations);
  }

  @Property
  void sameSpansHaveOtherValues(@ForAll("sortedSpans") List<Span> sorted) {
    Layer<Integer> lengths = columns(sorted).sameSpans(i -> sorted.get(i).length());
    assertThat(lengths.size()).isEqualTo(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      assertThat(lengths.get(i)).isEqualTo(new Annotation<>(sorted.get(i), sorted.get(i).length()));
    }
    assertThat(annotations(sorted).sameSpans(i -> "value " + i)).isEqualTo(columns(sorted));
  }

  @Property
  void looksLikeTheLayerOfTheSameAnnotations(
      @ForAll("sortedSpans") List<Span> sorted, @ForAll("spans") Span window) {
    Layer<String> expected = annotations(sorted);
    // A fresh one for each look-up: none may depend on what another has made.
    assertThat(columns(sorted).size()).isEqualTo(expected.size());
    assertThat(columns(sorted).isEmpty()).isEqualTo(expected.isEmpty());
    assertThat(columns(sorted).within(window)).isEqualTo(expected.within(window));
    assertThat(columns(sorted).covering(window)).isEqualTo(expected.covering(window));
    assertThat(columns(sorted).overlapping(window)).isEqualTo(expected.overlapping(window));
    assertThat(columns(sorted).first()).isEqualTo(expected.first());
    assertThat(columns(sorted).first(window)).isEqualTo(expected.first(window));
    assertThat(columns(sorted).nearest(window)).isEqualTo(expected.nearest(window));
    assertThat(columns(sorted).asList()).isEqualTo(expected.asList());
    assertThat(columns(sorted).stream().toList()).isEqualTo(expected.asList());
    assertThat(columns(sorted)).containsExactlyElementsOf(expected);
    assertThat(columns(sorted)).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(expected).isEqualTo(columns(sorted));
    assertThat(columns(sorted)).hasToString(expected.toString());
  }

  @Property
  void offsetsNeedNoAnnotation(@ForAll("sortedSpans") List<Span> sorted) {
    AtomicInteger made = new AtomicInteger();
    int[] starts = sorted.stream().mapToInt(Span::start).toArray();
    int[] ends = sorted.stream().mapToInt(Span::end).toArray();
    Layer<Integer> layer = Layer.columns(starts, ends, i -> made.incrementAndGet());
    Layer<String> expected = annotations(sorted);
    for (int i = 0; i < sorted.size(); i++) {
      assertThat(new Span(layer.start(i), layer.end(i))).isEqualTo(sorted.get(i));
      assertThat(new Span(expected.start(i), expected.end(i))).isEqualTo(sorted.get(i));
    }
    assertThat(made).hasValue(0);
  }

  @Property
  void aValueIsMadeOnceAndOnlyIfRead(
      @ForAll("sortedSpans") List<Span> sorted, @ForAll("spans") Span window) {
    List<Integer> made = new ArrayList<>();
    Layer<Integer> layer =
        Layer.columns(
            sorted.stream().mapToInt(Span::start).toArray(),
            sorted.stream().mapToInt(Span::end).toArray(),
            i -> {
              made.add(i);
              return i;
            });
    List<Integer> found = layer.within(window).stream().map(Annotation::value).toList();
    assertThat(made).isEqualTo(found);
    assertThat(layer.within(window)).isEqualTo(layer.within(window));
    assertThat(made).isEqualTo(found);
  }

  @Example
  void laterChangesOfTheArraysDoNotReachTheLayer() {
    int[] starts = {0, 4, 9};
    int[] ends = {3, 8, 12};
    Layer<String> layer = Layer.columns(starts, ends, 2, i -> "x");
    starts[0] = 7;
    ends[1] = 5;
    assertThat(layer.stream().map(Annotation::span))
        .containsExactly(new Span(0, 3), new Span(4, 8));
  }

  @Example
  void refusesWhatIsNoSortedSequenceOfSpans() {
    assertThatThrownBy(() -> Layer.columns(new int[] {0, 5, 4}, new int[] {3, 6, 6}, i -> "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("[4, 6)", "at 2", "[5, 6)");
    // The longer of two that start together comes first.
    assertThatThrownBy(() -> Layer.columns(new int[] {0, 0}, new int[] {2, 3}, i -> "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("[0, 3)", "at 1", "[0, 2)");
    assertThatThrownBy(() -> Layer.columns(new int[] {3}, new int[] {2}, i -> "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[3, 2)");
    assertThatThrownBy(() -> Layer.columns(new int[] {-1}, new int[] {2}, i -> "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[-1, 2)");
    assertThatThrownBy(() -> Layer.columns(new int[2], new int[1], i -> "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("2", "1");
    assertThatThrownBy(() -> Layer.columns(new int[2], new int[2], 3, i -> "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("3", "2");
  }

  @Example
  void isReadOnly() {
    Layer<String> layer = columns(List.of(new Span(0, 2), new Span(3, 5)));
    assertThatThrownBy(() -> layer.asList().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> layer.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> layer.start(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> layer.end(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Example
  void aMissingValueIsNamedWhenItIsRead() {
    Layer<String> layer = Layer.columns(new int[] {0}, new int[] {2}, i -> null);
    assertThatThrownBy(() -> layer.get(0))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("value");
  }
}
