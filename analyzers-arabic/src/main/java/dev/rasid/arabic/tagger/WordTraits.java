package dev.rasid.arabic.tagger;

import dev.rasid.arabic.resource.CompiledFile;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/**
 * The {@link Trait}s of the words in the tables of this module. Immutable.
 *
 * <p>The build puts them into one file after compiling, by {@link #main}: so a table that is
 * changed is known to the tagger without training it again.
 */
public final class WordTraits {
  private static final CompiledFile COMPILED =
      new CompiledFile(WordTraits.class, "word-traits.bin");

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
    SortedMap<Long, Integer> table = TraitTables.read();
    COMPILED.write(
        args,
        out -> {
          out.writeInt(table.size());
          for (Map.Entry<Long, Integer> word : table.entrySet()) {
            out.writeLong(word.getKey());
            out.writeInt(word.getValue());
          }
        });
  }

  /** Reads the compiled file, or the tables, which takes longer. */
  static WordTraits load() {
    return COMPILED.load(WordTraits::read, WordTraits::fromTables);
  }

  private static WordTraits read(DataInputStream in) throws IOException {
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
