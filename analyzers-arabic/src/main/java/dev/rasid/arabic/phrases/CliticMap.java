package dev.rasid.arabic.phrases;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map from search keys of words to values, which finds words with و, ف, ب, ل, ك and ال on them.
 *
 * <p>All written forms are made once, so that a look-up is one look into a hash table; the reading
 * with fewer clitics wins. Unchangeable once filled, and then safe for use by any number of
 * threads.
 */
public final class CliticMap<V> {
  private static final String[] CONJUNCTIONS = {"", "و", "ف"};
  private static final String[] PREPOSITIONS = {"", "ب", "ل", "ك"};

  private final Map<String, Found<V>> forms = new HashMap<>();

  /**
   * A word that was found.
   *
   * @param value what it means
   * @param skip how many letters of conjunction and preposition stand before it; the article does
   *     not count
   * @param conjunction whether و or ف is written on it
   * @param preposition ب, ل, ك, or 0 if there is none
   * @param definite whether it has the article
   */
  public record Found<V>(
      V value, int skip, boolean conjunction, char preposition, boolean definite) {}

  /** Adds a word by its key; a word that is there already stays. */
  public void add(String key, V value) {
    for (String conjunction : CONJUNCTIONS) {
      for (String preposition : PREPOSITIONS) {
        int skip = conjunction.length() + preposition.length();
        char before = preposition.isEmpty() ? 0 : preposition.charAt(0);
        boolean and = !conjunction.isEmpty();
        put(conjunction + preposition + key, new Found<>(value, skip, and, before, false));
        String article = before == 'ل' ? "ل" : "ال";
        put(conjunction + preposition + article + key, new Found<>(value, skip, and, before, true));
      }
    }
  }

  private void put(String form, Found<V> found) {
    forms.merge(form, found, (old, other) -> weight(old) <= weight(other) ? old : other);
  }

  private static int weight(Found<?> found) {
    return 2 * found.skip() + (found.definite() ? 1 : 0);
  }

  /** Returns all written forms. */
  public Set<String> forms() {
    return Collections.unmodifiableSet(forms.keySet());
  }

  /** Returns the word that is written so, or null. */
  public @Nullable Found<V> get(String key) {
    return forms.get(key);
  }
}
