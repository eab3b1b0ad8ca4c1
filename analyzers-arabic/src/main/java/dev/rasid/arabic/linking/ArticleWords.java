package dev.rasid.arabic.linking;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Segment;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.arabic.text.ArabicNormalizer;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an article as names and references are looked for in them.
 *
 * <p>Not safe for use by several threads.
 */
public final class ArticleWords {
  private final AlignedText clean;
  private final Layer<Token> tokens;
  private final Layer<Morphology> morphology;
  private final char[] letters;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentenceEnds;
  private final int[] sentenceTokens;
  private final @Nullable String[] bareKeys;

  /**
   * Views an article.
   *
   * @param clean its clean text
   * @param tokens its tokens
   * @param morphology the analysis of each token
   * @param sentences its sentences
   */
  public ArticleWords(
      AlignedText clean,
      Layer<Token> tokens,
      Layer<Morphology> morphology,
      Layer<Sentence> sentences) {
    this.clean = clean;
    this.tokens = tokens;
    this.morphology = morphology;
    letters = clean.text().toCharArray();
    bareKeys = new String[tokens.size()];
    starts = new int[tokens.size()];
    ends = new int[tokens.size()];
    offsets(tokens, starts, ends);
    int[] sentenceStarts = new int[sentences.size()];
    sentenceEnds = new int[sentences.size()];
    offsets(sentences, sentenceStarts, sentenceEnds);
    sentenceTokens = new int[sentences.size()];
    int token = 0;
    for (int i = 0; i < sentenceEnds.length; i++) {
      while (token < starts.length && starts[token] < sentenceEnds[i]) {
        token++;
      }
      sentenceTokens[i] = token;
    }
  }

  private void offsets(Layer<?> layer, int[] from, int[] to) {
    for (int i = 0; i < from.length; i++) {
      from[i] = layer.start(i);
      to[i] = layer.end(i);
    }
    clean.alignment().toTarget(from, to);
  }

  /** Returns how many tokens there are. */
  public int size() {
    return starts.length;
  }

  /** Returns the clean text. */
  public String text() {
    return clean.text();
  }

  /** Returns the characters of the clean text; not to be changed. */
  public char[] letters() {
    return letters;
  }

  /** Returns where sentences end in the clean text; not to be changed. */
  public int[] sentenceEnds() {
    return sentenceEnds;
  }

  /** Returns the index after the last token of each sentence; not to be changed. */
  public int[] sentenceTokens() {
    return sentenceTokens;
  }

  /** Returns where tokens start in the clean text; not to be changed. */
  public int[] starts() {
    return starts;
  }

  /** Returns where tokens end in the clean text; not to be changed. */
  public int[] ends() {
    return ends;
  }

  /** Returns a token. */
  public Token token(int index) {
    return tokens.get(index).value();
  }

  /** Returns the folded form of a token. */
  public String key(int index) {
    return token(index).key();
  }

  /** Returns the folded form of a token without its first letters. */
  public String key(int index, int letters) {
    return key(index).substring(Math.min(letters, key(index).length()));
  }

  /** Returns the analysis of a token. */
  public Morphology morphology(int index) {
    return morphology.get(index).value();
  }

  /** Returns the stretch of the article's text that some of the clean text was made of. */
  public Span source(int start, int end) {
    return clean.toSource(new Span(start, end));
  }

  /** Returns the stretch of the article's text from one token to another. */
  public Span span(int first, int last) {
    return new Span(tokens.start(first), tokens.end(last));
  }

  /** Whether a line ends between a token and the next. */
  public boolean lineEnds(int index) {
    if (index + 1 >= starts.length) {
      return true;
    }
    for (int i = ends[index]; i < starts[index + 1]; i++) {
      if (clean.text().charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** How many letters of the clean token are conjunctions and prepositions written on it. */
  public int proclitics(int index) {
    List<Segment> segments = morphology(index).segments();
    int at = 0;
    while (at + 1 < segments.size()
        && segments.get(at).role() != SegmentRole.ARTICLE
        && segments.get(at).role() != SegmentRole.STEM) {
      at++;
    }
    if (at == 0) {
      return 0;
    }
    int start =
        clean.fromSource(new Span(tokens.start(index), segments.get(at).span().start())).end();
    return Math.max(0, Math.min(start, ends[index]) - starts[index]);
  }

  /** The key of a token without anything that is written on it. */
  public String bareKey(int index) {
    String known = bareKeys[index];
    if (known == null) {
      known = ArabicNormalizer.key(bareForm(index));
      bareKeys[index] = known;
    }
    return known;
  }

  /** The clean form of a token without anything that is written on it. */
  public String bareForm(int index) {
    for (Segment segment : morphology(index).segments()) {
      if (segment.role() == SegmentRole.STEM) {
        return segment.form();
      }
    }
    return token(index).form();
  }

  /** Whether a token has the article. */
  public boolean isDefinite(int index) {
    return morphology(index).segments().stream()
        .anyMatch(part -> part.role() == SegmentRole.ARTICLE);
  }

  /** Whether a pronoun is written on a token. */
  public boolean hasPronoun(int index) {
    return morphology(index).segments().stream()
        .anyMatch(part -> part.role() == SegmentRole.PRONOUN);
  }
}
