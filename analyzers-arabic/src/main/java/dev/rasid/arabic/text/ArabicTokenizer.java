package dev.rasid.arabic.text;

import dev.rasid.annotation.TokenKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits clean text into tokens and sentences.
 *
 * <p>Tokens are ordered and disjoint and cover everything that is not white space. Numbers keep
 * their separators; addresses, tags and emoji stay whole; a word ends where the script changes, so
 * that {@code الBBC} and {@code ب200} give the clitic and its host. The file {@code TOKENS.md} of
 * this module lists all cases. Any text is accepted, lone surrogates included, in time linear in
 * its length; marks that {@link ArabicNormalizer} removes are best removed before.
 *
 * <pre>{@code
 * ArabicTokenizer tokenizer = new ArabicTokenizer();
 * TokenizedText text = tokenizer.tokenize("نزح 3.5 مليون.وقال الوزير");
 * text.size();           // 6
 * text.form(1);          // 3.5
 * text.sentenceCount();  // 2
 * }</pre>
 *
 * <p>An instance keeps its arrays for the next text, and is for one thread at a time.
 */
public final class ArabicTokenizer {
  /** Arrays for longer texts are given back once the text is done. */
  private static final int LONGEST_KEPT = 1 << 18;

  private static final byte[] CLASSES = CharClass.classes();
  private static final byte[] PLAIN_KINDS = plainKinds();

  private char[] chars = {};
  private int[] runStarts = {};
  private int[] runEnds = {};
  private final TokenizedText out = new TokenizedText();
  private final SpecialRuns special = new SpecialRuns(out);

  /** Creates a tokenizer. */
  public ArabicTokenizer() {}

  /**
   * Tokenizes a text with a new tokenizer.
   *
   * @param clean clean text
   * @return its tokens, unmodifiable
   */
  public static List<RawToken> tokens(String clean) {
    return new ArabicTokenizer().tokenize(clean).toList();
  }

  /**
   * Tokenizes a text.
   *
   * @param clean clean text
   * @return its tokens and sentences, valid until this tokenizer is given its next text
   */
  public TokenizedText tokenize(String clean) {
    int length = clean.length();
    makeRoom(length);
    clean.getChars(0, length, chars, 0);
    return tokenize(length, clean);
  }

  /**
   * Cleans a text and tokenizes what comes out, without making a string or an alignment of it.
   *
   * @param raw any text
   * @return the tokens and sentences of {@link ArabicNormalizer#clean clean(raw)}, valid until this
   *     tokenizer is given its next text
   */
  public TokenizedText tokenizeRaw(String raw) {
    int length = raw.length();
    makeRoom(length);
    raw.getChars(0, length, chars, 0);
    Cleaner cleaner = new Cleaner(chars, length);
    int cleanLength = cleaner.clean();
    char[] clean = cleaner.result();
    if (clean != chars) {
      makeRoom(cleanLength);
      System.arraycopy(clean, 0, chars, 0, cleanLength);
    }
    return tokenize(cleanLength, null);
  }

  private TokenizedText tokenize(int length, @Nullable String clean) {
    chars[length] = ' '; // so that a look behind a run needs no check
    int runs = findRuns(length);
    out.reset(chars, length, clean, runs + 1);
    special.reset(chars, length);
    readRuns(runs);
    return out;
  }

  private void makeRoom(int length) {
    boolean tooLarge = chars.length > LONGEST_KEPT && length < LONGEST_KEPT;
    if (chars.length <= length || tooLarge) {
      int more = tooLarge ? 0 : Math.min(2 * chars.length, LONGEST_KEPT);
      int capacity = Math.max(length + 1, more);
      chars = new char[capacity];
      runStarts = new int[capacity];
      runEnds = new int[capacity];
    }
  }

  /** Cuts the text where the class changes, without a branch per character. */
  private int findRuns(int length) {
    char[] text = chars;
    int[] starts = runStarts;
    int[] ends = runEnds;
    int before = CharClass.SPACE;
    int started = 0;
    int ended = 0;
    for (int i = 0; i < length; i++) {
      int type = CLASSES[text[i]];
      // The difference is not zero where SINGLE is set now, whatever was before.
      int cut = -(type ^ (before & ~CharClass.SINGLE)) >>> 31;
      starts[started] = i;
      ends[ended] = i;
      started += cut & type;
      ended += cut & before;
      before = type;
    }
    ends[ended] = length;
    return started;
  }

  /** Makes tokens of runs; what needs a look at its surroundings is left to the special runs. */
  private void readRuns(int runs) {
    int run = readPlainRuns(0, runs);
    while (run < runs) {
      int start = runStarts[run];
      int read = special.read(CLASSES[chars[start]], start, runEnds[run]);
      run = readPlainRuns(skipTo(read, run, runs) + 1, runs);
    }
  }

  /**
   * Makes tokens of runs up to the next special one, and returns its index. Kinds and events are
   * written for each run, without a branch, and counted only where there is one.
   */
  private int readPlainRuns(int from, int runs) {
    char[] text = chars;
    int[] fromStarts = runStarts;
    int[] fromEnds = runEnds;
    int[] starts = out.startArray();
    int[] ends = out.endArray();
    byte[] kinds = out.kindArray();
    int[] events = out.eventArray();
    int size = out.size();
    int eventCount = out.eventCount();
    int run = from;
    for (; run < runs; run++) {
      int start = fromStarts[run];
      int end = fromEnds[run];
      int type = CLASSES[text[start]];
      if ((type & CharClass.SPECIAL) != 0
          && (type != CharClass.DOT || CLASSES[text[end]] != CharClass.SPACE)) {
        break;
      }
      starts[size] = start;
      ends[size] = end;
      kinds[size] = PLAIN_KINDS[type];
      events[eventCount] = size << TokenizedText.EVENT_BITS | CharClass.event(type);
      eventCount += type >>> CharClass.EVENT_SHIFT & 1;
      size += type == CharClass.LINE ? 0 : 1;
    }
    out.setSize(size, eventCount);
    return run;
  }

  /** Passes over the runs that were read up to {@code end}; the rest of a run is a run again. */
  private int skipTo(int end, int from, int runs) {
    int run = from;
    while (run + 1 < runs && runEnds[run + 1] <= end) {
      run++;
    }
    if (run + 1 < runs && runStarts[run + 1] < end) {
      runStarts[run + 1] = end;
    }
    return run;
  }

  private static byte[] plainKinds() {
    byte[] kinds = new byte[Byte.MAX_VALUE + 1];
    Arrays.fill(kinds, TokenizedText.code(TokenKind.PUNCTUATION));
    kinds[CharClass.ARABIC] = TokenizedText.code(TokenKind.WORD);
    kinds[CharClass.LETTER] = TokenizedText.code(TokenKind.WORD);
    kinds[CharClass.SYMBOL] = TokenizedText.code(TokenKind.SYMBOL);
    return kinds;
  }
}
