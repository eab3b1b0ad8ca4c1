package dev.rasid.arabic.text;

import java.util.Collection;

/**
 * A set of words by their keys, asked for ranges of clean text without making strings.
 *
 * <p>Immutable and safe for use by any number of threads.
 */
public final class KeySet {
  private final KeyProfile profile;
  private final String[] slots;
  private final int size;

  /**
   * Makes a set.
   *
   * @param profile the kind of key that makes words equal
   * @param words any words, raw or clean; several may have one key
   */
  public KeySet(KeyProfile profile, Collection<String> words) {
    this.profile = profile;
    this.slots = new String[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    int count = 0;
    for (String word : words) {
      String key = profile.key(word);
      int slot = slot(key.hashCode());
      while (slots[slot] != null && !slots[slot].equals(key)) {
        slot = next(slot);
      }
      if (slots[slot] == null) {
        slots[slot] = key;
        count++;
      }
    }
    this.size = count;
  }

  /**
   * Tells whether the set has the word of a range.
   *
   * @param clean clean text
   * @param start first code unit
   * @param end one past the last code unit
   * @return whether a word of the set has the same key
   * @throws IndexOutOfBoundsException if the range is not in the text
   */
  public boolean contains(CharSequence clean, int start, int end) {
    int slot = slot(profile.hash(clean, start, end));
    while (slots[slot] != null) {
      if (profile.matches(slots[slot], clean, start, end)) {
        return true;
      }
      slot = next(slot);
    }
    return false;
  }

  /**
   * Tells whether the set has a word.
   *
   * @param word any word, raw or clean
   * @return whether a word of the set has the same key
   */
  public boolean contains(String word) {
    String key = profile.key(word);
    int slot = slot(key.hashCode());
    while (slots[slot] != null && !slots[slot].equals(key)) {
      slot = next(slot);
    }
    return slots[slot] != null;
  }

  /**
   * Returns the number of different keys.
   *
   * @return at least 0
   */
  public int size() {
    return size;
  }

  private int slot(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x9E3779B1;
    return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
