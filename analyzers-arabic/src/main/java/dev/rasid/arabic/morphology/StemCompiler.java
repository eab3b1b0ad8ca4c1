package dev.rasid.arabic.morphology;

import java.io.IOException;

/**
 * Puts the tables of stems into the one file that is loaded; the build runs it after compiling.
 *
 * <p>Every spelling of every verb, noun and name is made here instead of at each start of a
 * program.
 */
final class StemCompiler {
  private StemCompiler() {}

  /**
   * Writes the file.
   *
   * @param args the folder of compiled classes
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    MorphologyData.COMPILED.write(args, MorphologyData.fromTables()::write);
  }
}
