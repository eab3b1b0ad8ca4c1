package dev.rasid.arabic.linking;

import java.io.IOException;

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
    Offices.COMPILED.write(args, Offices.fromTable()::write);
  }
}
