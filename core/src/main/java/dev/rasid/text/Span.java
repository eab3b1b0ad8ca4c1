package dev.rasid.text;

import java.util.Optional;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in a text.
 *
 * <p>Spans order by start, and of two that start together the longer comes first, so that in a
 * sorted layer what contains stands before what is contained. Immutable and safe for use by any
 * number of threads.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") must satisfy 0 <= start <= end");
    }
  }

  /**
   * Returns the number of UTF-16 code units covered.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * Tells whether the span covers nothing.
   *
   * @return whether start and end coincide
   */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Tells whether {@code other} lies inside this span; every span contains itself.
   *
   * @param other the span that may lie inside
   * @return whether no part of {@code other} is outside
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Tells whether the two spans share at least one code unit, or one is empty and lies strictly
   * inside the other.
   *
   * @param other the other span
   * @return whether they overlap; spans that only touch do not
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Returns the number of code units between the two spans.
   *
   * @param other the other span
   * @return the gap, 0 if they touch or overlap
   */
  public int distanceTo(Span other) {
    return Math.max(0, Math.max(other.start - end, start - other.end));
  }

  /**
   * Returns the smallest span that contains both.
   *
   * @param other the other span
   * @return from the earlier start to the later end
   */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * Returns what the two spans share.
   *
   * @param other the other span
   * @return the shared part, or empty if they do not overlap
   */
  public Optional<Span> intersection(Span other) {
    return overlaps(other)
        ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /**
   * Returns the span moved by {@code offset} code units.
   *
   * @param offset how far, negative to move toward the start
   * @return a span of the same length
   * @throws IllegalArgumentException if it would start before 0
   */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /**
   * Returns the covered part of a text.
   *
   * @param text the text the offsets count in
   * @return the code units from start to end
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public String in(String text) {
    if (end > text.length()) {
      throw new IndexOutOfBoundsException(
          "span " + this + " ends after the text, which has " + text.length() + " code units");
    }
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
