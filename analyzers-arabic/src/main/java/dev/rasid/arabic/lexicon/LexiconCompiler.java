package dev.rasid.arabic.lexicon;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts the tables of names into the one file that is loaded; the build runs it after compiling.
 *
 * <p>So the names are the same on every JDK, and a program starts without reading tables.
 */
public final class LexiconCompiler {
  private LexiconCompiler() {}

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
            .resolve(LexiconCompiler.class.getPackageName().replace('.', '/'))
            .resolve(BuiltInLexicon.COMPILED);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      BuiltInLexicon.write(BuiltInLexicon.fromTables(), out);
    }
  }
}
