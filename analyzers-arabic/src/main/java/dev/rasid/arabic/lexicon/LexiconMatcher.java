package dev.rasid.arabic.lexicon;

import dev.rasid.arabic.morphology.ProcliticReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Finds the names of a lexicon in the tokens of a text: from left to right, the longest at each
 * token.
 *
 * <pre>{@code
 * LexiconMatcher matcher = new LexiconMatcher(EntityLexicon.builtIn());
 * int names = matcher.match(clean, starts, ends, tokens);
 * for (int i = 0; i < names; i++) {
 *   int from = starts[matcher.first(i)] + matcher.clitics(i); // to ends[matcher.last(i)]
 *   Entity entity = matcher.lexicon().entity(matcher.entry(i));
 * }
 * }</pre>
 *
 * <p>The first token of a name may carry و or ف, and ب, ك or ل behind it, never another clitic;
 * للحلف is read as ل and الحلف, with the name at its second lam. The word as it stands is tried
 * first, so that كوبا is not ك and وبا. A name of one token is believed behind a clitic if the
 * word's analysis has that clitic, or if neither is known to the library's lexicons of words. The
 * other tokens of a name stand as they are. No name goes over the end of a line.
 *
 * <p>Results stay until the next text. Time is linear in the text. An instance keeps its arrays,
 * makes no object for a text, and is for one thread at a time.
 */
public final class LexiconMatcher {
  /** How a token is called that no name touches, in {@link #hits()}. */
  public static final byte OUTSIDE = 0;

  private static final int INITIAL_TOKENS = 1024;

  /** Behind a clitic, shorter names of one token need the word's analysis on their side. */
  private static final int SHORTEST_UNKNOWN = 4;

  private static final int SHORTEST_REST = 2;

  private static final String ARTICLE = "ال";
  private static final String ALEF = "ا";

  private final EntityLexicon lexicon;
  private final NameTrie names;
  private final Vocabulary vocabulary;
  private final ProcliticReader words = new ProcliticReader();

  private char[] text = {};
  private int[] starts = {};
  private int[] ends = {};
  private int size;
  private int[] sentenceEnds = {};
  private int sentenceCount;

  private int[] tokens = new int[INITIAL_TOKENS];
  private long[] keys = new long[INITIAL_TOKENS];

  private byte[] hits = new byte[INITIAL_TOKENS];

  private int[] firsts = new int[64];
  private int[] lasts = new int[64];
  private int[] clitics = new int[64];
  private int[] forms = new int[64];
  private int[] openers = new int[64];
  private int count;

  /** The longest name at the token in question: its last token, or that before if there is none. */
  private int bestLast;

  private int bestForm;
  private int bestClitics;
  private int bestOpener;

  /**
   * Creates a matcher.
   *
   * @param lexicon whose names it finds
   */
  public LexiconMatcher(EntityLexicon lexicon) {
    this.lexicon = lexicon;
    names = lexicon.names();
    vocabulary = names.vocabulary;
  }

  /**
   * Returns the lexicon whose names are found.
   *
   * @return the one given
   */
  public EntityLexicon lexicon() {
    return lexicon;
  }

  /**
   * Finds the names in a text.
   *
   * @param clean clean text
   * @param tokenStarts where its tokens begin, in order, in UTF-16 code units
   * @param tokenEnds one past where they end
   * @param tokenCount how many there are
   * @return how many names were found
   */
  public int match(char[] clean, int[] tokenStarts, int[] tokenEnds, int tokenCount) {
    return match(clean, tokenStarts, tokenEnds, tokenCount, new int[0], 0);
  }

  /**
   * Finds the names in a text; none goes over the end of a sentence.
   *
   * @param clean clean text
   * @param tokenStarts where its tokens begin, in order, in UTF-16 code units
   * @param tokenEnds one past where they end
   * @param tokenCount how many there are
   * @param endsOfSentences one past where the sentences end, in order
   * @param numberOfSentences how many there are
   * @return how many names were found
   */
  public int match(
      char[] clean,
      int[] tokenStarts,
      int[] tokenEnds,
      int tokenCount,
      int[] endsOfSentences,
      int numberOfSentences) {
    text = clean;
    starts = tokenStarts;
    ends = tokenEnds;
    size = tokenCount;
    sentenceEnds = endsOfSentences;
    sentenceCount = numberOfSentences;
    count = 0;
    makeRoom();
    findTokens();
    Arrays.fill(hits, 0, size, OUTSIDE);
    for (int i = 0; i < size; i++) {
      if (findAt(i)) {
        add(i);
        i = bestLast;
      }
    }
    return count;
  }

