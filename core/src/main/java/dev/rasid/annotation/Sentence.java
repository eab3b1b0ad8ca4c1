package dev.rasid.annotation;

/**
 * A sentence, or a line that stands like one, such as a headline.
 *
 * @param index its place in the article, from 0
 */
public record Sentence(int index) {
  /** The key of the layer of sentences; sentences do not overlap. */
  public static final SpanKey<Sentence> KEY = new SpanKey<>("sentences", Sentence.class);

  /**
   * Checks the index.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Sentence {
    if (index < 0) {
      throw new IllegalArgumentException("index " + index + " must not be negative");
    }
  }
}
