package dev.rasid.annotation;

import dev.rasid.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words attributed to a speaker; its annotation covers the content without quotation marks.
 *
 * <p>A reported clause with marked words in it is two: the clause, {@linkplain Kind#INDIRECT
 * indirect}, and inside it the marked words, {@linkplain Kind#MIXED mixed}.
 *
 * @param kind how the words are given
 * @param speaker id of the entity that speaks, or of a source without a name, which has an id that
 *     no entity has; empty if the text does not say
 * @param speakerSpan the words that name the speaker, or empty if carried over
 * @param cue the verb or phrase that attributes, or empty
 * @param chain ids of those who relay the words, outermost first: the agency that quotes a source;
 *     empty if the article itself reports them
 * @param addressee the words that say to whom they were spoken, or empty
 * @param confidence from 0 to 1
 * @param evidence what shows the attribution; not empty
 */
public record Quotation(
    Kind kind,
    Optional<String> speaker,
    Optional<Span> speakerSpan,
    Optional<Span> cue,
    List<String> chain,
    Optional<Span> addressee,
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
    Objects.requireNonNull(addressee, "addressee must not be null");
    chain = List.copyOf(chain);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be in [0, 1]");
    }
    evidence = Evidence.require(evidence, "quotation", "");
  }

  /**
   * Creates a quotation that nobody relays, and whose addressee is not said.
   *
   * @param kind how the words are given
   * @param speaker id of the one who speaks, or empty
   * @param speakerSpan the words that name the speaker, or empty
   * @param cue the verb or phrase that attributes, or empty
   * @param confidence from 0 to 1
   * @param evidence what shows the attribution; not empty
   */
  public Quotation(
      Kind kind,
      Optional<String> speaker,
      Optional<Span> speakerSpan,
      Optional<Span> cue,
      double confidence,
      List<Evidence> evidence) {
    this(kind, speaker, speakerSpan, cue, List.of(), Optional.empty(), confidence, evidence);
  }

  /**
   * Returns what the speaker does with the words.
   *
   * @return the force of the cue, such as {@code say}, {@code deny} or {@code demand}: what stands
   *     between {@code cue:} and the slash in the first evidence whose rule has both, or empty
   */
  public Optional<String> force() {
    return evidence.stream()
        .map(Evidence::rule)
        .filter(rule -> rule.startsWith("cue:") && rule.indexOf('/') > 0)
        .map(rule -> rule.substring("cue:".length(), rule.indexOf('/')))
        .findFirst();
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
