package dev.rasid.arabic.linking;

import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;

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
  private final WordFacts[] facts;

  /**
   * Views an article.
   *
   * @param clean its clean text
   * @param tokens its tokens
   * @param morphology the analysis of each token; empty if nobody will ask for it
   * @param sentences its sentences
   */
  public ArticleWords(
      AlignedText clean,
      Layer<Token> tokens,
      Layer<Morphology> morphology,
      Layer<Sentence> sentences) {
    this.morphology = morphology;
    this.clean = clean;
    this.tokens = tokens;
    letters = clean.text().toCharArray();
    starts = new int[tokens.size()];
    ends = new int[tokens.size()];
    offsets(tokens, starts, ends);
    facts = WordFacts.ofAll(letters, starts, ends);
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

  /**
   * Returns the analysis of a token.
   *
   * @throws IndexOutOfBoundsException if the words of the article were given without theirs
   */
  public Morphology morphology(int index) {
    return morphology.get(index).value();
  }

  /** Returns what is known of a token. */
  public WordFacts facts(int index) {
    return facts[index];
  }

  /** Returns the clean form of a token. */
  public String form(int index) {
    return facts[index].form();
  }

  /** Returns the folded form of a token. */
  public String key(int index) {
    return facts[index].key();
  }

  /** Returns the folded form of a token without its first letters. */
  public String key(int index, int letters) {
    return key(index).substring(Math.min(letters, key(index).length()));
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
      if (letters[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  /** How many letters of the clean token are conjunctions and prepositions written on it. */
  public int proclitics(int index) {
    return facts[index].proclitics();
  }

  /** The key of a token without anything that is written on it. */
  public String bareKey(int index) {
    return facts[index].bareKey();
  }

  /** The clean form of a token without anything that is written on it. */
  public String bareForm(int index) {
    return facts[index].bareForm();
  }

  /** Whether a token has the article. */
  public boolean isDefinite(int index) {
    return facts[index].definite();
  }

  /** Whether a pronoun is written on a token. */
  public boolean hasPronoun(int index) {
    return facts[index].pronoun();
  }

  /** Whether a token is a word in Arabic letters. */
  public boolean isWord(int index) {
    return facts[index].isWord();
  }
}
