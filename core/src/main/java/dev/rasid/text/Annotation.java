package dev.rasid.text;

import java.util.Objects;

/**
 * A value said of a span of a text.
 *
 * <p>Immutable if the value is.
 *
 * @param <T> the type of the value
 * @param span where, in UTF-16 code units of the article's text
 * @param value what is said of it
 */
public record Annotation<T>(Span span, T value) {

  /** Checks that both parts are there. */
  public Annotation {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(value, "value must not be null");
  }

  /**
   * Returns the first covered code unit.
   *
   * @return the span's start
   */
  public int start() {
    return span.start();
  }

  /**
   * Returns the offset after the last covered code unit.
   *
   * @return the span's end
   */
  public int end() {
    return span.end();
  }

  /**
   * Returns the covered part of the text.
   *
   * @param text the text the offsets count in
   * @return the exact characters annotated
   */
  public String in(String text) {
    return span.in(text);
  }
}
