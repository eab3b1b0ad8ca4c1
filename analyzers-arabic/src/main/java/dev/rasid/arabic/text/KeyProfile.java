package dev.rasid.arabic.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Set;

/**
 * A way to make keys: the form that spellings share which are to be found with each other.
 *
 * <p>Keys are for matching. They lose words ({@code على} and {@code علي}, {@code كرة} and {@code
 * كره}), so one stands beside a word and is never shown. {@code analyzers-arabic/KEY-PROFILES.md}
 * lists every character that a profile changes.
 *
 * <pre>{@code
 * KeyProfile.SEARCH.key("إلى مدرسةٍ");   // الي مدرسه
 * KeyProfile.LOOSE.key("مسؤول جداااا");  // مسوول جدا
 * }</pre>
 *
 * <p>Methods that take a range work on clean text and do not allocate. Safe for use by any number
 * of threads.
 */
public enum KeyProfile {
  /** Clean text with ASCII digits and small letters: tells every Arabic letter apart. */
  STRICT(true, false, Fold.DIGITS, Fold.CASE),

  /**
   * The default: one key for the alefs, for ي and ى, for ه and ة, for digits and punctuation. As
   * long as the clean text, character by character.
   */
  SEARCH(
      true,
      false,
      Fold.DIGITS,
      Fold.CASE,
      Fold.PUNCTUATION,
      Fold.ALEF,
      Fold.ALEF_MAKSURA,
      Fold.TEH_MARBUTA),

  /**
   * For finding more than one wants to show: also without hamza, with letters for foreign sounds
   * folded, and with an Arabic letter that stands three times or more in a row once.
   */
  LOOSE(
      true,
      true,
      Fold.DIGITS,
      Fold.CASE,
      Fold.PUNCTUATION,
      Fold.ALEF,
      Fold.ALEF_MAKSURA,
      Fold.TEH_MARBUTA,
      Fold.HAMZA_SEATS,
      Fold.FOREIGN_LETTERS),

  /**
   * What Lucene's {@code ArabicNormalizer} makes of the text as it is, for indexes that were made
   * with it. Unlike the other profiles it does not clean: it knows no presentation forms, no
   * superscript alef and no look-alike letters.
   */
  LUCENE(
      false, false, Fold.ALEF, Fold.ALEF_MAKSURA, Fold.TEH_MARBUTA, Fold.TATWEEL, Fold.VOWEL_SIGNS);

  private final boolean cleans;
  private final boolean shortens;
  private final ImmutableSet<Fold> folds;

  @SuppressWarnings("ImmutableEnumChecker") // filled once, by the constructor
  private final char[] table = new char[0x10000];

