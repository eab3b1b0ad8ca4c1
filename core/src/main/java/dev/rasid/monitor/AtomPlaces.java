package dev.rasid.monitor;

import java.util.Arrays;

/**
 * Where the atoms of one article stand: for each atom a place, and for each place its occurrences,
 * ascending. Places can be added, and all be cleared for the next article.
 *
 * <p>An occurrence is twice the number of a word, plus one if a conjunction had to be taken off to
 * find it: such a word does not go on a phrase.
 */
final class AtomPlaces {
  private final AtomTable atoms;

  /**
   * Where the occurrences of each place begin; those of the last end where the next would begin.
   */
  private int[] offsets;

  private int[] occurrences;

  AtomPlaces() {
    this(new AtomTable(), new int[64], new int[64]);
  }

  AtomPlaces(AtomTable atoms, int[] offsets, int[] occurrences) {
    this.atoms = atoms;
    this.offsets = offsets;
    this.occurrences = occurrences;
  }

  /** The atoms, in the order of their places. */
  AtomTable atoms() {
    return atoms;
  }

  /** The place of an atom, or a negative number if it has none. */
  int find(int atom) {
    return atoms.find(atom);
  }

  int first(int place) {
    return offsets[place];
  }

  int end(int place) {
    return offsets[place + 1];
  }

  int occurrence(int at) {
    return occurrences[at];
  }

  /** The first occurrence of a place that is a given one or behind it. */
  int firstFrom(int place, int occurrence) {
    int at = Arrays.binarySearch(occurrences, offsets[place], offsets[place + 1], occurrence);
    return at < 0 ? -at - 1 : at;
  }

  /** Whether a place has an occurrence. */
  boolean has(int place, int occurrence) {
    return Arrays.binarySearch(occurrences, offsets[place], offsets[place + 1], occurrence) >= 0;
  }

  void clear() {
    atoms.clear();
  }

  /** Adds an atom that has no place yet, without occurrences. */
  int add(int atom) {
    int place = atoms.add(atom);
    if (place + 1 == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[place + 1] = offsets[place];
    return place;
  }

  /** Adds an occurrence, behind all others, to the atom that was added last. */
  void put(int occurrence) {
    int at = offsets[atoms.size()]++;
    if (at == occurrences.length) {
      occurrences = Arrays.copyOf(occurrences, 2 * at);
    }
    occurrences[at] = occurrence;
  }
}
