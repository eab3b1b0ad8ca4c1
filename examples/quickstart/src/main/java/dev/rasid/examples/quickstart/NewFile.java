package dev.rasid.examples.quickstart;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there as a whole or not at all: it is written beside its place, and moved there
 * when it is complete. Used by one thread.
 */
final class NewFile implements AutoCloseable {
  private final Path file;
  private final Path draft;
  private final Writer writer;

  private NewFile(Path file, Path draft, Writer writer) {
    this.file = file;
    this.draft = draft;
    this.writer = writer;
  }

  /** Begins a text; half a surrogate pair becomes a question mark rather than an exception. */
  static NewFile begin(Path file) throws IOException {
    Path draft = draft(file);
    Writer out = new OutputStreamWriter(Files.newOutputStream(draft), StandardCharsets.UTF_8);
    return new NewFile(file, draft, new BufferedWriter(out));
  }

  /** Where a file is written before it is complete. */
  static Path draft(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".tmp");
  }

  /** Puts what was written into its place. */
  static void publish(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  Writer writer() {
    return writer;
  }

  /** Ends the text, which is then in its place. */
  Path finish() throws IOException {
    writer.close();
    publish(draft, file);
    return file;
  }

  /** Removes what was not finished. */
  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(draft);
  }
}
