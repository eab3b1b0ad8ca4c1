package dev.rasid.annotation;

/**
 * The typed name of something that analyzers say of an article.
 *
 * @param <V> what is read under this key: a layer for a {@link SpanKey}, one value for a {@link
 *     ValueKey}
 */
public sealed interface Key<V> permits SpanKey, ValueKey {

  /**
   * Returns the name, unique in a pipeline.
   *
   * @return lower-case words joined by {@code -} or {@code .}
   */
  String name();

  /**
   * Returns the class of the values.
   *
   * @return for a layer, the class of one annotation's value
   */
  Class<?> type();
}
