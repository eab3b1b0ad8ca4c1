package dev.rasid.arabic.tagger;

import java.util.Arrays;

/** From features, which are hashes, to numbers from 0, with how often each is used. */
final class FeatureIndex {
  private int[] keys = new int[1 << 16];
  private int[] numbers = new int[1 << 16];
  private int[] features = new int[1 << 15];
  private int[] counts = new int[1 << 15];
  private int size;

  int size() {
    return size;
  }

  int feature(int number) {
    return features[number];
  }

  void count(int feature, int times) {
    int slot = slot(feature);
    if (numbers[slot] == 0) {
      if (2 * (size + 1) > keys.length) {
        grow();
        slot = slot(feature);
      }
      if (size == features.length) {
        features = Arrays.copyOf(features, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      features[size] = feature;
      keys[slot] = feature;
      numbers[slot] = ++size;
    }
    counts[numbers[slot] - 1] += times;
  }

  /** The number of a feature, or -1. */
  int find(int feature) {
    return numbers[slot(feature)] - 1;
  }

  /** Features used at least so often, in the order of their hashes. */
  FeatureIndex frequent(int least) {
    int[] kept = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (counts[i] >= least) {
        kept[count++] = features[i];
      }
    }
    Arrays.sort(kept, 0, count);
    FeatureIndex index = new FeatureIndex();
    for (int i = 0; i < count; i++) {
      index.count(kept[i], 1);
    }
    return index;
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = ((feature * 0x9E3779B1) >>> 7) & mask;
    while (numbers[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    keys = new int[2 * keys.length];
    numbers = new int[keys.length];
    for (int i = 0; i < size; i++) {
      int slot = slot(features[i]);
      keys[slot] = features[i];
      numbers[slot] = i + 1;
    }
  }
}
