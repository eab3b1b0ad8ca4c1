package dev.rasid.text;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Annotations over columns of offsets, each made when it is first read, and then kept.
 *
 * <p>Threads may race to make the same annotation. Each then has an equal one, complete because a
 * record's fields are final, and one of them is kept.
 */
final class LazyAnnotations<T> extends AbstractList<Annotation<T>> implements RandomAccess {
  private final SpanIndex spans;
  private final IntFunction<? extends T> values;

  /** Allocated by the first read: many a layer is only looked at by its offsets. */
  private @Nullable Annotation<T> @Nullable [] made;

  LazyAnnotations(SpanIndex spans, IntFunction<? extends T> values) {
    this.spans = spans;
    this.values = values;
  }

  @Override
  public int size() {
    return spans.size();
  }

  @Override
  public Annotation<T> get(int index) {
    @Nullable Annotation<T>[] cache = cache();
    Annotation<T> annotation = cache[index];
    if (annotation == null) {
      annotation = new Annotation<>(spans.span(index), values.apply(index));
      cache[index] = annotation;
    }
    return annotation;
  }

  /** Not the inherited one, which calls an index error of a value a concurrent modification. */
  @Override
  public Iterator<Annotation<T>> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size();
      }

      @Override
      public Annotation<T> next() {
        if (!hasNext()) {
          throw new NoSuchElementException("there are only " + size() + " annotations");
        }
        return get(next++);
      }
    };
  }

  @Override
  public Spliterator<Annotation<T>> spliterator() {
    return Spliterators.spliterator(
        this, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // only get(..) stores
  private @Nullable Annotation<T>[] cache() {
    @Nullable Annotation<T>[] cache = made; // read once: another thread may set it meanwhile
    if (cache == null) {
      cache = new Annotation[spans.size()];
      made = cache;
    }
    return cache;
  }
}
