package dev.rasid.sentiment.tables;

import org.jspecify.annotations.Nullable;

/**
 * What was lately found out about words, by word. It holds a fixed number of facts, for the
 * vocabulary of news is open: a fact takes the place of one about a word of a hash like its own's.
 *
 * <p>Safe for use by several threads without a lock, as facts are immutable: a race costs no more
 * than finding something out twice, and whoever asks gets a fact about his word or none. So it
 * never changes an answer, only how soon it comes.
 *
 * @param <T> what is known of a word
 */
public final class Remembered<T extends Remembered.Fact> {
  /** In pairs of neighbours; the first that a word is looked for in came last. */
  private final @Nullable T[] facts;

  /**
   * Something found out about a word; all its fields are final, and so are those of what they hold.
   * It names the word itself, because a box for both would cost a reach into memory at each look.
   */
  public abstract static class Fact {
    private final String word;

    protected Fact(String word) {
      this.word = word;
    }
  }

  /**
   * Remembers nothing yet.
   *
   * @param most how many words at once: a power of two, at least 2
   * @throws IllegalArgumentException if it is not
   */
  @SuppressWarnings("unchecked") // an array of facts, which nobody else sees
  public Remembered(int most) {
    if (most < 2 || Integer.bitCount(most) != 1) {
      throw new IllegalArgumentException(most + " places; must be a power of two, at least 2");
    }
    facts = (T[]) new Fact[most];
  }

  /** What is remembered of a word, or null. */
  public @Nullable T get(String word) {
    int place = place(word);
    T last = facts[place];
    if (last != null && isOf(last, word)) {
      return last;
    }
    T earlier = facts[place ^ 1];
    return earlier != null && isOf(earlier, word) ? earlier : null;
  }

  /** Remembers a fact, in the place of another if need be. */
  public void put(T fact) {
    String word = ((Fact) fact).word;
    int place = place(word);
    T last = facts[place];
    if (last != null && !isOf(last, word)) {
      facts[place ^ 1] = last;
    }
    facts[place] = fact;
  }

  private static boolean isOf(Fact fact, String word) {
    return fact.word.equals(word);
  }

  private int place(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 16) & facts.length - 1;
  }
}
