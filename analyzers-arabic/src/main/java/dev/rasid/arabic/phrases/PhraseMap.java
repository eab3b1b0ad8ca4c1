package dev.rasid.arabic.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A map from phrases to values; clitics may be written on the first word of a phrase.
 *
 * <p>Unchangeable once filled, and then safe for use by any number of threads.
 */
public final class PhraseMap<V> {
  private final CliticMap<List<Entry<V>>> firstWords = new CliticMap<>();
  private final Map<String, List<Entry<V>>> lists = new HashMap<>();

  private record Entry<V>(List<String> rest, V value) {}

  /**
   * A phrase that was found.
   *
   * @param value what it means
   * @param end the index after its last token
   * @param skip how many letters of clitics stand before it; the article does not count
   * @param conjunction whether و or ف is written on it
   * @param preposition ب, ل, ك, or 0 if there is none
   * @param definite whether it has the article
   */
  public record Match<V>(
      V value, int end, int skip, boolean conjunction, char preposition, boolean definite) {}

  /** Adds a phrase by the keys of its words. */
  public void add(List<String> keys, V value) {
    List<Entry<V>> entries = lists.get(keys.get(0));
    if (entries == null) {
      entries = new ArrayList<>();
      lists.put(keys.get(0), entries);
      firstWords.add(keys.get(0), entries);
    }
    entries.add(new Entry<>(List.copyOf(keys.subList(1, keys.size())), value));
    entries.sort(Comparator.comparingInt(entry -> -entry.rest().size()));
  }

  /** Returns all written forms of the words that phrases begin with. */
  public Set<String> starts() {
    return firstWords.forms();
  }

  /** Returns the phrases that may begin with a word, or null if none does. */
  public @Nullable Start<V> start(String key) {
    CliticMap.Found<List<Entry<V>>> first = firstWords.get(key);
    return first == null ? null : new Start<>(first);
  }

  /** Phrases that begin with one word. Immutable once the map is filled. */
  public static final class Start<V> {
    private final CliticMap.Found<List<Entry<V>>> first;

    private Start(CliticMap.Found<List<Entry<V>>> first) {
      this.first = first;
    }

    /**
     * Returns the longest phrase that begins at a token, or null.
     *
     * @param keys the keys of the tokens, of which that at {@code at} is the word
     * @param size the number of tokens
     */
    public @Nullable Match<V> find(IntFunction<String> keys, int at, int size) {
      List<Entry<V>> entries = first.value();
      for (int i = 0; i < entries.size(); i++) {
        Entry<V> entry = entries.get(i);
        if (continues(entry.rest(), keys, at + 1, size)) {
          return new Match<>(
              entry.value(),
              at + 1 + entry.rest().size(),
              first.skip(),
              first.conjunction(),
              first.preposition(),
              first.definite());
        }
      }
      return null;
    }
  }

  private static boolean continues(List<String> rest, IntFunction<String> keys, int at, int size) {
    if (at + rest.size() > size) {
      return false;
    }
    for (int i = 0; i < rest.size(); i++) {
      if (!rest.get(i).equals(keys.apply(at + i))) {
        return false;
      }
    }
    return true;
  }
}