  KeyProfile(boolean cleans, boolean shortens, Fold... folds) {
    this.cleans = cleans;
    this.shortens = shortens;
    this.folds = Sets.immutableEnumSet(Arrays.asList(folds));
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      table[c] = mayFold((char) c) ? folded((char) c) : (char) c;
    }
  }

  /** Whether a fold may change a character; asking them all of every one would slow the start. */
  private static boolean mayFold(char c) {
    return c < 0x0900 || (c >= 0x1E00 && c <= 0x1EFF) || c >= 0xFB00;
  }

  /** What the folds make of a character, one after the other. */
  char folded(char c) {
    char folded = c;
    for (Fold fold : folds) {
      folded = fold.apply(folded);
    }
    return folded;
  }

  /**
   * Returns the key of a text.
   *
   * @param text any text, raw or clean
   * @return its key; for all profiles but {@link #LUCENE} the key of the text's clean form
   */
  public String key(String text) {
    String clean = cleans ? ArabicNormalizer.clean(text).text() : text;
    int length = clean.length();
    int same = 0;
    while (same < length && table[clean.charAt(same)] == clean.charAt(same)) {
      same++;
    }
    if (same == length && !shortens) {
      return clean;
    }
    char[] key = new char[length];
    return new String(key, 0, key(clean, 0, length, key, 0));
  }

  /**
   * Returns what a character of clean text becomes.
   *
   * @param clean a UTF-16 code unit of clean text, for {@link #LUCENE} of any text
   * @return the unit of the key, 0 if it has none; {@link #STRICT} and {@link #SEARCH} leave
   *     nothing out
   */
  public char key(char clean) {
    return table[clean];
  }

  /**
   * Writes the key of a range of clean text.
   *
   * @param clean clean text
   * @param start first code unit
   * @param end one past the last code unit
   * @param target where to write; it takes at most as many units as the range has
   * @param at where the key starts in {@code target}
   * @return where it ends
   * @throws IndexOutOfBoundsException if the range is not in the text or the target is too short
   */
  public int key(CharSequence clean, int start, int end, char[] target, int at) {
    int used = at;
    if (!shortens) {
      for (int i = start; i < end; i++) {
        char c = clean.charAt(i);
        char k = table[c];
        if (k != 0 || c == 0) {
          target[used++] = k;
        }
      }
      return used;
    }
    int i = start;
    while (i < end) {
      char c = clean.charAt(i);
      char k = table[c];
      if (k == 0 && c != 0) {
        i++;
        continue;
      }
      int next = runEnd(clean, i, end, k);
      int count = shortened(clean, i, next, k);
      Arrays.fill(target, used, used + count, k);
      used += count;
      i = next;
    }
    return used;
  }

  /**
   * Returns the hash code of the key of a range of clean text.
   *
   * @param clean clean text
   * @param start first code unit
   * @param end one past the last code unit
   * @return {@code key(range).hashCode()}
   * @throws IndexOutOfBoundsException if the range is not in the text
   */
  public int hash(CharSequence clean, int start, int end) {
    int hash = 0;
    if (!shortens) {
      for (int i = start; i < end; i++) {
        char c = clean.charAt(i);
        char k = table[c];
        if (k != 0 || c == 0) {
          hash = 31 * hash + k;
        }
      }
      return hash;
    }
    int i = start;
    while (i < end) {
      char c = clean.charAt(i);
      char k = table[c];
      if (k == 0 && c != 0) {
        i++;
        continue;
      }
      int next = runEnd(clean, i, end, k);
      for (int count = shortened(clean, i, next, k); count > 0; count--) {
        hash = 31 * hash + k;
      }
      i = next;
    }
    return hash;
  }

  /**
   * Tells whether a range of clean text has a key.
   *
   * @param key a key of this profile
   * @param clean clean text
   * @param start first code unit
   * @param end one past the last code unit
   * @return whether the key of the range is {@code key}
   * @throws IndexOutOfBoundsException if the range is not in the text
   */
  public boolean matches(String key, CharSequence clean, int start, int end) {
    if (shortens) {
      char[] own = new char[end - start];
      return key.contentEquals(CharBuffer.wrap(own, 0, key(clean, start, end, own, 0)));
    }
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = clean.charAt(i);
      char k = table[c];
      if (k != 0 || c == 0) {
        if (at == key.length() || key.charAt(at++) != k) {
          return false;
        }
      }
    }
    return at == key.length();
  }

  /**
   * Returns what the profile does not tell apart.
   *
   * @return its folds, in the order of their declaration
   */
  public Set<Fold> folds() {
    return folds;
  }

  /**
   * Tells whether a text is cleaned before it is folded.
   *
   * @return true for all profiles but {@link #LUCENE}
   */
  public boolean cleans() {
    return cleans;
  }

  /** Returns where the run of characters with a key ends; what is left out does not end it. */
  private int runEnd(CharSequence clean, int start, int end, char k) {
    int i = start + 1;
    while (i < end) {
      char c = clean.charAt(i);
      if (table[c] != k && (table[c] != 0 || c == 0)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Returns how often the key has the character of a run. */
  private int shortened(CharSequence clean, int start, int end, char k) {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (table[clean.charAt(i)] == k) {
        count++;
      }
    }
    return count >= 3 && Letters.isArabic(k) ? 1 : count;
  }
}
