package dev.rasid.analyzer;

import dev.rasid.annotation.Key;
import dev.rasid.annotation.SpanKey;
import dev.rasid.annotation.ValueKey;
import dev.rasid.article.Article;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.Optional;

/**
 * One analyzer's view of one article: reads what it declared to read, writes what it declared to
 * write, and refuses anything else.
 *
 * <p>Writes are kept aside until the analyzer returns; they are not seen by it or by others before.
 * A context belongs to the thread that {@link Analyzer#analyze} was called in, until that returns.
 */
public interface AnalysisContext {

  /**
   * Returns the article.
   *
   * @return the article being analyzed
   */
  Article article();

  /**
   * Returns what is known under a key.
   *
   * @param <V> the type read under the key
   * @param key a key that the descriptor requires, or an optional one that is there
   * @return the layer or value
   * @throws UndeclaredAccessException if the descriptor does not name the key as required or
   *     optional
   * @throws java.util.NoSuchElementException if the key is optional, and absent
   */
  <V> V get(Key<V> key);

  /**
   * Returns what is known under a key, if anything is.
   *
   * @param <V> the type read under the key
   * @param key a key that the descriptor requires or names as optional
   * @return the layer or value, or empty if nobody provided it; an empty layer is something else
   * @throws UndeclaredAccessException if the descriptor does not name the key as required or
   *     optional
   */
  <V> Optional<V> find(Key<V> key);

  /**
   * Adds an annotation to a layer.
   *
   * @param <T> the type of the layer's values
   * @param key a key that the descriptor provides or contributes to
   * @param span inside the text, cutting no surrogate pair
   * @param value what to say of the span
   * @throws UndeclaredAccessException if the descriptor does not name the key as written
   * @throws IllegalArgumentException if the span ends after the text or cuts a surrogate pair
   */
  <T> void add(SpanKey<T> key, Span span, T value);

  /**
   * Adds all annotations of a layer.
   *
   * @param <T> the type of the layer's values
   * @param key a key that the descriptor provides or contributes to
   * @param layer annotations under the same rules as in {@link #add}
   * @throws UndeclaredAccessException if the descriptor does not name the key as written
   * @throws IllegalArgumentException if a span ends after the text or cuts a surrogate pair
   */
  <T> void addAll(SpanKey<T> key, Layer<T> layer);

  /**
   * Sets a value of the whole article.
   *
   * @param <T> the type of the value
   * @param key a key that the descriptor provides
   * @param value what to say of the article
   * @throws UndeclaredAccessException if the descriptor does not name the key as written
   * @throws IllegalStateException if the value was set before
   */
  <T> void set(ValueKey<T> key, T value);

  /**
   * Gives up if the result is no longer wanted; long analyses call it now and then.
   *
   * @throws java.util.concurrent.CancellationException if the time limit is over or the pipeline
   *     closes
   */
  void checkCancelled();
}
