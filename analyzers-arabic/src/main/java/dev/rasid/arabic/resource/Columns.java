package dev.rasid.arabic.resource;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes and reads columns of numbers and of characters, each with its length in bytes before. */
public final class Columns {
  private Columns() {}

  /** Writes numbers. */
  public static void write(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(Integer.BYTES * values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  /** Writes numbers. */
  public static void write(DataOutputStream out, long[] values) throws IOException {
    out.writeInt(Long.BYTES * values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  /** Writes bytes. */
  public static void write(DataOutputStream out, byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  /** Writes characters. */
  public static void write(DataOutputStream out, String text) throws IOException {
    out.writeInt(Character.BYTES * text.length());
    out.writeChars(text);
  }

  /** Reads numbers. */
  public static int[] ints(DataInputStream in) throws IOException {
    byte[] bytes = bytes(in);
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return values;
  }

  /** Reads numbers. */
  public static long[] longs(DataInputStream in) throws IOException {
    byte[] bytes = bytes(in);
    long[] values = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(values);
    return values;
  }

  /** Reads bytes. */
  public static byte[] bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  /** Reads characters. */
  public static String text(DataInputStream in) throws IOException {
    return new String(chars(in));
  }

  /** Reads characters. */
  public static char[] chars(DataInputStream in) throws IOException {
    byte[] bytes = bytes(in);
    char[] values = new char[bytes.length / Character.BYTES];
    ByteBuffer.wrap(bytes).asCharBuffer().get(values);
    return values;
  }

  /**
   * Reads the first number of a file.
   *
   * @throws IOException if it is not the one that the file must begin with
   */
  public static void expect(DataInputStream in, int magic, String what) throws IOException {
    int found = in.readInt();
    if (found != magic) {
      throw new IOException(
          "not a file of " + what + ": it begins with " + found + ", must begin with " + magic);
    }
  }
}
