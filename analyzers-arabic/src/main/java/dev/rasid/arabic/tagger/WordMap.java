package dev.rasid.arabic.tagger;

/** From numbers of words to places in columns: an open hash table. Safe to share once filled. */
final class WordMap {
  private static final int ABSENT = -1;

  private long[] keys;
  private int[] places;
  private int size;

  WordMap(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
    keys = new long[capacity];
    places = new int[capacity];
  }

  int size() {
    return size;
  }

  /** The place of a key, or -1. */
  int find(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (places[slot] != 0) {
      if (keys[slot] == key) {
        return places[slot] - 1;
      }
      slot = slot + 1 & mask;
    }
    return ABSENT;
  }

  /** The place of a key, which is the next free one if the key is new. */
  int add(long key) {
    int found = find(key);
    if (found >= 0) {
      return found;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    put(key, ++size);
    return size - 1;
  }

  private void put(long key, int placePlusOne) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (places[slot] != 0) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    places[slot] = placePlusOne;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldPlaces = places;
    keys = new long[2 * oldKeys.length];
    places = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldPlaces[i] != 0) {
        put(oldKeys[i], oldPlaces[i]);
      }
    }
  }

  /** The keys, by place. */
  long[] keys() {
    long[] inOrder = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (places[i] != 0) {
        inOrder[places[i] - 1] = keys[i];
      }
    }
    return inOrder;
  }
}