  private void makeRoom() {
    if (tokens.length < size) {
      int room = Math.max(size, 2 * tokens.length);
      tokens = new int[room];
      keys = new long[room];
      hits = new byte[room];
    }
  }

  private void findTokens() {
    for (int i = 0; i < size; i++) {
      long key = TokenKey.of(text, starts[i], ends[i]);
      keys[i] = key;
      tokens[i] = vocabulary.find(key, text, starts[i], ends[i]);
    }
  }

  /** Whether a line or a sentence ends behind a token. */
  private boolean breaks(int token) {
    int from = ends[token];
    int to = starts[token + 1];
    for (int at = from; at < to; at++) {
      if (text[at] == '\n') {
        return true;
      }
    }
    int low = 0;
    int high = sentenceCount;
    while (low < high) { // the first sentence that does not end before the gap
      int middle = (low + high) >>> 1;
      if (sentenceEnds[middle] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentenceCount && sentenceEnds[low] <= to;
  }

  private boolean findAt(int i) {
    bestLast = i - 1;
    follow(tokens[i], i, 0, true);
    char c = text[starts[i]];
    if (c == 'و' || c == 'ف') {
      behind(i, 1, false);
      if (ends[i] - starts[i] > SHORTEST_REST) {
        char next = text[starts[i] + 1];
        if (next == 'ب' || next == 'ك' || next == 'ل') {
          behind(i, 2, next == 'ل');
        }
      }
    } else if (c == 'ب' || c == 'ك' || c == 'ل') {
      behind(i, 1, c == 'ل');
    }
    return bestLast >= i;
  }

  /** Tries the rest of the first token, behind some letters of clitics. */
  private void behind(int i, int letters, boolean lam) {
    int from = starts[i] + letters;
    int length = ends[i] - from;
    if (length < SHORTEST_REST) {
      return;
    }
    long key = keys[i];
    int rest =
        key == TokenKey.OTHER
            ? vocabulary.find("", text, from, ends[i])
            : vocabulary.find(TokenKey.rest(key, length), text, from, ends[i]);
    follow(rest, i, letters, false);
    if (lam && text[from] == 'ل') {
      follow(vocabulary.find(ARTICLE, text, from, ends[i]), i, letters, true);
      follow(vocabulary.find(ALEF, text, from, ends[i]), i, letters, true);
    }
  }

  /**
   * Looks for the longest name whose first token is given.
   *
   * @param sure whether the letters before it are clitics without doubt: لل is, in 199 words of 201
   *     in annotated news
   */
  private void follow(int token, int i, int letters, boolean sure) {
    if (token == Vocabulary.UNKNOWN) {
      return;
    }
    int state = names.first[token];
    int at = i;
    while (state != Transitions.NONE) {
      int form = names.forms[state];
      if (form != NameTrie.NO_FORM && at > bestLast && (sure || at > i || isClitic(i, letters))) {
        bestLast = at;
        bestForm = form;
        bestClitics = letters;
        bestOpener = token;
      }
      if (at + 1 == size || tokens[at + 1] == Vocabulary.UNKNOWN) {
        return;
      }
      state = names.transitions.next(state, tokens[at + 1]);
      if (state != Transitions.NONE && breaks(at)) {
        return;
      }
      at++;
    }
  }

  /** Whether the first letters of a word, behind which a name stands, are clitics there. */
  private boolean isClitic(int i, int letters) {
    int read = words.read(text, starts[i], ends[i]);
    return read == letters
        || (!words.isKnown() && ends[i] - starts[i] - letters >= SHORTEST_UNKNOWN);
  }

  private void add(int i) {
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * count);
      lasts = Arrays.copyOf(lasts, 2 * count);
      clitics = Arrays.copyOf(clitics, 2 * count);
      forms = Arrays.copyOf(forms, 2 * count);
      openers = Arrays.copyOf(openers, 2 * count);
    }
    firsts[count] = i;
    lasts[count] = bestLast;
    clitics[count] = bestClitics;
    forms[count] = bestForm;
    openers[count] = bestOpener;
    count++;
    int type = lexicon.typeNumber(names.candidates[names.candidateStarts[bestForm]]);
    hits[i] = (byte) (1 + 2 * type);
    Arrays.fill(hits, i + 1, bestLast + 1, (byte) (2 + 2 * type));
  }

