package dev.rasid.arabic.morphology;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts the tables of stems into the one file that is loaded; the build runs it after compiling.
 *
 * <p>Every spelling of every verb, noun and name is made here instead of at each start of a
 * program.
 */
public final class StemCompiler {
  private StemCompiler() {}

  /**
   * Writes the file.
   *
   * @param args the folder of compiled classes
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "got " + args.length + " arguments, need 1: the folder of compiled classes");
    }
    Path file =
        Path.of(args[0])
            .resolve(StemCompiler.class.getPackageName().replace('.', '/'))
            .resolve(MorphologyData.COMPILED);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      MorphologyData.fromTables().write(out);
    }
  }
}
