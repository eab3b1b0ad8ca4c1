package dev.rasid.monitor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fingerprints of features with a weight each, in ascending order of the fingerprints.
 *
 * @param keys distinct, ascending
 * @param weights one for each key, positive
 */
@SuppressWarnings("ArrayRecordComponent") // hidden, never compared; an article has hundreds of them
record Bag(long[] keys, float[] weights) {

  /** A bag of at most {@code limit} features, of which the first given are kept. */
  static Bag of(Map<Long, Float> counts) {
    TreeMap<Long, Float> sorted = new TreeMap<>(counts);
    long[] keys = new long[sorted.size()];
    float[] weights = new float[keys.length];
    int i = 0;
    for (Map.Entry<Long, Float> entry : sorted.entrySet()) {
      keys[i] = entry.getKey();
      // A word said ten times tells more than one said once, but not ten times more.
      weights[i++] = (float) (1 + StrictMath.log(entry.getValue()));
    }
    return new Bag(keys, weights);
  }

  int size() {
    return keys.length;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    for (int i = 0; i < keys.length; i++) {
      out.writeLong(keys[i]);
      out.writeFloat(weights[i]);
    }
  }

  static Bag read(DataInputStream in) throws IOException {
    int size = StoryState.readCount(in, Long.BYTES + Float.BYTES);
    long[] keys = new long[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.readLong();
      weights[i] = in.readFloat();
      if ((i > 0 && keys[i] <= keys[i - 1]) || !(weights[i] > 0 && weights[i] < 1000)) {
        throw new StateFormatException("the features of an article are out of order or range");
      }
    }
    return new Bag(keys, weights);
  }
}
