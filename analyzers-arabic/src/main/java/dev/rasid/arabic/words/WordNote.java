package dev.rasid.arabic.words;

import org.jspecify.annotations.Nullable;

/**
 * The place beside each word where one package keeps what its tables say of it, whatever stands
 * around it: a word that is remembered is looked up once.
 *
 * <p>Immutable, safe for use by any number of threads: at worst two look the same word up.
 *
 * @param <T> what is said; immutable
 */
public final class WordNote<T> {
  static final int TOKEN = 0;
  static final int ANALYSIS = 1;
  static final int FACTS = 2;
  static final int NAMES = 3;
  static final int QUOTATIONS = 4;
  static final int DATES = 5;

  private final int place;

  /** Whose note it is: a word has room for one of each. */
  public enum Topic {
    /** The word as a token. */
    TOKEN(WordNote.TOKEN),
    /** Its clitics, lemma and stem. */
    ANALYSIS(WordNote.ANALYSIS),
    /** What the tables of names say of it. */
    FACTS(WordNote.FACTS),
    /** What the tagger makes of it. */
    NAMES(WordNote.NAMES),
    /** What sentences with quotations are built of. */
    QUOTATIONS(WordNote.QUOTATIONS),
    /** Words of time and numbers. */
    DATES(WordNote.DATES);

    private final int place;

    Topic(int place) {
      this.place = place;
    }
  }

  /**
   * Makes one, which stands for its topic in the whole program.
   *
   * @param topic whose it is; no other note has the same
   */
  public WordNote(Topic topic) {
    this.place = topic.place;
  }

  /** Returns what is kept beside a word, or null. */
  @SuppressWarnings("unchecked") // only this note writes at its place
  public @Nullable T find(Word word) {
    return (T) word.note(place);
  }

  /** Keeps something beside a word, and returns it. */
  public T keep(Word word, T note) {
    word.setNote(place, note);
    return note;
  }
}
