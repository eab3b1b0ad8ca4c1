package dev.rasid.arabic.text;

import dev.rasid.annotation.TokenKind;
import dev.rasid.text.SplitText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tokens and sentences of a text, in arrays of numbers, read without making an object for each.
 *
 * <p>Offsets are UTF-16 code units of the text that was tokenized, ends exclusive. Tokens are
 * ordered and disjoint and cover all that is not white space; each is in exactly one sentence. The
 * object belongs to its {@link ArabicTokenizer} and changes with the tokenizer's next text. For one
 * thread at a time.
 */
public final class TokenizedText implements SplitText {
  /** An event is the index of a token, and in its lowest bits what happens there. */
  static final int EVENT_BITS = 2;

  /** The token is the first of a new line. */
  static final int LINE_EVENT = 1;

  static final int STOP_EVENT = 2;
  static final int QUOTE_EVENT = 3;

  private static final TokenKind[] KINDS = TokenKind.values();
  private static final int LEAST_ROOM = 16;

  private char[] chars = {};
  private int length;

  /** The text as a string, made when it is first asked for. */
  private @Nullable String text;

  private int[] starts = {};
  private int[] ends = {};
  private byte[] kinds = {};
  private int size;

  /** Where lines begin, stops and quotation marks stand: all that the sentence rules look at. */
  private int[] events = {};

  private int eventCount;

  private final SentenceSplitter splitter = new SentenceSplitter(this);
  private boolean split;

  TokenizedText() {}

  /** Empties this for a new text; room is there for the given number of tokens and events. */
  void reset(char[] newChars, int newLength, @Nullable String newText, int room) {
    chars = newChars;
    length = newLength;
    text = newText;
    size = 0;
    eventCount = 0;
    split = false;
    if (starts.length < room) {
      int larger = Math.max(Math.max(room, LEAST_ROOM), 2 * starts.length);
      starts = new int[larger];
      ends = new int[larger];
      kinds = new byte[larger];
      events = new int[larger];
    }
  }

  void add(int start, int end, TokenKind kind) {
    starts[size] = start;
    ends[size] = end;
    kinds[size] = code(kind);
    size++;
  }

  /** The number that stands for a kind in the array of kinds. */
  @SuppressWarnings("EnumOrdinal") // never leaves the process; KINDS turns it back
  static byte code(TokenKind kind) {
    return (byte) kind.ordinal();
  }

  void replaceLast(int end, TokenKind kind) {
    ends[size - 1] = end;
    kinds[size - 1] = code(kind);
  }

  /** Takes back all tokens that begin at or after {@code start}. */
  void takeBack(int start) {
    while (size > 0 && starts[size - 1] >= start) {
      size--;
    }
    while (eventCount > 0 && events[eventCount - 1] >> EVENT_BITS >= size) {
      eventCount--;
    }
  }

  void addStop() {
    events[eventCount++] = size << EVENT_BITS | STOP_EVENT;
  }

  char[] chars() {
    return chars;
  }

  /** Arrays to be written to by the tokenizer's loop, which sets the size when it is done. */
  int[] startArray() {
    return starts;
  }

  int[] endArray() {
    return ends;
  }

  byte[] kindArray() {
    return kinds;
  }

  int[] eventArray() {
    return events;
  }

  void setSize(int newSize, int newEventCount) {
    size = newSize;
    eventCount = newEventCount;
  }

  int eventCount() {
    return eventCount;
  }

