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

  private static final byte[] PLAIN_KINDS = plainKinds();

  private char[] chars = {};
  private final RunFinder runs = new RunFinder();
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
    runs.classify(chars, 0, length);
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
    int cleanLength = cleaner.clean(runs.types());
    char[] clean = cleaner.result();
    if (clean != chars) {
      makeRoom(cleanLength);
      System.arraycopy(clean, 0, chars, 0, cleanLength);
      runs.classify(chars, 0, cleanLength);
    }
    return tokenize(cleanLength, null);
  }

  private TokenizedText tokenize(int length, @Nullable String clean) {
    chars[length] = ' '; // so that a look behind a run needs no check
    int count = runs.find(length);
    out.reset(chars, length, clean, count + 1);
    special.reset(chars, length);
    readRuns(count);
    return out;
  }

  private void makeRoom(int length) {
    boolean tooLarge = chars.length > LONGEST_KEPT && length < LONGEST_KEPT;
    if (chars.length <= length || tooLarge) {
      int more = tooLarge ? 0 : Math.min(2 * chars.length, LONGEST_KEPT);
      int capacity = Math.max(length + 1, more);
      chars = new char[capacity];
      runs.makeRoom(capacity);
    }
  }

  /** Makes tokens of runs; what needs a look at its surroundings is left to the special runs. */
  private void readRuns(int count) {
    int[] starts = runs.starts();
    int run = readPlainRuns(0, count);
    while (run < count) {
      int start = starts[run];
      int read = special.read(runs.types()[start], start, runs.ends()[run]);
      run = readPlainRuns(skipTo(read, run, count) + 1, count);
    }
  }

  /**
   * Makes tokens of runs up to the next special one, and returns its index. Kinds and events are
   * written for each run, without a branch, and counted only where there is one.
   */
  private int readPlainRuns(int from, int count) {
    byte[] types = runs.types();
    int[] fromStarts = runs.starts();
    int[] fromEnds = runs.ends();
    int[] starts = out.startArray();
    int[] ends = out.endArray();
    byte[] kinds = out.kindArray();
    int[] events = out.eventArray();
    int size = out.size();
    int eventCount = out.eventCount();
    int run = from;
    for (; run < count; run++) {
      int start = fromStarts[run];
      int end = fromEnds[run];
      int type = types[start];
      if ((type & CharClass.SPECIAL) != 0 && !endsWord(type, types[end])) {
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

  /** Whether dots or a colon end a word, not an address: most do, and need no closer look. */
  private static boolean endsWord(int type, int next) {
    return (type == CharClass.DOT || type == CharClass.COLON)
        && (next == CharClass.SPACE || next == CharClass.LINE);
  }

  /** Passes over the runs that were read up to {@code end}; the rest of a run is a run again. */
  private int skipTo(int end, int from, int count) {
    int[] starts = runs.starts();
    int[] ends = runs.ends();
    int run = from;
    while (run + 1 < count && ends[run + 1] <= end) {
      run++;
    }
    if (run + 1 < count && starts[run + 1] < end) {
      starts[run + 1] = end;
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
