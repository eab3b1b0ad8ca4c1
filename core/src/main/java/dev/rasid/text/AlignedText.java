package dev.rasid.text;

import java.util.Objects;

/**
 * A text derived from another, with the alignment that leads back.
 *
 * <p>Immutable and safe for use by any number of threads.
 *
 * @param text the derived text
 * @param alignment from the source text to {@code text}
 */
public record AlignedText(String text, Alignment alignment) {

  /**
   * Checks that text and alignment fit.
   *
   * @throws IllegalArgumentException if the alignment's target length is not the text's length
   */
  public AlignedText {
    Objects.requireNonNull(text, "text must not be null");
    if (alignment.targetLength() != text.length()) {
      throw new IllegalArgumentException(
          "alignment is for a text of "
              + alignment.targetLength()
              + " code units, the text has "
              + text.length());
    }
  }

  /**
   * Returns a text aligned with itself.
   *
   * @param text any text
   * @return {@code text} with the identity alignment
   */
  public static AlignedText unchanged(String text) {
    return new AlignedText(text, Alignment.identity(text.length()));
  }

  /**
   * Returns what a span of the derived text was made from.
   *
   * @param span in the derived text
   * @return the span in the source text
   */
  public Span toSource(Span span) {
    return alignment.toSource(span);
  }

  /**
   * Returns what became of a span of the source text.
   *
   * @param span in the source text
   * @return the span in the derived text
   */
  public Span fromSource(Span span) {
    return alignment.toTarget(span);
  }
}
