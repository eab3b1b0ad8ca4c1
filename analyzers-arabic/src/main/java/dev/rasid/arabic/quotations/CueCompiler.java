package dev.rasid.arabic.quotations;

import java.io.IOException;

/** Makes all forms of the verbs of saying once, so that no program has to; run by the build. */
final class CueCompiler {
  private CueCompiler() {}

  /**
   * Writes the file.
   *
   * @param args the folder of compiled classes
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Cues.COMPILED.write(args, out -> CueFile.write(Cues.wordsOfTables(), out));
  }
}
