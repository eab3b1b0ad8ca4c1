package dev.rasid.arabic.words;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the layers of the articles seen last, as long as somebody holds it: the
 * analyzers of an article follow each other, and see the same views of it.
 *
 * <p>Safe for use by any number of threads.
 *
 * @param <T> what is made; immutable
 */
public final class Recent<T> {
  /** For each thread of a large machine its article. */
  private static final int PLACES = 64;

  private final AtomicReferenceArray<@Nullable WeakReference<T>> places =
      new AtomicReferenceArray<>(PLACES);

  /** Makes one that has nothing yet. */
  public Recent() {}

  /**
   * Finds what was made of a layer.
   *
   * @param layer the layer, which is not compared but the same
   * @param made whether something was made of this layer, and not of another one
   * @return what was made, or null if nobody holds it any longer
   */
  public @Nullable T find(Object layer, Predicate<T> made) {
    WeakReference<T> reference = places.get(place(layer));
    T recent = reference == null ? null : reference.get();
    return recent != null && made.test(recent) ? recent : null;
  }

  /** Remembers what was made of a layer, and returns it. */
  public T put(Object layer, T made) {
    places.set(place(layer), new WeakReference<>(made));
    return made;
  }

  private static int place(Object layer) {
    return System.identityHashCode(layer) & (PLACES - 1);
  }
}
