package dev.rasid.examples.quickstart;

import dev.rasid.monitor.Monitor;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which a monitor waits for the next run. */
final class MonitorState {
  private MonitorState() {}

  /** Says what keeps a state from being written, before work is done that would be lost. */
  static Optional<String> obstacle(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      return Optional.of("is a folder, not a file");
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of("there is no folder " + folder);
    }
    return Files.isWritable(folder)
        ? Optional.empty()
        : Optional.of("the folder " + folder + " may not be written");
  }

  /** Reads the monitor of an earlier run, if there was one. */
  static Optional<Monitor> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Optional.of(Monitor.restore(in));
    }
  }

  /** Writes it; whatever happens, the file holds the old state or the new one. */
  static Path write(Monitor monitor, Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path draft = NewFile.draft(absolute);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        monitor.save(out);
      }
      NewFile.publish(draft, absolute);
    } finally {
      Files.deleteIfExists(draft);
    }
    return file;
  }
}
