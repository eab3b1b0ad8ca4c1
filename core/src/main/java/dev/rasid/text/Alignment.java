package dev.rasid.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A map between the spans of a source text and of a text derived from it, both ways.
 *
 * <p>Only the places where the two differ are kept: each {@linkplain Change change} pairs a stretch
 * of the source with a stretch of the target, and everything between changes corresponds code unit
 * by code unit. A span that ends inside a change is widened to the whole of it, so a mapped span
 * always covers everything the given one was made from. Deleted code units belong to the kept one
 * before them (at the very start, to the one after), as vowel signs belong to their letter.
 *
 * <p>Laws: maps are monotone; the whole text maps to the whole text; mapping there and back covers
 * the span one started from; mapping by {@code a.andThen(b)} is mapping by {@code a}, then by
 * {@code b}. Offsets are UTF-16 code units; a look-up costs O(log of the number of changes).
 * Immutable and safe for use by any number of threads.
 */
public final class Alignment {

  private static final int[] NO_CHANGES = {};

  /** A chain of one simple step, or of several in order; never empty. */
  private final AlignmentStep[] steps;

  private Alignment(AlignmentStep... steps) {
    this.steps = steps;
  }

  /**
   * A stretch of the source and what it became.
   *
   * @param source where it was
   * @param target where it is
   */
  public record Change(Span source, Span target) {}

  /**
   * Returns the alignment of a text with itself.
   *
   * @param length the number of UTF-16 code units of the text, at least 0
   * @return the map that changes nothing
   */
  public static Alignment identity(int length) {
    return new Alignment(new AlignmentStep(NO_CHANGES, length, length));
  }

  /**
   * Returns a builder that takes the pieces of the source from its start to its end.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the length of the source text.
   *
   * @return in UTF-16 code units
   */
  public int sourceLength() {
    return steps[0].sourceLength();
  }

  /**
   * Returns the length of the derived text.
   *
   * @return in UTF-16 code units
   */
  public int targetLength() {
    return steps[steps.length - 1].targetLength();
  }

  /**
   * Tells whether the two texts correspond code unit by code unit.
   *
   * @return whether every span maps to itself
   */
  public boolean isIdentity() {
    return steps.length == 1 && steps[0].size() == 0;
  }

  /**
   * Maps a span of the source to the target.
   *
   * @param span in the source
   * @return everything in the target that was made from a part of it
   * @throws IndexOutOfBoundsException if it ends after the source
   */
  public Span toTarget(Span span) {
    checkInside(span, sourceLength(), "source");
    int start = span.start();
    int end = span.end();
    for (AlignmentStep step : steps) {
      start = step.start(start, AlignmentStep.SOURCE);
      end = Math.max(start, step.end(end, AlignmentStep.SOURCE));
    }
    return new Span(start, end);
  }

  /**
   * Maps a span of the target back to the source.
   *
   * @param span in the target
   * @return everything in the source that a part of it was made from
   * @throws IndexOutOfBoundsException if it ends after the target
   */
  public Span toSource(Span span) {
    checkInside(span, targetLength(), "target");
    int start = span.start();
    int end = span.end();
    for (int i = steps.length - 1; i >= 0; i--) {
      start = steps[i].start(start, AlignmentStep.TARGET);
      end = Math.max(start, steps[i].end(end, AlignmentStep.TARGET));
    }
    return new Span(start, end);
  }

  /**
   * Returns where that begins in the source which begins at an offset of the target: the start of
   * {@link #toSource} of any span that starts there, without making one.
   *
   * @param targetStart from 0 to {@link #targetLength()}
   * @return an offset in the source
   * @throws IndexOutOfBoundsException if the offset is outside the target
   */
  public int sourceStart(int targetStart) {
    Objects.checkIndex(targetStart, targetLength() + 1);
    int offset = targetStart;
    for (int i = steps.length - 1; i >= 0; i--) {
      offset = steps[i].start(offset, AlignmentStep.TARGET);
    }
    return offset;
  }

  /**
   * Returns where that ends in the source which ends at an offset of the target: the end of {@link
   * #toSource} of any span that ends there and is not empty, without making one.
   *
   * @param targetEnd from 0 to {@link #targetLength()}
   * @return an offset in the source
   * @throws IndexOutOfBoundsException if the offset is outside the target
   */
  public int sourceEnd(int targetEnd) {
    Objects.checkIndex(targetEnd, targetLength() + 1);
    int offset = targetEnd;
    for (int i = steps.length - 1; i >= 0; i--) {
      offset = steps[i].end(offset, AlignmentStep.TARGET);
    }
    return offset;
  }

