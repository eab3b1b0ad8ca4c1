package dev.rasid.monitor;

import java.util.Arrays;

/**
 * Where the atoms of one article stand: for each atom a place, and for each place its occurrences,
 * ascending.
 *
 * <p>An occurrence is twice the number of a word, plus one if a conjunction had to be taken off to
 * find it: such a word does not go on a phrase.
 */
final class AtomPlaces {
  private final AtomTable atoms;

  /** Where the occurrences of each place begin, and behind the last one where they end. */
  private int[] offsets = new int[64];

  private int[] occurrences = new int[256];

  AtomPlaces(AtomTable atoms) {
    this.atoms = atoms;
  }

  /**
   * Sorts occurrences by their places.
   *
   * @param counts how many each place has
   * @param places the place of each
   * @param values what they are, ascending
   */
  void fill(int[] counts, int[] places, int[] values, int size) {
    int all = atoms.size();
    if (offsets.length <= all + 1) {
      offsets = new int[2 * (all + 1)];
    }
    if (occurrences.length < size) {
      occurrences = new int[values.length];
    }
    // Counted one further on, so that each stands where it has to once all are written.
    int[] ends = offsets;
    ends[0] = 0;
    int sum = 0;
    for (int place = 0; place < all; place++) {
      ends[place + 1] = sum;
      sum += counts[place];
    }
    for (int i = 0; i < size; i++) {
      occurrences[ends[places[i] + 1]++] = values[i];
    }
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
}
