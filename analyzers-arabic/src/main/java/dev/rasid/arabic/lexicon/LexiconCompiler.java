package dev.rasid.arabic.lexicon;

import java.io.IOException;

/**
 * Puts the tables of names into the one file that is loaded; the build runs it after compiling.
 *
 * <p>So the names are the same on every JDK, and a program starts without reading tables.
 */
final class LexiconCompiler {
  private LexiconCompiler() {}

  /**
   * Writes the file.
   *
   * @param args the folder of compiled classes
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    BuiltInLexicon.COMPILED.write(
        args, out -> BuiltInLexicon.write(BuiltInLexicon.fromTables(), out));
  }
}
