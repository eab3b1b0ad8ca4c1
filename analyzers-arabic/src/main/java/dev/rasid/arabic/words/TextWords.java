package dev.rasid.arabic.words;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Token;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Layer;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text, looked up once for all analyzers of this module, which follow each other.
 *
 * <p>Immutable but for its arrays, which nobody changes; safe for use by several threads.
 */
public final class TextWords {
  private static final Recent<TextWords> RECENT = new Recent<>();

  private final int[] starts;
  private final int[] ends;
  private final Word[] words;

  // Of which text they are; set before other threads see this.
  private @Nullable AlignedText clean;
  private @Nullable Layer<Token> tokens;

  /**
   * Looks up the words of a text.
   *
   * @param text clean text
   * @param starts where its tokens begin; kept, and not to be changed
   * @param ends where they end; kept, and not to be changed
   */
  public TextWords(char[] text, int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
    words = Words.shared().findAll(text, starts, ends, starts.length);
  }

  /** Finds the words of the article that an analyzer works on, which reads text and tokens. */
  public static TextWords of(AnalysisContext context) {
    return of(context.get(CleanText.KEY).aligned(), context.get(Token.KEY));
  }

  /**
   * Finds the words of a text.
   *
   * @param clean the text
   * @param tokens its tokens
   */
  public static TextWords of(AlignedText clean, Layer<Token> tokens) {
    TextWords recent = RECENT.find(tokens, words -> words.isOf(clean, tokens));
    if (recent != null) {
      return recent;
    }
    int size = tokens.size();
    int[] starts = new int[size];
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      starts[i] = tokens.start(i);
      ends[i] = tokens.end(i);
    }
    clean.alignment().toTarget(starts, ends);
    TextWords words = new TextWords(clean.text().toCharArray(), starts, ends);
    words.announce(clean, tokens);
    return words;
  }

  /** Lets those who ask for the words of a text find these, while somebody holds them. */
  public void announce(AlignedText text, Layer<Token> itsTokens) {
    clean = text;
    tokens = itsTokens;
    RECENT.put(itsTokens, this);
  }

  @SuppressWarnings("ReferenceEquality") // equal ones would do, but comparing all of them would not
  private boolean isOf(AlignedText text, Layer<Token> itsTokens) {
    return clean == text && tokens == itsTokens;
  }

  /** Returns how many tokens there are. */
  public int size() {
    return words.length;
  }

  /** Returns where tokens start in the clean text; not to be changed. */
  public int[] starts() {
    return starts;
  }

  /** Returns where tokens end in the clean text; not to be changed. */
  public int[] ends() {
    return ends;
  }

  /** Returns the words, one for each token; not to be changed. */
  public Word[] words() {
    return words;
  }
}
