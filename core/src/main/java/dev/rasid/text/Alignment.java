package dev.rasid.text;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

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

  /** A chain of one simple step, or of several in order; never empty. */
  private final Step[] steps;

  private Alignment(Step... steps) {
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
    return new Alignment(new Step(new int[0], 0, length, length));
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
    return steps[0].sourceLength;
  }

  /**
   * Returns the length of the derived text.
   *
   * @return in UTF-16 code units
   */
  public int targetLength() {
    return steps[steps.length - 1].targetLength;
  }

  /**
   * Tells whether the two texts correspond code unit by code unit.
   *
   * @return whether every span maps to itself
   */
  public boolean isIdentity() {
    return steps.length == 1 && steps[0].size == 0;
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
    for (Step step : steps) {
      start = step.map(start, Step.SOURCE, false);
      end = Math.max(start, step.map(end, Step.SOURCE, true));
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
      start = steps[i].map(start, Step.TARGET, false);
      end = Math.max(start, steps[i].map(end, Step.TARGET, true));
    }
    return new Span(start, end);
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
    Step[] joined = Arrays.copyOf(steps, steps.length + next.steps.length);
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
    ImmutableList.Builder<List<Change>> all = ImmutableList.builder();
    for (Step step : steps) {
      ImmutableList.Builder<Change> changes = ImmutableList.builder();
      for (int i = 0; i < step.size; i++) {
        changes.add(
            new Change(
                new Span(step.bound(i, Step.SOURCE), step.bound(i, Step.SOURCE + 1)),
                new Span(step.bound(i, Step.TARGET), step.bound(i, Step.TARGET + 1))));
      }
      all.add(changes.build());
    }
    return all.build();
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

  /** One built alignment: changes as quadruples (source start, end, target start, end). */
  private static final class Step {
    static final int SOURCE = 0;
    static final int TARGET = 2;

    private final int[] bounds;
    private final int size;
    private final int sourceLength;
    private final int targetLength;

    Step(int[] bounds, int size, int sourceLength, int targetLength) {
      this.bounds = bounds;
      this.size = size;
      this.sourceLength = sourceLength;
      this.targetLength = targetLength;
    }

    int bound(int change, int column) {
      return bounds[4 * change + column];
    }

    /** Maps an offset given in column {@code from}; inside a change to its start or its end. */
    int map(int offset, int from, boolean asEnd) {
      int to = TARGET - from;
      int low = 0;
      int high = size;
      while (low < high) { // the number of changes that start at or before the offset
        int middle = (low + high) >>> 1;
        if (bound(middle, from) <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      int change = low - 1;
      if (change < 0) {
        return offset;
      }
      if (offset >= bound(change, from + 1)) {
        boolean emptyHere = offset == bound(change, from) && !asEnd;
        return emptyHere
            ? bound(change, to)
            : bound(change, to + 1) + offset - bound(change, from + 1);
      }
      boolean atStart = offset == bound(change, from);
      return asEnd && !atStart ? bound(change, to + 1) : bound(change, to);
    }
  }

  /**
   * Builds an alignment in one pass over the source, into primitive arrays.
   *
   * <p>Not safe for use by several threads.
   */
  public static final class Builder {
    private int[] bounds = new int[64];
    private int size;
    private int source;
    private int target;

    private Builder() {}

    /**
     * The next {@code length} code units stay as they are.
     *
     * @param length at least 0
     * @return this builder
     */
    public Builder keep(int length) {
      checkLength(length);
      if (length > 0 && size > 0 && isOneSided(size - 1)) {
        // Text deleted or inserted at the very start belongs to the first unit that is kept.
        bounds[4 * size - 3]++;
        bounds[4 * size - 1]++;
      }
      source += length;
      target += length;
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
      if (sourceLength == 0 && targetLength == 0) {
        return this;
      }
      boolean mergesWithLast = size > 0 && isOneSided(size - 1);
      if (!mergesWithLast && (sourceLength == 0 || targetLength == 0) && source > 0) {
        attachToUnitBefore();
        mergesWithLast = true;
      }
      if (mergesWithLast) {
        bounds[4 * size - 3] += sourceLength;
        bounds[4 * size - 1] += targetLength;
      } else {
        append(source, source + sourceLength, target, target + targetLength);
      }
      source += sourceLength;
      target += targetLength;
      return this;
    }

    /**
     * The next {@code length} code units are left out.
     *
     * @param length at least 0
     * @return this builder
     */
    public Builder delete(int length) {
      return replace(length, 0);
    }

    /**
     * Returns the alignment of everything given so far.
     *
     * @return an immutable alignment
     */
    public Alignment build() {
      return new Alignment(new Step(Arrays.copyOf(bounds, 4 * size), size, source, target));
    }

    /** Makes the last change end at the current offsets, opening one over the unit before. */
    private void attachToUnitBefore() {
      boolean touches =
          size > 0 && bounds[4 * size - 3] == source && bounds[4 * size - 1] == target;
      if (!touches) {
        append(source - 1, source, target - 1, target);
      }
    }

    /** Only at the very start can a change have an empty side; later ones join the unit before. */
    private boolean isOneSided(int change) {
      return bounds[4 * change] == bounds[4 * change + 1]
          || bounds[4 * change + 2] == bounds[4 * change + 3];
    }

    private void append(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
      if (4 * size == bounds.length) {
        bounds = Arrays.copyOf(bounds, 2 * bounds.length);
      }
      bounds[4 * size] = sourceStart;
      bounds[4 * size + 1] = sourceEnd;
      bounds[4 * size + 2] = targetStart;
      bounds[4 * size + 3] = targetEnd;
      size++;
    }

    private static void checkLength(int length) {
      if (length < 0) {
        throw new IllegalArgumentException("length " + length + " must not be negative");
      }
    }
  }
}
