package dev.rasid.sentiment.tone;

import dev.rasid.sentiment.tables.Folding;
import dev.rasid.sentiment.tables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Weights of words by their folded lemma, from a table. Immutable after loading. */
public final class ToneLexicon {
  private static final List<String> HEADER = List.of("theme", "weight", "words");
  private static final Pattern SPACE = Pattern.compile(" ");

  private final Map<String, Double> weights = new HashMap<>();

  private ToneLexicon() {}

  public static ToneLexicon load(String resource) {
    try (BufferedReader reader = Table.open(resource)) {
      return load(resource, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource + " cannot be read", e);
    }
  }

  /** Reads the words; a weight that is not in (0, 1] or a word that stands twice is refused. */
  static ToneLexicon load(String name, BufferedReader reader) throws IOException {
    ToneLexicon lexicon = new ToneLexicon();
    Map<String, String> spellings = new HashMap<>();
    for (Table.Row row : Table.read(name, reader, HEADER)) {
      double weight = weight(row);
      for (String word : SPACE.split(row.cells().get(2), -1)) {
        if (word.isEmpty()) {
          throw Table.bad(row.at(), "words must be separated by one space");
        }
        if (spellings.putIfAbsent(word, row.at()) != null) {
          throw Table.bad(row.at(), word + " is there already, see " + spellings.get(word));
        }
        // Two spellings may fold alike; the milder reading is the safer one.
        lexicon.weights.merge(Folding.key(word), weight, Math::min);
      }
    }
    return lexicon;
  }

  private static double weight(Table.Row row) {
    String cell = row.cells().get(1);
    double weight;
    try {
      weight = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(row.at() + ": weight \"" + cell + "\" is no number", e);
    }
    if (!(weight > 0 && weight <= 1)) {
      throw Table.bad(row.at(), "weight " + cell + " must be in (0, 1]");
    }
    return weight;
  }

  /** Returns the weight of a folded lemma, 0 if it is not listed. */
  double weight(String key) {
    return weights.getOrDefault(key, 0.0);
  }

  Set<String> keys() {
    return Set.copyOf(weights.keySet());
  }

  int size() {
    return weights.size();
  }
}
