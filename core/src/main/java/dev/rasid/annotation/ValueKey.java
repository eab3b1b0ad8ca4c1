package dev.rasid.annotation;

/**
 * The key of a single value said of the whole article.
 *
 * @param <T> the type of the value
 * @param name lower-case ASCII letters, digits, {@code -} and {@code .}; plug-ins begin it with a
 *     prefix of their own
 * @param type the class of {@code T}
 */
public record ValueKey<T>(String name, Class<T> type) implements Key<T> {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it has other characters than allowed
   */
  public ValueKey {
    KeyNames.check(name, type);
  }

  // Written out, as in SpanKey.
  @Override
  public boolean equals(Object other) {
    return other instanceof ValueKey<?> key && key.name.equals(name) && key.type == type;
  }

  /** That of the name, which a string keeps: keys are looked up all the time. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
