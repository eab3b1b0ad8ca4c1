package dev.rasid.text;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An immutable sequence of annotations sorted by span, searched by binary search.
 *
 * <pre>{@code
 * for (Annotation<Mention> mention : mentions.within(sentence.span())) { ... }
 * }</pre>
 *
 * <p>Annotations may nest, cross and repeat a span; those with the same span keep the order they
 * were given in. Look-ups cost O(log n) plus what is looked at between the first and the last
 * candidate. A layer made {@linkplain #columns from columns} is no different but that its
 * annotations are made when they are first read, and then kept. Safe for use by any number of
 * threads if the values are.
 *
 * @param <T> the type of the annotations' values
 */
public final class Layer<T> implements Iterable<Annotation<T>> {
  private static final Layer<?> EMPTY = new Layer<>(SpanIndex.of(List.of()), List.of());

  private final SpanIndex spans;
  private final List<Annotation<T>> annotations;

  private Layer(SpanIndex spans, List<Annotation<T>> annotations) {
    this.spans = spans;
    this.annotations = annotations;
  }

  /**
   * Returns the layer without annotations.
   *
   * @param <T> the type of the values it does not have
   * @return an empty layer
   */
  @SuppressWarnings("unchecked") // an empty layer holds no T
  public static <T> Layer<T> empty() {
    return (Layer<T>) EMPTY;
  }

  /**
   * Returns a layer of the given annotations.
   *
   * @param <T> the type of the values
   * @param annotations in any order
   * @return the sorted layer
   */
  public static <T> Layer<T> of(Collection<Annotation<T>> annotations) {
    if (annotations.isEmpty()) {
      return empty();
    }
    Comparator<Annotation<T>> bySpan = Comparator.comparing(Annotation::span);
    List<Annotation<T>> sorted = ImmutableList.sortedCopyOf(bySpan, annotations);
    return new Layer<>(SpanIndex.of(sorted), sorted);
  }

  /**
   * Returns a layer of sorted spans in columns, whose values are made when they are read.
   *
   * @param <T> the type of the values
   * @param starts the start of each span
   * @param ends the end of each span
   * @param values as for {@link #columns(int[], int[], int, IntFunction)}
   * @return a layer equal to that of the same annotations
   * @throws IllegalArgumentException as {@link #columns(int[], int[], int, IntFunction)} does
   */
  public static <T> Layer<T> columns(int[] starts, int[] ends, IntFunction<? extends T> values) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException(
          "there are " + starts.length + " starts, but " + ends.length + " ends");
    }
    return columns(starts, ends, starts.length, values);
  }

  /**
   * Returns a layer of sorted spans in columns, which may be arrays that a worker owns and uses
   * again: they are copied.
   *
   * <p>The function may be called at any later time, by any thread, and more than once for the same
   * span: it must be pure, and what it refers to must not change.
   *
   * @param <T> the type of the values
   * @param starts the start of each span; what stands from {@code size} on is not looked at
   * @param ends the end of each span
   * @param size the number of spans
   * @param values makes the value of a span from its index; never null
   * @return a layer equal to that of the same annotations
   * @throws IllegalArgumentException if the spans are not in the order of {@link Span#compareTo},
   *     one ends before its start or starts before 0, or there are fewer than {@code size}
   */
  public static <T> Layer<T> columns(
      int[] starts, int[] ends, int size, IntFunction<? extends T> values) {
    Objects.requireNonNull(values, "values must not be null");
    if (size < 0 || size > starts.length || size > ends.length) {
      throw new IllegalArgumentException(
          "size "
              + size
              + " must be between 0 and the number of offsets, which are "
              + starts.length
              + " starts and "
              + ends.length
              + " ends");
    }
    if (size == 0) {
      return empty();
    }
    SpanIndex spans = SpanIndex.of(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    return new Layer<>(spans, new LazyAnnotations<>(spans, values));
  }

  /**
   * Returns a layer that says something else of the same spans, made when it is read.
   *
   * @param <U> the type of the new values
   * @param values as for {@link #columns(int[], int[], int, IntFunction)}
   * @return a layer of the same size
   */
  public <U> Layer<U> sameSpans(IntFunction<? extends U> values) {
    Objects.requireNonNull(values, "values must not be null");
    return isEmpty() ? empty() : new Layer<>(spans, new LazyAnnotations<>(spans, values));
  }

  /**
   * Returns the number of annotations.
   *
   * @return at least 0
   */
  public int size() {
    return spans.size();
  }

  /**
   * Tells whether the layer has no annotation; such a layer is there, and says that nothing was
   * found.
   *
   * @return whether the size is 0
   */
  public boolean isEmpty() {
    return spans.size() == 0;
  }

  /**
   * Returns an annotation by its place in span order.
   *
   * @param index from 0 to {@code size() - 1}
   * @return the annotation
   * @throws IndexOutOfBoundsException if there is none at {@code index}
   */
  public Annotation<T> get(int index) {
    return annotations.get(index);
  }

  /**
   * Returns where an annotation starts, without making it if it is not made yet.
   *
   * @param index from 0 to {@code size() - 1}
   * @return the start of its span
   * @throws IndexOutOfBoundsException if there is none at {@code index}
   */
  public int start(int index) {
    return spans.start(index);
  }

  /**
   * Returns where an annotation ends, without making it if it is not made yet.
   *
   * @param index from 0 to {@code size() - 1}
   * @return the end of its span
   * @throws IndexOutOfBoundsException if there is none at {@code index}
   */
  public int end(int index) {
    return spans.end(index);
  }

  /**
   * Returns the annotations as an unmodifiable list in span order.
   *
   * @return a view, not a copy
   */
  public List<Annotation<T>> asList() {
    return annotations;
  }

  /**
   * Returns the annotations as a stream in span order.
   *
   * @return a sequential stream
   */
  public Stream<Annotation<T>> stream() {
    return annotations.stream();
  }

  /**
   * Returns the annotations that lie wholly inside {@code window}.
   *
   * @param window the span to look in
   * @return those it contains, in span order
   */
  public List<Annotation<T>> within(Span window) {
    int from = spans.firstStartAtLeast(window.start());
    int to = spans.firstStartAtLeast(saturatedIncrement(window.end()));
    return select(from, to, window::contains);
  }

  /**
   * Returns the annotations that contain {@code target}.
   *
   * @param target the span to be covered
   * @return those that contain it, in span order: the outermost of nested ones first
   */
  public List<Annotation<T>> covering(Span target) {
    int from = spans.firstEndAtLeast(target.end());
    int to = spans.firstStartAtLeast(saturatedIncrement(target.start()));
    return select(from, to, span -> span.contains(target));
  }

  /**
   * Returns the annotations that share a code unit with {@code window}.
   *
   * @param window the span to look in
   * @return those that overlap it in the sense of {@link Span#overlaps}, in span order
   */
  public List<Annotation<T>> overlapping(Span window) {
    int from = spans.firstEndAtLeast(saturatedIncrement(window.start()));
    int to = spans.firstStartAtLeast(window.end());
    return select(from, to, window::overlaps);
  }

  /**
   * Returns the first annotation.
   *
   * @return the first in span order, or empty if there is none
   */
  public Optional<Annotation<T>> first() {
    return isEmpty() ? Optional.empty() : Optional.of(get(0));
  }

  /**
   * Returns the first annotation that lies wholly inside {@code window}.
   *
   * @param window the span to look in
   * @return the first in span order, or empty if it contains none
   */
  public Optional<Annotation<T>> first(Span window) {
    int index = spans.firstWithin(window);
    return index < 0 ? Optional.empty() : Optional.of(get(index));
  }

  /**
   * Returns the annotation with the smallest {@linkplain Span#distanceTo distance} to {@code
   * target}.
   *
   * @param target the span to start from
   * @return the nearest, the earliest in span order of several equally near, or empty if the layer
   *     is
   */
  public Optional<Annotation<T>> nearest(Span target) {
    int index = spans.nearest(target);
    return index < 0 ? Optional.empty() : Optional.of(get(index));
  }

  private List<Annotation<T>> select(int from, int to, Predicate<Span> wanted) {
    ImmutableList.Builder<Annotation<T>> selected = ImmutableList.builder();
    for (int i = from; i < to; i++) {
      if (wanted.test(spans.span(i))) {
        selected.add(annotations.get(i));
      }
    }
    return selected.build();
  }

  private static int saturatedIncrement(int offset) {
    return offset == Integer.MAX_VALUE ? offset : offset + 1;
  }

  @Override
  public Iterator<Annotation<T>> iterator() {
    return annotations.iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Layer<?> layer && annotations.equals(layer.annotations);
  }

  @Override
  public int hashCode() {
    return annotations.hashCode();
  }

  @Override
  public String toString() {
    return annotations.toString();
  }
}
