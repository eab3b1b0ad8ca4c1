package dev.rasid.arabic.words;

import dev.rasid.arabic.words.WordNote.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A word of clean text as it is written, beside which other packages keep what their tables say of
 * it; see {@link WordNote}.
 *
 * <p>Immutable but for the notes, which are made when first asked for. Safe for use by any number
 * of threads.
 */
public final class Word {
  private final long key;
  private final String form;

  // The first ten letters of a word of up to twenty, and the others, if the key is a hash: to
  // compare words without a look at the string.
  private final long first;
  private final long rest;

  // Fields and not an array: so all notes of a word are in the same line of the processor's cache.
  private volatile @Nullable Object token;
  private volatile @Nullable Object analysis;
  private volatile @Nullable Object facts;
  private volatile @Nullable Object names;
  private volatile @Nullable Object quotations;
  private volatile @Nullable Object dates;

  Word(long key, char[] text, int start, int end) {
    this.key = key;
    form = new String(text, start, end - start);
    int middle = start + WordKey.LONGEST_PACK;
    boolean packed = key < 0 && end > middle && end <= middle + WordKey.LONGEST_PACK;
    first = packed ? WordKey.pack(text, start, middle) : WordKey.NO_PACK;
    rest = first == WordKey.NO_PACK ? first : WordKey.pack(text, middle, end);
  }

  /** Returns its letters, and whatever else stands in it. */
  public String form() {
    return form;
  }

  /** Returns a number for it, which few others have. */
  public long key() {
    return key;
  }

  boolean is(long wanted, char[] text, int start, int end) {
    return key == wanted && (key > 0 || isSpelled(text, start, end));
  }

  private boolean isSpelled(char[] text, int start, int end) {
    if (rest != WordKey.NO_PACK) {
      int middle = start + WordKey.LONGEST_PACK;
      return end > middle
          && end <= middle + WordKey.LONGEST_PACK
          && WordKey.pack(text, start, middle) == first
          && WordKey.pack(text, middle, end) == rest;
    }
    if (form.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text[i] != form.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  @Nullable Object note(Topic topic) {
    return switch (topic) {
      case TOKEN -> token;
      case ANALYSIS -> analysis;
      case FACTS -> facts;
      case NAMES -> names;
      case QUOTATIONS -> quotations;
      case DATES -> dates;
    };
  }

  void setNote(Topic topic, Object note) {
    switch (topic) {
      case TOKEN -> token = note;
      case ANALYSIS -> analysis = note;
      case FACTS -> facts = note;
      case NAMES -> names = note;
      case QUOTATIONS -> quotations = note;
      case DATES -> dates = note;
    }
  }

  @Override
  public String toString() {
    return form;
  }
}
