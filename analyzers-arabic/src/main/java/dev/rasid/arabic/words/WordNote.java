package dev.rasid.arabic.words;

import org.jspecify.annotations.Nullable;

/**
 * The place beside each word where one package keeps what its tables say of it, whatever stands
 * around it: a word that is remembered is looked up once.
 *
 * <p>Immutable, safe for use by any number of threads: at worst two look the same word up.
 *
 * @param topic whose note it is, in the whole program: no other has the same
 * @param <T> what is said; immutable
 */
public record WordNote<T>(Topic topic) {

  /** What notes are about: a word has room for one of each. */
  public enum Topic {
    /** The word as a token. */
    TOKEN,
    /** Its clitics, lemma and stem. */
    ANALYSIS,
    /** What the tables of names say of it. */
    FACTS,
    /** What the tagger makes of it. */
    NAMES,
    /** What sentences with quotations are built of. */
    QUOTATIONS,
    /** Words of time and numbers. */
    DATES
  }

  /** Returns what is kept beside a word, or null. */
  @SuppressWarnings("unchecked") // only this note writes under its topic
  public @Nullable T find(Word word) {
    return (T) word.note(topic);
  }

  /** Keeps something beside a word, and returns it. */
  public T keep(Word word, T note) {
    word.setNote(topic, note);
    return note;
  }
}
