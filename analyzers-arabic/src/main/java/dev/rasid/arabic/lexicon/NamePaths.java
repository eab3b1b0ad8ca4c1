package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.resource.Columns;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Names as paths of tokens from state to state. Nobody changes the array.
 *
 * <p>A path may go over a token that stands for several: عبدالله leads where عبد and الله do.
 *
 * @param first by token, the state after it at the start of a name, or {@link Transitions#NONE}
 * @param states how many states there are
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop; never compared
record NamePaths(Vocabulary vocabulary, int[] first, Transitions transitions, int states) {

  void write(DataOutputStream out) throws IOException {
    vocabulary.write(out);
    Columns.write(out, first);
    transitions.write(out);
    out.writeInt(states);
  }

  static NamePaths read(DataInputStream in) throws IOException {
    return new NamePaths(Vocabulary.read(in), Columns.ints(in), Transitions.read(in), in.readInt());
  }
}
