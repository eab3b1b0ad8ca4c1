package dev.rasid.monitor;

import java.util.Arrays;

/**
 * Numbers atoms in the order in which they come, and finds the number of each: a set with open
 * addressing, no more than half full. Can be cleared and used again.
 */
final class AtomTable {
  private static final int FIRST_ROOM = 64;

  /** Slots have the number of an atom plus one, or zero. */
  private int[] slots = new int[2 * FIRST_ROOM];

  private int[] atoms = new int[FIRST_ROOM];
  private int size;

  int size() {
    return size;
  }

  /** The atom with a number. */
  int atom(int number) {
    return atoms[number];
  }

  /** The number of an atom, or a negative one if it is not here. */
  int find(int atom) {
    int mask = slots.length - 1;
    for (int slot = slot(atom, mask); slots[slot] != 0; slot = (slot + 1) & mask) {
      if (atoms[slots[slot] - 1] == atom) {
        return slots[slot] - 1;
      }
    }
    return -1;
  }

  /** Adds an atom that is not here yet, and returns its number. */
  int add(int atom) {
    if (size == atoms.length) {
      atoms = Arrays.copyOf(atoms, 2 * size);
      slots = new int[2 * slots.length];
      for (int number = 0; number < size; number++) {
        insert(number);
      }
    }
    atoms[size] = atom;
    insert(size);
    return size++;
  }

  void clear() {
    Arrays.fill(slots, 0);
    size = 0;
  }

  private void insert(int number) {
    int mask = slots.length - 1;
    int slot = slot(atoms[number], mask);
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = number + 1;
  }

  private static int slot(int atom, int mask) {
    return ((atom * 0x9E3779B9) >>> 7) & mask;
  }
}