  /**
   * Returns the text that was tokenized.
   *
   * @return the text, unchanged
   */
  public String text() {
    String made = text;
    if (made == null) {
      made = new String(chars, 0, length);
      text = made;
    }
    return made;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void copyText(char[] target) {
    System.arraycopy(chars, 0, target, 0, length);
  }

  /**
   * Returns the number of tokens.
   *
   * @return at least 0
   */
  @Override
  public int size() {
    return size;
  }

  /**
   * Returns where a token begins.
   *
   * @param token from 0 to {@code size() - 1}
   * @return its first code unit
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int start(int token) {
    return starts[Objects.checkIndex(token, size)];
  }

  /**
   * Returns where a token ends.
   *
   * @param token from 0 to {@code size() - 1}
   * @return the code unit after its last
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int end(int token) {
    return ends[Objects.checkIndex(token, size)];
  }

  /**
   * Returns what a token is made of.
   *
   * @param token from 0 to {@code size() - 1}
   * @return its kind
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public TokenKind kind(int token) {
    return KINDS[kinds[Objects.checkIndex(token, size)]];
  }

  /**
   * Returns the characters of a token, as a new string.
   *
   * @param token from 0 to {@code size() - 1}
   * @return its part of the text
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public String form(int token) {
    int start = start(token);
    return new String(chars, start, end(token) - start);
  }

  /**
   * Returns the number of sentences; lines without a stop, such as headlines, count as sentences.
   *
   * @return 0 if there is no token, else at least 1
   */
  @Override
  public int sentenceCount() {
    return split().count();
  }

  /**
   * Returns the first token of a sentence.
   *
   * @param sentence from 0 to {@code sentenceCount() - 1}
   * @return the index of a token
   * @throws IndexOutOfBoundsException if there is no such sentence
   */
  public int firstToken(int sentence) {
    Objects.checkIndex(sentence, sentenceCount());
    return sentence == 0 ? 0 : splitter.endToken(sentence - 1);
  }

  /**
   * Returns the index after the last token of a sentence.
   *
   * @param sentence from 0 to {@code sentenceCount() - 1}
   * @return the first token of the next sentence, or {@link #size()} after the last
   * @throws IndexOutOfBoundsException if there is no such sentence
   */
  @Override
  public int endToken(int sentence) {
    Objects.checkIndex(sentence, sentenceCount());
    return splitter.endToken(sentence);
  }

  /**
   * Returns where a sentence begins: with its first token.
   *
   * @param sentence from 0 to {@code sentenceCount() - 1}
   * @return its first code unit
   * @throws IndexOutOfBoundsException if there is no such sentence
   */
  public int sentenceStart(int sentence) {
    return starts[firstToken(sentence)];
  }

  /**
   * Returns where a sentence ends: with its last token.
   *
   * @param sentence from 0 to {@code sentenceCount() - 1}
   * @return the code unit after its last
   * @throws IndexOutOfBoundsException if there is no such sentence
   */
  public int sentenceEnd(int sentence) {
    return ends[endToken(sentence) - 1];
  }

  /**
   * Copies where tokens begin.
   *
   * @return as many offsets as there are tokens
   */
  public int[] starts() {
    return Arrays.copyOf(starts, size);
  }

  /**
   * Copies where tokens end.
   *
   * @return as many offsets as there are tokens
   */
  public int[] ends() {
    return Arrays.copyOf(ends, size);
  }

  @Override
  public void copyTokens(int[] startsTo, int[] endsTo) {
    System.arraycopy(starts, 0, startsTo, 0, size);
    System.arraycopy(ends, 0, endsTo, 0, size);
  }

  /** Copies the kinds of tokens, to be read by {@link #kindOf}. */
  byte[] kinds() {
    return Arrays.copyOf(kinds, size);
  }

  static TokenKind kindOf(byte kind) {
    return KINDS[kind];
  }

  /**
   * Copies the tokens, so that they outlive the next text.
   *
   * @return an unmodifiable list of all tokens
   */
  public List<RawToken> toList() {
    List<RawToken> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      tokens.add(new RawToken(starts[i], ends[i], KINDS[kinds[i]]));
    }
    return List.copyOf(tokens);
  }

  /** Sentences are found when they are first asked for. */
  private SentenceSplitter split() {
    if (!split) {
      splitter.split();
      split = true;
    }
    return splitter;
  }
}
