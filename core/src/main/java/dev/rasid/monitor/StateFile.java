package dev.rasid.monitor;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The frame of every saved state: what it is, its version, its length, its bytes, and their
 * CRC-32C.
 *
 * <p>A state that was cut short, changed, or written by another part is an error that says so; it
 * is never read in part.
 */
final class StateFile {
  private static final byte[] MAGIC = "RASID\n".getBytes(StandardCharsets.US_ASCII);

  private StateFile() {}

  /** Writes the bytes of a state. */
  @FunctionalInterface
  interface Body {
    void write(DataOutputStream out) throws IOException;
  }

  /** Makes a state of its bytes. */
  @FunctionalInterface
  interface Parser<T> {
    T parse(DataInputStream in) throws IOException;
  }

  /** Writes a state; the stream is flushed and stays open. */
  static void write(OutputStream out, String kind, int version, Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream state = new DataOutputStream(bytes);
    body.write(state);
    state.flush();
    byte[] content = bytes.toByteArray();
    DataOutputStream file = new DataOutputStream(out);
    file.write(MAGIC);
    file.writeUTF(kind);
    file.writeInt(version);
    file.writeInt(content.length);
    file.write(content);
    file.writeInt(Hashing.crc32c().hashBytes(content).asInt());
    file.flush();
  }

  /**
   * Reads a state, and nothing after it; the stream stays open.
   *
   * @throws StateFormatException if it is damaged, or not of this kind and version
   */
  static <T> T read(InputStream in, String kind, int version, Parser<T> parser) throws IOException {
    try {
      DataInputStream file = new DataInputStream(in);
      byte[] magic = file.readNBytes(MAGIC.length);
      if (!Arrays.equals(magic, MAGIC)) {
        throw new StateFormatException("this is no saved state of Rasid");
      }
      String found = file.readUTF();
      if (!found.equals(kind)) {
        throw new StateFormatException(
            "this is the state of a " + found + ", a " + kind + " is wanted");
      }
      int foundVersion = file.readInt();
      if (foundVersion != version) {
        throw new StateFormatException(
            "state of a %s in version %d; this program reads version %d"
                .formatted(kind, foundVersion, version));
      }
      int length = file.readInt();
      if (length < 0) {
        throw new StateFormatException("length " + length + " of a " + kind + " is negative");
      }
      // Not file.readNBytes: a wrong length must not reserve what is not there.
      byte[] content = ByteStreams.toByteArray(ByteStreams.limit(file, length));
      if (content.length < length) {
        throw new EOFException();
      }
      if (file.readInt() != Hashing.crc32c().hashBytes(content).asInt()) {
        throw new StateFormatException("the state of a " + kind + " was changed or damaged");
      }
      return parse(content, kind, parser);
    } catch (EOFException e) {
      throw new StateFormatException("the state of a " + kind + " is cut short", e);
    } catch (UTFDataFormatException e) {
      throw new StateFormatException("what state this is cannot be read; it is damaged", e);
    }
  }

  private static <T> T parse(byte[] content, String kind, Parser<T> parser) throws IOException {
    DataInputStream state = new DataInputStream(new ByteArrayInputStream(content));
    try {
      T value = parser.parse(state);
      if (state.read() >= 0) {
        throw new StateFormatException("the state of a " + kind + " is longer than it should be");
      }
      return value;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new StateFormatException("the state of a " + kind + " makes no sense", e);
    }
  }

  /** Writes text of any length, lone surrogates too. */
  static void writeText(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  /** Reads text that {@link #writeText} wrote. */
  static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available() / 2) {
      throw new StateFormatException("length " + length + " of a text is out of range");
    }
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = in.readChar();
    }
    return new String(text);
  }
}
