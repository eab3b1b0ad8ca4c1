package dev.rasid.annotation;

import dev.rasid.text.Span;
import java.util.Objects;

/**
 * A part of a written word: a clitic, or the stem.
 *
 * @param span its characters in the article's text; a letter that is not written has none
 * @param form the clean form with what the seam changed restored: ال in للدراسة, مدرسة in مدرسته
 * @param role what it is
 */
public record Segment(Span span, String form, SegmentRole role) {

  /** Checks that all parts are there. */
  public Segment {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(form, "form must not be null");
    Objects.requireNonNull(role, "role must not be null");
  }
}
