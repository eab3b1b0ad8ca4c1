package dev.rasid.arabic.morphology;

import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.arabic.text.KeyProfile;
import dev.rasid.arabic.text.KeySet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Takes the commonest prefixes and endings off a word, so that its forms share one search term.
 *
 * <p>The affixes are those of light10 (Larkey, Ballesteros and Connell, <em>Light Stemming for
 * Arabic Information Retrieval</em>, 2007): one of ال وال بال كال فال لل و in front, then each of
 * ها ان ات ون ين يه ية ه ة ي once at the end; at least two letters stay, three behind a single و.
 * There are two modes:
 *
 * <ul>
 *   <li>{@link #light10()} does just that, to the Lucene key of the word, and so equals Lucene's
 *       {@code ArabicNormalizer} and {@code ArabicStemmer} in a row;
 *   <li>{@link #protectedMode()} first asks whether the affix is one. An article has a plain ا
 *       (ألمانيا keeps its beginning), and a word of {@code protected-words.tsv} ends where the
 *       table has it (وزير, لبنان, طهران, الله).
 * </ul>
 *
 * <p>A stem is a key, for matching only. It is of no use for a name that the table does not know;
 * who knows that a word is a name does not ask for its stem.
 *
 * <pre>{@code
 * LightStemmer.light10().stem("ألمانيا");       // مانيا
 * LightStemmer.protectedMode().stem("ألمانيا"); // المانيا
 * LightStemmer.protectedMode().stem("واللبنانيين"); // لبنان
 * }</pre>
 *
 * <p>Immutable and safe for use by any number of threads. Offsets are UTF-16 code units.
 */
public final class LightStemmer {
  private static final String[] ENDINGS = {"ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"};
  private static final int LETTERS_LEFT = 2;
  private static final int LETTERS_LEFT_BY_WAW = 3;

  private static final LightStemmer LIGHT10 =
      new LightStemmer(KeyProfile.LUCENE, ProtectedWords.NONE, List.of());

  private final KeyProfile profile;
  private final ProtectedWords words;

  /** Words that stay as they are, on the user's demand. */
  private final List<String> exceptions;

  private final KeySet unchanged;

  private LightStemmer(KeyProfile profile, ProtectedWords words, List<String> exceptions) {
    this.profile = profile;
    this.words = words;
    this.exceptions = exceptions;
    this.unchanged = new KeySet(profile, exceptions);
  }

  /**
   * Returns the stemmer that equals Lucene's.
   *
   * @return a stemmer that protects nothing
   */
  public static LightStemmer light10() {
    return LIGHT10;
  }

  /**
   * Returns the stemmer that tells affixes from beginnings and ends that look like them.
   *
   * @return a stemmer with the table of protected words
   */
  public static LightStemmer protectedMode() {
    return Holder.PROTECTED;
  }

  /** Reads the table when it is asked for first. */
  private static final class Holder {
    static final LightStemmer PROTECTED =
        new LightStemmer(KeyProfile.SEARCH, ProtectedWords.load(), List.of());
  }

  /**
   * Returns a stemmer that leaves further words as they are, as a keyword marker does in Lucene.
   *
   * @param more words, in any spelling that shares their key
   * @return a stemmer of the same mode
   */
  public LightStemmer except(Collection<String> more) {
    List<String> all = new ArrayList<>(exceptions);
    all.addAll(more);
    return new LightStemmer(profile, words, List.copyOf(all));
  }

  /**
   * Returns the stem of a word.
   *
   * @param word one word, raw or clean
   * @return the key of what is left of it; text in other scripts gives its key
   */
  public String stem(String word) {
    String clean = profile.cleans() ? ArabicNormalizer.clean(word).text() : profile.key(word);
    int start = stemStart(clean, 0, clean.length());
    int end = stemEnd(clean, start, clean.length());
    if (isUnchanged(clean, 0, clean.length())) {
      start = 0;
      end = clean.length();
    }
    char[] stem = new char[end - start];
    return new String(stem, 0, profile.key(clean, start, end, stem, 0));
  }

  /**
   * Tells where the stem of a word starts, without making a string.
   *
   * @param text clean text
   * @param start where the word starts
   * @param end where it ends
   * @return from {@code start} to {@code end}; at most three letters later than {@code start}
   * @throws IndexOutOfBoundsException if the range is not in the text
   */
  public int stemStart(CharSequence text, int start, int end) {
    int length = end - start;
    if (length <= LETTERS_LEFT || isUnchanged(text, start, end) || words.has(text, start, end)) {
      return start;
    }
    char first = text.charAt(start);
    if (first == 'ل') {
      boolean two = length >= 2 + LETTERS_LEFT && text.charAt(start + 1) == 'ل';
      return two && !words.hasStem(text, start, stemEnd(text, start, end)) ? start + 2 : start;
    }
    if (isAlef(first)) {
      boolean article = length >= 2 + LETTERS_LEFT && text.charAt(start + 1) == 'ل';
      return article && !words.hasStem(text, start, stemEnd(text, start, end)) ? start + 2 : start;
    }
    if ("وبكف".indexOf(first) < 0) {
      return start;
    }
    boolean article =
        length >= 3 + LETTERS_LEFT
            && isAlef(text.charAt(start + 1))
            && text.charAt(start + 2) == 'ل';
    boolean and = first == 'و' && length >= 1 + LETTERS_LEFT_BY_WAW;
    if (!article && !and) {
      return start;
    }
    if (words.hasStem(text, start, stemEnd(text, start, end))) {
      return start; // والد, بالغ, وزارات
    }
    if (!article) {
      return start + 1;
    }
    boolean articleIsPart = words.hasStem(text, start + 1, stemEnd(text, start + 1, end));
    return articleIsPart ? start + 1 : start + 3; // و+الله, ب+التزام
  }

  /**
   * Tells where the stem of a word ends, without making a string.
   *
   * @param text clean text
   * @param stemStart where the stem starts, as {@link #stemStart} says
   * @param end where the word ends
   * @return from {@code stemStart} to {@code end}
   * @throws IndexOutOfBoundsException if the range is not in the text
   */
  public int stemEnd(CharSequence text, int stemStart, int end) {
    int at = end;
    for (String ending : ENDINGS) {
      int length = ending.length();
      if (at - stemStart >= length + LETTERS_LEFT && endsWith(text, at, ending)) {
        if (isUnchanged(text, stemStart, at) || words.has(text, stemStart, at)) {
          return at;
        }
        at -= length;
      }
    }
    return at;
  }

  private boolean isUnchanged(CharSequence text, int start, int end) {
    return unchanged.size() > 0 && unchanged.contains(text, start, end);
  }

  /** In light10 any alef is one of an article; the key has taken its hamza off. */
  private boolean isAlef(char c) {
    return c == 'ا' || (profile == KeyProfile.LUCENE && profile.key(c) == 'ا');
  }

  private boolean endsWith(CharSequence text, int end, String ending) {
    for (int i = 1; i <= ending.length(); i++) {
      if (profile.key(text.charAt(end - i)) != ending.charAt(ending.length() - i)) {
        return false;
      }
    }
    return true;
  }
}
