package dev.rasid.arabic.linking;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.words.Recent;
import dev.rasid.arabic.words.TextWords;
import dev.rasid.arabic.words.Word;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;

/**
 * The tokens of an article as names, quotations and dates are looked for in them.
 *
 * <p>Immutable but for its arrays, which nobody changes; safe for use by several threads.
 */
public final class ArticleWords {
  private static final Recent<ArticleWords> RECENT = new Recent<>();

  private final AlignedText clean;
  private final Layer<Token> tokens;
  private final Layer<Sentence> sentences;
  private final char[] letters;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentenceEnds;
  private final int[] sentenceTokens;
  private final Word[] words;
  private final WordFacts[] facts;
  private final byte[] opens;
  private final boolean[] lineEnds;

  private ArticleWords(AlignedText clean, Layer<Token> tokens, Layer<Sentence> sentences) {
    this.clean = clean;
    this.tokens = tokens;
    this.sentences = sentences;
    letters = clean.text().toCharArray();
    TextWords text = TextWords.of(clean, tokens);
    starts = text.starts();
    ends = text.ends();
    words = text.words();
    facts = new WordFacts[words.length];
    opens = new byte[words.length];
    lineEnds = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      facts[i] = WordFacts.of(words[i]);
      opens[i] = (byte) facts[i].opens();
      lineEnds[i] = i + 1 == words.length || hasLineEnd(ends[i], starts[i + 1]);
    }
    int[] sentenceStarts = new int[sentences.size()];
    sentenceEnds = new int[sentences.size()];
    offsets(sentences, sentenceStarts, sentenceEnds);
    sentenceTokens = new int[sentences.size()];
    int token = 0;
    for (int i = 0; i < sentenceEnds.length; i++) {
      while (token < words.length && starts[token] < sentenceEnds[i]) {
        token++;
      }
      sentenceTokens[i] = token;
    }
  }

  /**
   * Views the article that an analyzer works on, which has to read clean text, tokens and
   * sentences.
   */
  public static ArticleWords of(AnalysisContext context) {
    return of(
        context.get(CleanText.KEY).aligned(), context.get(Token.KEY), context.get(Sentence.KEY));
  }

  /**
   * Views an analyzed article.
   *
   * @throws java.util.NoSuchElementException if it has no clean text, tokens or sentences
   */
  public static ArticleWords of(AnalyzedArticle article) {
    return of(
        article.get(CleanText.KEY).aligned(), article.get(Token.KEY), article.get(Sentence.KEY));
  }

  private static ArticleWords of(
      AlignedText clean, Layer<Token> tokens, Layer<Sentence> sentences) {
    ArticleWords recent = RECENT.find(tokens, words -> words.isOf(clean, tokens, sentences));
    return recent == null ? RECENT.put(tokens, new ArticleWords(clean, tokens, sentences)) : recent;
  }

  @SuppressWarnings("ReferenceEquality") // equal ones would do, but comparing all of them would not
  private boolean isOf(AlignedText text, Layer<Token> itsTokens, Layer<Sentence> itsSentences) {
    return clean == text && tokens == itsTokens && sentences == itsSentences;
  }

  private boolean hasLineEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (letters[i] == '\n') {
        return true;
      }
    }
    return false;
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
    return words.length;
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

  /** Returns what a token is made of. */
  public TokenKind kind(int index) {
    return facts[index].inLetters() ? TokenKind.WORD : tokens.get(index).value().kind();
  }

  /** Returns what is known of a token. */
  public WordFacts facts(int index) {
    return facts[index];
  }

  /** Returns a token as a word. */
  public Word word(int index) {
    return words[index];
  }

  /** Returns all tokens as words; not to be changed. */
  public Word[] words() {
    return words;
  }

  /** Whether a token may begin one of some things, given by bits of {@link WordFacts#opens}. */
  public boolean opens(int index, int things) {
    return (opens[index] & things) != 0;
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

  /** Returns where a token starts in the article's text. */
  public int sourceStart(int index) {
    return tokens.start(index);
  }

  /** Returns where a token ends in the article's text. */
  public int sourceEnd(int index) {
    return tokens.end(index);
  }

  /** Whether a line ends between a token and the next. */
  public boolean lineEnds(int index) {
    return index >= words.length || lineEnds[index];
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

  /**
   * Returns the clean form of a token behind the first letters, which are written on it; the
   * article that ل swallowed is restored: للحلف is الحلف behind one letter, and للجنة is اللجنة.
   *
   * @param letters how many letters are left out; all are kept if there are no more
   */
  public String formBehind(int index, int letters) {
    String form = form(index);
    if (letters == 0 || letters >= form.length()) {
      return form;
    }
    boolean swallowed =
        isDefinite(index) && form.charAt(letters - 1) == 'ل' && form.charAt(letters) == 'ل';
    return swallowed ? "ال" + bareForm(index) : form.substring(letters);
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
