package dev.rasid.arabic.resource;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file that the build makes of tables, so that no program has to read these at its start.
 *
 * @param owner the class it lies beside
 * @param name its name
 */
public record CompiledFile(Class<?> owner, String name) {
  private static final int BUFFER = 1 << 16;

  /** Writes what a file holds. */
  @FunctionalInterface
  public interface Writer {
    /** Writes all of it; the stream is closed by the caller. */
    void write(DataOutputStream out) throws IOException;
  }

  /** Reads what a writer wrote. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads all of it; the stream is closed by the caller. */
    T read(DataInputStream in) throws IOException;
  }

  /**
   * Writes the file, as the main method that the build runs after compiling.
   *
   * @param args its arguments: the folder of compiled classes
   * @throws IllegalArgumentException if there is another number of them
   */
  public void write(String[] args, Writer content) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "got " + args.length + " arguments, need 1: the folder of compiled classes");
    }
    Path file = Path.of(args[0]).resolve(owner.getPackageName().replace('.', '/')).resolve(name);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      content.write(out);
    }
  }

  /** Reads the file, or the tables where the build has not made it, which takes longer. */
  public <T> T load(Reader<T> reader, Supplier<T> tables) {
    InputStream compiled = owner.getResourceAsStream(name);
    if (compiled == null) {
      return tables.get();
    }
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(compiled, BUFFER))) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }
}
