package dev.rasid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The binary searches against a slow and obvious look through all annotations. */
class LayerTest {

  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, 20);
    return Combinators.combine(offset, offset)
        .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
  }

  @Provide
  Arbitrary<List<Span>> spanLists() {
    return spans().list().ofMaxSize(15);
  }

  private static Layer<String> layer(List<Span> spans) {
    List<Annotation<String>> annotations = new ArrayList<>();
    for (Span span : spans) {
      annotations.add(new Annotation<>(span, "x"));
    }
    return Layer.of(annotations);
  }

  @Property
  void findsWhatALookThroughAllFinds(
      @ForAll("spanLists") List<Span> spans, @ForAll("spans") Span window) {
    Layer<String> layer = layer(spans);
    List<Annotation<String>> all = layer.asList();
    assertThat(layer.within(window))
        .isEqualTo(all.stream().filter(a -> window.contains(a.span())).toList());
    assertThat(layer.covering(window))
        .isEqualTo(all.stream().filter(a -> a.span().contains(window)).toList());
    assertThat(layer.overlapping(window))
        .isEqualTo(all.stream().filter(a -> a.span().overlaps(window)).toList());
    assertThat(layer.first(window))
        .isEqualTo(all.stream().filter(a -> window.contains(a.span())).findFirst());
    Comparator<Annotation<String>> byDistance =
        Comparator.comparingInt(a -> a.span().distanceTo(window));
    assertThat(layer.nearest(window).map(a -> a.span().distanceTo(window)))
        .isEqualTo(all.stream().min(byDistance).map(a -> a.span().distanceTo(window)));
  }

  @Property
  void isSortedWhateverTheOrderGiven(@ForAll("spanLists") List<Span> spans) {
    List<Span> reversed = new ArrayList<>(spans);
    java.util.Collections.reverse(reversed);
    assertThat(layer(spans)).isEqualTo(layer(reversed));
    assertThat(layer(spans).stream().map(Annotation::span).toList()).isSorted();
  }
}
