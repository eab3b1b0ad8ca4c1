package dev.rasid.sentiment.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Named sets of folded words, from a table. Immutable after loading. */
public final class WordSets {
  private static final List<String> HEADER = List.of("set", "words");
  private static final Pattern SPACE = Pattern.compile(" ");

  private final Map<String, Set<String>> sets = new HashMap<>();

  private WordSets() {}

  public static WordSets load(String resource) {
    try (BufferedReader reader = Table.open(resource)) {
      return load(resource, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource + " cannot be read", e);
    }
  }

  /** Reads the sets; a word that is not folded or stands twice in a set is refused. */
  static WordSets load(String name, BufferedReader reader) throws IOException {
    WordSets words = new WordSets();
    for (Table.Row row : Table.read(name, reader, HEADER)) {
      Set<String> set = words.sets.computeIfAbsent(row.cells().get(0), any -> new HashSet<>());
      for (String word : SPACE.split(row.cells().get(1), -1)) {
        if (word.isEmpty() || !word.equals(Folding.key(word))) {
          throw Table.bad(row.at(), "\"" + word + "\" is not a folded word");
        }
        if (!set.add(word)) {
          throw Table.bad(row.at(), word + " stands twice in " + row.cells().get(0));
        }
      }
    }
    return words;
  }

  public Set<String> of(String name) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw new IllegalArgumentException("no set " + name + "; there are " + sets.keySet());
    }
    return Set.copyOf(set);
  }
}
