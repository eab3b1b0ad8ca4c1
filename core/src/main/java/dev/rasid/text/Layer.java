package dev.rasid.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
 * candidate. Safe for use by any number of threads if the values are.
 *
 * @param <T> the type of the annotations' values
 */
public final class Layer<T> implements Iterable<Annotation<T>> {
  private static final Layer<?> EMPTY = new Layer<>(List.of());

  private final List<Annotation<T>> annotations;
  private final int[] starts;

  /** {@code furthestEnd[i]} is the largest end among annotations 0 to i: it never decreases. */
  private final int[] furthestEnd;

  private Layer(List<Annotation<T>> sorted) {
    annotations = sorted;
    starts = new int[sorted.size()];
    furthestEnd = new int[sorted.size()];
    int furthest = 0;
    for (int i = 0; i < starts.length; i++) {
      Span span = sorted.get(i).span();
      starts[i] = span.start();
      furthest = Math.max(furthest, span.end());
      furthestEnd[i] = furthest;
    }
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
    List<Annotation<T>> sorted = new ArrayList<>(annotations);
    Comparator<Annotation<T>> bySpan = Comparator.comparing(Annotation::span);
    sorted.sort(bySpan);
    return new Layer<>(ImmutableList.copyOf(sorted));
  }

  /**
   * Returns the number of annotations.
   *
   * @return at least 0
   */
  public int size() {
    return starts.length;
  }

  /**
   * Tells whether the layer has no annotation; such a layer is there, and says that nothing was
   * found.
   *
   * @return whether the size is 0
   */
  public boolean isEmpty() {
    return starts.length == 0;
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
    int from = firstStartAtLeast(window.start());
    int to = firstStartAtLeast(saturatedIncrement(window.end()));
    return select(from, to, window::contains);
  }

  /**
   * Returns the annotations that contain {@code target}.
   *
   * @param target the span to be covered
   * @return those that contain it, in span order: the outermost of nested ones first
   */
  public List<Annotation<T>> covering(Span target) {
    int from = firstEndAtLeast(target.end());
    int to = firstStartAtLeast(saturatedIncrement(target.start()));
    return select(from, to, span -> span.contains(target));
  }

  /**
   * Returns the annotations that share a code unit with {@code window}.
   *
   * @param window the span to look in
   * @return those that overlap it in the sense of {@link Span#overlaps}, in span order
   */
  public List<Annotation<T>> overlapping(Span window) {
    int from = firstEndAtLeast(saturatedIncrement(window.start()));
    int to = firstStartAtLeast(window.end());
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
    for (int i = firstStartAtLeast(window.start());
        i < starts.length && starts[i] <= window.end();
        i++) {
      if (window.contains(get(i).span())) {
        return Optional.of(get(i));
      }
    }
    return Optional.empty();
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
    if (isEmpty()) {
      return Optional.empty();
    }
    // Candidates before: the first annotation whose end is the furthest reached before the target's
    // start; candidates from there on: until starts alone are further away than the best.
    int at = firstStartAtLeast(target.start());
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    if (at > 0) {
      best = firstEndAtLeast(Math.min(furthestEnd[at - 1], target.start()));
      bestDistance = get(best).span().distanceTo(target);
    }
    for (int i = at; i < starts.length && bestDistance > 0; i++) {
      int distance = get(i).span().distanceTo(target);
      if (distance < bestDistance) {
        best = i;
        bestDistance = distance;
      } else if (starts[i] > target.end()) {
        break;
      }
    }
    return Optional.of(get(best));
  }

  private List<Annotation<T>> select(int from, int to, Predicate<Span> wanted) {
    ImmutableList.Builder<Annotation<T>> selected = ImmutableList.builder();
    for (int i = from; i < to; i++) {
      Annotation<T> annotation = annotations.get(i);
      if (wanted.test(annotation.span())) {
        selected.add(annotation);
      }
    }
    return selected.build();
  }

  private int firstStartAtLeast(int offset) {
    return lowerBound(starts, offset);
  }

  private int firstEndAtLeast(int offset) {
    return lowerBound(furthestEnd, offset);
  }

  private static int lowerBound(int[] ascending, int value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
