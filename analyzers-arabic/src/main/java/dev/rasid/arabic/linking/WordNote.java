package dev.rasid.arabic.linking;

import java.util.function.Function;

/**
 * What a table of another package says of a word, looked up once for each word that is remembered
 * and kept beside its {@link WordFacts}, so that a token costs no look-up at all.
 *
 * <p>Immutable, safe for use by any number of threads: at worst two look the same word up.
 *
 * @param <T> what is said; immutable
 */
public final class WordNote<T> {
  private final Topic topic;
  private final Function<WordFacts, T> table;

  /** Whose note it is: a word has room for one of each. */
  public enum Topic {
    /** What sentences with quotations are built of. */
    QUOTATIONS(0),
    /** Words of time and numbers. */
    DATES(1);

    static final int COUNT = values().length;

    private final int place;

    Topic(int place) {
      this.place = place;
    }
  }

  /**
   * Makes one, which stands for its topic in the whole program.
   *
   * @param topic whose it is; no other note has the same
   * @param table says something of a word; pure
   */
  public WordNote(Topic topic, Function<WordFacts, T> table) {
    this.topic = topic;
    this.table = table;
  }

  /** Returns what the table says of a word. */
  @SuppressWarnings("unchecked") // only this note writes at its place
  public T of(WordFacts word) {
    Object known = word.notes().getPlain(topic.place);
    if (known == null) {
      T made = table.apply(word);
      word.notes().setRelease(topic.place, made);
      return made;
    }
    return (T) known;
  }
}
