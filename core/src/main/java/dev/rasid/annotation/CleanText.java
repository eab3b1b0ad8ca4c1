package dev.rasid.annotation;

import dev.rasid.text.AlignedText;
import java.util.Objects;

/**
 * The article's text with its encoding repaired, and vowel signs and tatweel left out, aligned with
 * the text as it is.
 *
 * @param aligned the clean text; its source is the article's text
 */
public record CleanText(AlignedText aligned) {
  /** The key of the clean text. */
  public static final ValueKey<CleanText> KEY = new ValueKey<>("clean-text", CleanText.class);

  /** Checks that the text is there. */
  public CleanText {
    Objects.requireNonNull(aligned, "aligned must not be null");
  }
}
