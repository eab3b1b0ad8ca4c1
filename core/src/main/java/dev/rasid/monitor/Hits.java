package dev.rasid.monitor;

import java.util.Arrays;

/** Collects which atoms stand where, in the order of the words. Can be cleared and used again. */
final class Hits {
  private final AtomTable atoms;
  private final AtomPlaces found;

  /** Of each place how many occurrences it has. */
  private int[] counts = new int[64];

  /** Of each place the word of the last occurrence plus one. */
  private int[] last = new int[64];

  /** Of each occurrence its place and what it is. */
  private int[] places = new int[256];

  private int[] values = new int[256];
  private int size;

  Hits(Vocabulary vocabulary) {
    atoms = new AtomTable(vocabulary.size());
    found = new AtomPlaces(atoms);
  }

  /** Adds an occurrence, unless the atom has one at the same word already. */
  void addOnce(int atom, int value) {
    int place = place(atom);
    int word = value / 2 + 1;
    if (last[place] != word) {
      last[place] = word;
      put(place, value);
    }
  }

  /** Adds an occurrence at a word at which the atom has none yet. */
  void add(int atom, int value) {
    put(place(atom), value);
  }

  private void put(int place, int value) {
    if (size == values.length) {
      places = Arrays.copyOf(places, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    places[size] = place;
    values[size++] = value;
    counts[place]++;
  }

  /** Notes that an atom is there, without a place in the text. */
  void add(int atom) {
    place(atom);
  }

  private int place(int atom) {
    int place = atoms.number(atom);
    if (place == counts.length) {
      counts = Arrays.copyOf(counts, 2 * place);
      last = Arrays.copyOf(last, 2 * place);
    }
    return place;
  }

  /** The places of what was added, which are valid until the next text. */
  AtomPlaces places() {
    found.fill(counts, places, values, size);
    return found;
  }

  void clear() {
    Arrays.fill(counts, 0, atoms.size(), 0);
    Arrays.fill(last, 0, atoms.size(), 0);
    atoms.clear();
    size = 0;
  }
}
