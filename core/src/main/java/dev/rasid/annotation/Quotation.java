package dev.rasid.annotation;

import dev.rasid.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words attributed to a speaker; its annotation covers the content without quotation marks.
 *
 * @param kind how the words are given
 * @param speaker id of the entity that speaks, or empty if the text does not say
 * @param speakerSpan the words that name the speaker, or empty if carried over
 * @param cue the verb or phrase that attributes, or empty
 * @param confidence from 0 to 1
 * @param evidence what shows the attribution; not empty
 */
public record Quotation(
    Kind kind,
    Optional<String> speaker,
    Optional<Span> speakerSpan,
    Optional<Span> cue,
    double confidence,
    List<Evidence> evidence) {
  /** The key of the layer of quotations. */
  public static final SpanKey<Quotation> KEY = new SpanKey<>("quotations", Quotation.class);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the confidence is out of range or there is no evidence
   */
  public Quotation {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(speaker, "speaker must not be null");
    Objects.requireNonNull(speakerSpan, "speakerSpan must not be null");
    Objects.requireNonNull(cue, "cue must not be null");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be in [0, 1]");
    }
    evidence = Evidence.require(evidence, "quotation");
  }

  /** How the words are given. */
  public enum Kind {
    /** In quotation marks, which hold all of it. */
    DIRECT,
    /** Marked words inside a reported clause. */
    MIXED,
    /** A reported clause without marks. */
    INDIRECT
  }
}
