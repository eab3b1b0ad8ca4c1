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
  /** Slots have the number of a place plus one, or zero; never more than half of them are full. */
  private int[] table;

  private int[] atoms;

  /**
   * Where the occurrences of each place begin; those of the last end where the next would begin.
   */
  private int[] offsets;

  private int[] occurrences;
  private int size;

  AtomPlaces() {
    this(new int[128], new int[64], new int[65], new int[64], 0);
  }

  AtomPlaces(int[] table, int[] atoms, int[] offsets, int[] occurrences, int size) {
    this.table = table;
    this.atoms = atoms;
    this.offsets = offsets;
    this.occurrences = occurrences;
    this.size = size;
  }

  /** Where in a table of a power of two an atom is looked for first. */
  static int slot(int atom, int mask) {
    return ((atom * 0x9E3779B9) >>> 7) & mask;
  }

  int size() {
    return size;
  }

  int atom(int place) {
    return atoms[place];
  }

  /** The place of an atom, or a negative number if it has none. */
  int find(int atom) {
    int mask = table.length - 1;
    for (int slot = slot(atom, mask); table[slot] != 0; slot = (slot + 1) & mask) {
      if (atoms[table[slot] - 1] == atom) {
        return table[slot] - 1;
      }
    }
    return -1;
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
    Arrays.fill(table, 0);
    size = 0;
  }

  /** Adds an atom that has no place yet, without occurrences. */
  int add(int atom) {
    if (size == atoms.length) {
      atoms = Arrays.copyOf(atoms, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size + 1);
    }
    if (2 * (size + 1) > table.length) {
      grow();
    }
    atoms[size] = atom;
    insert(size);
    offsets[size + 1] = offsets[size];
    return size++;
  }

  /** Adds an occurrence, behind all others, to the atom that was added last. */
  void put(int occurrence) {
    int at = offsets[size]++;
    if (at == occurrences.length) {
      occurrences = Arrays.copyOf(occurrences, 2 * at);
    }
    occurrences[at] = occurrence;
  }

  private void insert(int place) {
    int mask = table.length - 1;
    int slot = slot(atoms[place], mask);
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    table[slot] = place + 1;
  }

  private void grow() {
    table = new int[2 * table.length];
    for (int place = 0; place < size; place++) {
      insert(place);
    }
  }
}