  /**
   * Maps spans of the target back to the source, all at once and in place.
   *
   * @param starts where they start, in an order that never decreases
   * @param ends where they end, likewise
   * @throws IndexOutOfBoundsException if one ends after the target
   */
  public void toSource(int[] starts, int[] ends) {
    if (ends.length > 0) {
      checkInside(new Span(0, ends[ends.length - 1]), targetLength(), "target");
    }
    for (int i = steps.length - 1; i >= 0; i--) {
      steps[i].mapAscending(starts, AlignmentStep.TARGET, false);
      steps[i].mapAscending(ends, AlignmentStep.TARGET, true);
    }
  }

  /**
   * Maps spans of the source to the target, all at once and in place.
   *
   * @param starts where they start, in an order that never decreases
   * @param ends where they end, likewise
   * @throws IndexOutOfBoundsException if one ends after the source
   */
  public void toTarget(int[] starts, int[] ends) {
    if (ends.length > 0) {
      checkInside(new Span(0, ends[ends.length - 1]), sourceLength(), "source");
    }
    for (AlignmentStep step : steps) {
      step.mapAscending(starts, AlignmentStep.SOURCE, false);
      step.mapAscending(ends, AlignmentStep.SOURCE, true);
    }
  }

  /**
   * Returns the alignment that leads from this one's source to the target of {@code next}.
   *
   * @param next an alignment whose source is this one's target
   * @return the composition
   * @throws IllegalArgumentException if the lengths do not fit
   */
  public Alignment andThen(Alignment next) {
    if (next.sourceLength() != targetLength()) {
      throw new IllegalArgumentException(
          "next alignment starts from a text of "
              + next.sourceLength()
              + " code units, this one leads to one of "
              + targetLength());
    }
    if (isIdentity()) {
      return next;
    }
    if (next.isIdentity()) {
      return this;
    }
    AlignmentStep[] joined = Arrays.copyOf(steps, steps.length + next.steps.length);
    System.arraycopy(next.steps, 0, joined, steps.length, next.steps.length);
    return new Alignment(joined);
  }

  /**
   * Returns the changes of each step, in order: one list for an alignment that was built, several
   * for a composition.
   *
   * @return at least one list
   */
  public List<List<Change>> changes() {
    return Arrays.stream(steps).map(AlignmentStep::changes).toList();
  }

  private static void checkInside(Span span, int length, String which) {
    if (span.end() > length) {
      throw new IndexOutOfBoundsException(
          "span " + span + " ends after the " + which + ", which has " + length + " code units");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment alignment
        && sourceLength() == alignment.sourceLength()
        && targetLength() == alignment.targetLength()
        && changes().equals(alignment.changes());
  }

  @Override
  public int hashCode() {
    return 31 * sourceLength() + changes().hashCode();
  }

  @Override
  public String toString() {
    return "Alignment " + sourceLength() + " -> " + targetLength() + " " + changes();
  }

  /**
   * Builds an alignment in one pass over the source.
   *
   * <p>Only changes take time and room, a kept stretch of any length is one call. Not safe for use
   * by several threads.
   */
  public static final class Builder {
    private final ChangeList changes = new ChangeList();

    private Builder() {}

    /**
     * The next {@code length} code units stay as they are.
     *
     * @param length at least 0
     * @return this builder
     */
    public Builder keep(int length) {
      checkLength(length);
      changes.keep(length);
      return this;
    }

    /**
     * The next code units become others.
     *
     * @param sourceLength how many are replaced, at least 0
     * @param targetLength by how many, at least 0
     * @return this builder
     */
    public Builder replace(int sourceLength, int targetLength) {
      checkLength(sourceLength);
      checkLength(targetLength);
      changes.replace(sourceLength, targetLength);
      return this;
    }

    /**
     * The next {@code length} code units are left out.
     *
     * @param length at least 0
     * @return this builder
     */
    public Builder delete(int length) {
      checkLength(length);
      changes.replace(length, 0);
      return this;
    }

    /**
     * Returns the alignment of everything given so far.
     *
     * @return an immutable alignment
     */
    public Alignment build() {
      return new Alignment(changes.toStep());
    }

    private static void checkLength(int length) {
      if (length < 0) {
        throw new IllegalArgumentException("length " + length + " must not be negative");
      }
    }
  }
}
