package dev.rasid.arabic.linking;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folds the phrases of offices once, so that no program has to at its start; run by the build. */
public final class OfficeCompiler {
  private OfficeCompiler() {}

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
            .resolve(OfficeCompiler.class.getPackageName().replace('.', '/'))
            .resolve(Offices.COMPILED);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      Offices.fromTable().write(out);
    }
  }
}
