package dev.rasid.monitor;

import java.util.Arrays;

/**
 * Numbers atoms of a vocabulary in the order in which they come, and has the number of each at
 * hand. Can be cleared and used again, which costs as much as it has atoms.
 */
final class AtomTable {
  /** Of each atom its number plus one, or zero. */
  private final int[] numbers;

  /** The atom of each number plus one. */
  private int[] atoms = new int[64];

  private int size;

  /** Makes room for as many atoms as a vocabulary has, and one more that always is here. */
  AtomTable(int vocabulary) {
    numbers = new int[vocabulary + 1];
    numbers[vocabulary] = 1;
  }

  int size() {
    return size;
  }

  /** The atom with a number. */
  int atom(int number) {
    return atoms[number + 1];
  }

  /** The number of an atom, or a negative one if it is not here. */
  int find(int atom) {
    return numbers[atom] - 1;
  }

  /** 1 if an atom is here, or is the one behind those of the vocabulary; else 0. */
  int has(int atom) {
    return -numbers[atom] >>> 31;
  }

  /** The number of an atom, which is added if it is not here yet. */
  int number(int atom) {
    if (size + 1 == atoms.length) {
      atoms = Arrays.copyOf(atoms, 2 * atoms.length);
    }
    // No branch: whether a word stood before is what no processor foresees.
    int known = numbers[atom];
    int added = (known - 1) >>> 31;
    size += added;
    int number = known | (size & -added);
    numbers[atom] = number;
    atoms[number] = atom;
    return number - 1;
  }

  void clear() {
    for (int number = 1; number <= size; number++) {
      numbers[atoms[number]] = 0;
    }
    size = 0;
  }
}
