package dev.rasid.arabic.tagger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/**
 * The {@link Trait}s of the words in the tables of this module. Immutable.
 *
 * <p>The build puts them into one file after compiling, by {@link #main}: so a table that is
 * changed is known to the tagger without training it again.
 */
public final class WordTraits {
  static final String COMPILED = "word-traits.bin";

  private final WordMap words;
  private final int[] traits;

  private WordTraits(long[] keys, int[] traits) {
    words = new WordMap(keys.length);
    for (long key : keys) {
      words.add(key);
    }
    this.traits = traits;
  }

  /**
   * Writes the compiled file.
   *
   * @param args the folder of compiled classes
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "got " + args.length + " arguments, need 1: the folder of compiled classes");
    }
    Path folder = Path.of(args[0]).resolve(WordTraits.class.getPackageName().replace('.', '/'));
    SortedMap<Long, Integer> table = TraitTables.read();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(COMPILED))))) {
      out.writeInt(table.size());
      for (Map.Entry<Long, Integer> word : table.entrySet()) {
        out.writeLong(word.getKey());
        out.writeInt(word.getValue());
      }
    }
  }

  /** Reads the compiled file, or the tables, which takes longer. */
  static WordTraits load() {
    InputStream compiled = WordTraits.class.getResourceAsStream(COMPILED);
    if (compiled == null) {
      return fromTables();
    }
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(compiled, 1 << 16))) {
      int size = in.readInt();
      byte[] bytes = new byte[size * (Long.BYTES + Integer.BYTES)];
      in.readFully(bytes);
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      long[] keys = new long[size];
      int[] traits = new int[size];
      for (int i = 0; i < size; i++) {
        keys[i] = buffer.getLong();
        traits[i] = buffer.getInt();
      }
      return new WordTraits(keys, traits);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + COMPILED, e);
    }
  }

  static WordTraits fromTables() {
    SortedMap<Long, Integer> table = TraitTables.read();
    return new WordTraits(
        table.keySet().stream().mapToLong(Long::longValue).toArray(),
        table.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /** The traits of a word by its {@link Hashing#word}; 0 if it is in no table. */
  int of(long word) {
    int place = words.find(word);
    return place < 0 ? 0 : traits[place];
  }
}
