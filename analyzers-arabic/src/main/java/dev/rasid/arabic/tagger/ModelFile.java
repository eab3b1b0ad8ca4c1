package dev.rasid.arabic.tagger;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Writes and reads models: deflated, numbers of features and words as the differences of sorted
 * ones, everything else as columns of bytes.
 */
final class ModelFile {
  private static final int MAGIC = 0x52545431; // RTT1
  private static final int NAMES = Labels.COUNT - 1;

  private ModelFile() {}

  static void write(TaggerModel model, int templates, OutputStream file) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(file, deflater), 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeInt(templates);
      out.write(model.sounds.scores);
      for (int[] row : model.transitions) {
        for (int step : row) {
          out.writeInt(step);
        }
      }
      long[] features = Arrays.stream(model.features).asLongStream().toArray();
      writeSorted(out, features, Integer.MIN_VALUE);
      for (int y = 0; y < NAMES; y++) {
        for (long row : model.rows) {
          out.writeByte((int) (row >>> (Byte.SIZE * y)));
        }
      }
      write(out, model.learned);
    } finally {
      deflater.end();
    }
  }

  private static void write(DataOutputStream out, LearnedWords learned) throws IOException {
    long[] keys = learned.words.keys();
    Arrays.sort(keys);
    int[] places = Arrays.stream(keys).mapToInt(learned.words::find).toArray();
    writeSorted(out, keys, 0);
    for (int place : places) {
      out.writeByte(learned.of64[place]);
    }
    writeShorts(out, learned.of256, places);
    writeShorts(out, learned.of1000, places);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      for (int place : places) {
        out.writeByte(learned.soft[place] >>> shift);
      }
    }
    for (int place : places) {
      out.writeByte(learned.frequency[place]);
    }
  }

  private static void writeShorts(DataOutputStream out, short[] values, int[] places)
      throws IOException {
    for (int place : places) {
      out.writeByte(values[place]);
    }
    for (int place : places) {
      out.writeByte(values[place] >>> Byte.SIZE);
    }
  }

  private static void writeSorted(DataOutputStream out, long[] values, long from)
      throws IOException {
    out.writeInt(values.length);
    long before = from;
    for (long value : values) {
      long rest = value - before;
      while (rest > 0x7F) {
        out.writeByte((int) ((rest & 0x7F) | 0x80));
        rest >>>= 7;
      }
      out.writeByte((int) rest);
      before = value;
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the file is something else
   */
  static NameTagger read(InputStream file, WordTraits traits) throws IOException {
    try (InputStream in = new InflaterInputStream(file)) {
      return read(ByteBuffer.wrap(in.readAllBytes()), traits);
    } catch (BufferUnderflowException e) {
      throw new IOException("the model of the tagger is cut off", e);
    }
  }

  private static NameTagger read(ByteBuffer in, WordTraits traits) throws IOException {
    int magic = in.getInt();
    if (magic != MAGIC) {
      throw new IOException(
          "not a model of the tagger: it begins with " + magic + ", must begin with " + MAGIC);
    }
    int templates = in.getInt();
    SoundModel sounds = new SoundModel(bytes(in, SoundModel.PAIRS));
    int[][] transitions = new int[Labels.COUNT + 1][Labels.COUNT];
    for (int[] row : transitions) {
      for (int b = 0; b < Labels.COUNT; b++) {
        row[b] = in.getInt();
      }
    }
    long[] sorted = readSorted(in, Integer.MIN_VALUE);
    int[] features = new int[sorted.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = (int) sorted[i];
    }
    long[] rows = new long[features.length];
    for (int y = 0; y < NAMES; y++) {
      byte[] column = bytes(in, rows.length);
      for (int i = 0; i < rows.length; i++) {
        rows[i] |= (column[i] & 0xFFL) << (Byte.SIZE * y);
      }
    }
    TaggerModel model = new TaggerModel(features, rows, transitions, sounds, readLearned(in));
    return new NameTagger(model, traits, templates);
  }

  private static LearnedWords readLearned(ByteBuffer in) {
    LearnedWords learned = new LearnedWords(readSorted(in, 0));
    int size = learned.of64.length;
    readShorts(in, learned.of64, 1);
    readShorts(in, learned.of256, 2);
    readShorts(in, learned.of1000, 2);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      byte[] column = bytes(in, size);
      for (int i = 0; i < size; i++) {
        learned.soft[i] |= (column[i] & 0xFF) << shift;
      }
    }
    in.get(learned.frequency);
    return learned;
  }

  private static void readShorts(ByteBuffer in, short[] values, int columns) {
    for (int column = 0; column < columns; column++) {
      byte[] bytes = bytes(in, values.length);
      for (int i = 0; i < values.length; i++) {
        values[i] = (short) (values[i] | (bytes[i] & 0xFF) << (Byte.SIZE * column));
      }
    }
  }

  private static byte[] bytes(ByteBuffer in, int size) {
    byte[] bytes = new byte[size];
    in.get(bytes);
    return bytes;
  }

  private static long[] readSorted(ByteBuffer in, long from) {
    long[] values = new long[in.getInt()];
    long before = from;
    for (int i = 0; i < values.length; i++) {
      int next = in.get();
      long rest = next & 0x7F;
      for (int shift = 7; next < 0; shift += 7) {
        next = in.get();
        rest |= (next & 0x7FL) << shift;
      }
      before += rest;
      values[i] = before;
    }
    return values;
  }
}