  /**
   * Returns how many names the last text has.
   *
   * @return at least 0
   */
  public int count() {
    return count;
  }

  /**
   * Returns the first token of a name.
   *
   * @param name from 0 to {@code count() - 1}
   * @return the index of a token
   * @throws IndexOutOfBoundsException if there is no such name
   */
  public int first(int name) {
    return firsts[Objects.checkIndex(name, count)];
  }

  /**
   * Returns the last token of a name.
   *
   * @param name from 0 to {@code count() - 1}
   * @return the index of a token
   * @throws IndexOutOfBoundsException if there is no such name
   */
  public int last(int name) {
    return lasts[Objects.checkIndex(name, count)];
  }

  /**
   * Returns how many letters of clitics the first token of a name has.
   *
   * @param name from 0 to {@code count() - 1}
   * @return 0 to 2, in code units of clean text
   * @throws IndexOutOfBoundsException if there is no such name
   */
  public int clitics(int name) {
    return clitics[Objects.checkIndex(name, count)];
  }

  /**
   * Returns the form that a name has; {@link EntityLexicon#candidates(int)} gives all it may mean.
   *
   * @param name from 0 to {@code count() - 1}
   * @return the number of a form of the lexicon
   * @throws IndexOutOfBoundsException if there is no such name
   */
  public int form(int name) {
    return forms[Objects.checkIndex(name, count)];
  }

  /**
   * Returns the form that some of the tokens of a name have by themselves.
   *
   * @param name from 0 to {@code count() - 1}
   * @param first the first of the tokens, at least {@code first(name)}
   * @param letters how many letters of the first are not looked at; those that {@link #clitics}
   *     tells if it is the first of the name
   * @param last the last of the tokens, at most {@code last(name)}
   * @return the number of a form of the lexicon, or empty if they are none
   * @throws IndexOutOfBoundsException if there is no such name, or a token is not one of its own
   */
  public OptionalInt form(int name, int first, int letters, int last) {
    Objects.checkFromToIndex(first - first(name), last + 1 - first(name), lengthOf(name));
    int opener =
        first == first(name)
            ? openers[name]
            : vocabulary.find("", text, starts[first] + letters, ends[first]);
    int state = opener == Vocabulary.UNKNOWN ? Transitions.NONE : names.first[opener];
    for (int at = first + 1; at <= last && state != Transitions.NONE; at++) {
      state = names.transitions.next(state, tokens[at]);
    }
    int form = state == Transitions.NONE ? NameTrie.NO_FORM : names.forms[state];
    return form == NameTrie.NO_FORM ? OptionalInt.empty() : OptionalInt.of(form);
  }

  private int lengthOf(int name) {
    return last(name) - first(name) + 1;
  }

  /**
   * Returns the likeliest entry that a name means.
   *
   * @param name from 0 to {@code count() - 1}
   * @return the number of an entry of the lexicon
   * @throws IndexOutOfBoundsException if there is no such name
   */
  public int entry(int name) {
    return lexicon.candidate(form(name), 0);
  }

  /**
   * Returns what each token of the last text is in the names found: {@link #OUTSIDE}, or 1 to 8 for
   * the labels B-PER, I-PER, B-ORG, I-ORG, B-LOC, I-LOC, B-MISC, I-MISC of the likeliest entry.
   *
   * @return the matcher's own array, at least as long as there are tokens; valid until the next
   *     text
   */
  public byte[] hits() {
    return hits;
  }
}
