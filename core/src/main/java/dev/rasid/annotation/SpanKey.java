package dev.rasid.annotation;

import dev.rasid.text.Layer;

/**
 * The key of a layer of annotations.
 *
 * <pre>{@code
 * SpanKey<Readability> KEY = new SpanKey<>("acme.readability", Readability.class);
 * }</pre>
 *
 * @param <T> the type of the annotations' values
 * @param name lower-case ASCII letters, digits, {@code -} and {@code .}; plug-ins begin it with a
 *     prefix of their own
 * @param type the class of {@code T}
 */
public record SpanKey<T>(String name, Class<T> type) implements Key<Layer<T>> {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it has other characters than allowed
   */
  public SpanKey {
    KeyNames.check(name, type);
  }

  // Written out, as what a record gets by itself is made at run time, which costs the first
  // program that compares keys some 50 ms of its start.
  @Override
  public boolean equals(Object other) {
    return other instanceof SpanKey<?> key && key.name.equals(name) && key.type == type;
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
