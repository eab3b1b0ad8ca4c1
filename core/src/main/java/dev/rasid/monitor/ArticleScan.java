package dev.rasid.monitor;

import dev.rasid.annotation.CleanText;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Sentence;
import dev.rasid.annotation.Token;
import dev.rasid.annotation.Zone;
import dev.rasid.pipeline.AnalyzedArticle;
import dev.rasid.text.AlignedText;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Reads an article's own words once, and notes the atoms of a vocabulary among them. */
final class ArticleScan {
  private final AnalyzedArticle article;
  private final List<Span> own;
  private final Vocabulary vocabulary;
  private final Layer<Token> tokens;
  private final Layer<Sentence> sentences;
  private final Optional<Layer<Morphology>> morphology;
  private final Layer<Zone> zones;
  private final Hits hits;

  /** Clean forms of the tokens: one after the other, or the clean text itself. */
  private char[] clean = {};

  /** Of each token where it is in there; of the words alone once they are known. */
  private int[] cleanStarts = {};

  private int[] cleanEnds = {};

  private ArticleScan(AnalyzedArticle article, List<Span> own, Vocabulary vocabulary) {
    this.article = article;
    this.own = own;
    this.vocabulary = vocabulary;
    hits = new Hits(vocabulary);
    tokens = article.find(Token.KEY).orElse(Layer.empty());
    sentences = article.find(Sentence.KEY).orElse(Layer.empty());
    morphology = article.find(Morphology.KEY).filter(layer -> layer.size() == tokens.size());
    zones = article.find(Zone.KEY).orElseGet(article.article()::zones);
  }

  static ArticleIndex scan(AnalyzedArticle article, List<Span> own, Vocabulary vocabulary) {
    return new ArticleScan(article, own, vocabulary).scan();
  }

  private ArticleIndex scan() {
    readForms();
    OwnWords words = words();
    PackedText text = new PackedText();
    text.read(clean, clean.length);
    new WordForms(vocabulary, text, morphology, hits).add(words, cleanStarts, cleanEnds);
    return new FieldScan(article, vocabulary, words).finish(hits);
  }

  /** Without clean text the tokens say what their forms are. */
  private void readForms() {
    int size = tokens.size();
    cleanStarts = new int[size];
    cleanEnds = new int[size];
    Optional<AlignedText> aligned = article.find(CleanText.KEY).map(CleanText::aligned);
    if (aligned.isPresent()) {
      for (int i = 0; i < size; i++) {
        cleanStarts[i] = tokens.start(i);
        cleanEnds[i] = tokens.end(i);
      }
      if (!aligned.get().alignment().isIdentity()) {
        aligned.get().alignment().toTarget(cleanStarts, cleanEnds);
      }
      clean = aligned.get().text().toCharArray();
      return;
    }
    StringBuilder forms = new StringBuilder();
    for (int i = 0; i < size; i++) {
      cleanStarts[i] = forms.length();
      forms.append(tokens.get(i).value().form());
      cleanEnds[i] = forms.length();
    }
    clean = forms.toString().toCharArray();
  }

  /** The tokens that are words of the article's own text. */
  private OwnWords words() {
    int size = tokens.size();
    byte[] first = WordFold.starts();
    int[] starts = new int[size];
    int[] ends = new int[size];
    int[] numbers = new int[size];
    int[] positions = new int[size];
    byte[] inZone = new byte[size];
    Cursor part = new Cursor(own.size(), i -> own.get(i).start(), i -> own.get(i).end());
    Cursor zone = new Cursor(zones.size(), zones::start, zones::end);
    Cursor sentence = new Cursor(sentences.size(), sentences::start, sentences::end);
    int words = 0;
    int position = 0;
    boolean parted = false;
    int change = -1;
    for (int token = 0; token < size; token++) {
      int start = tokens.start(token);
      int cleanStart = cleanStarts[token];
      if (cleanStart == cleanEnds[token] || first[clean[cleanStart]] == 0) {
        continue;
      }
      if (start >= change) {
        parted |= part.moveTo(start);
        parted |= zone.moveTo(start);
        parted |= sentence.moveTo(start);
        change = Math.min(part.change(start), Math.min(zone.change(start), sentence.change(start)));
      }
      int end = tokens.end(token);
      if (!part.covers(start, end)) {
        continue;
      }
      inZone[words] =
          zone.covers(start, start + 1)
              ? ArticleIndex.zone(zones.get(zone.at()).value())
              : ArticleIndex.NO_ZONE;
      if (words > 0) {
        position += 1 + gap(inZone, words, parted);
      }
      parted = false;
      positions[words] = position;
      starts[words] = start;
      ends[words] = end;
      cleanStarts[words] = cleanStart;
      cleanEnds[words] = cleanEnds[token];
      numbers[words++] = token;
    }
    return new OwnWords(words, starts, ends, numbers, positions, inZone);
  }

  private static int gap(byte[] zones, int word, boolean parted) {
    byte headline = ArticleIndex.zone(Zone.HEADLINE);
    boolean outOfHeadline = (zones[word] == headline) != (zones[word - 1] == headline);
    return outOfHeadline ? ArticleIndex.HEADLINE_GAP : parted ? ArticleIndex.SENTENCE_GAP : 0;
  }

  /** Goes along spans that do not overlap, and keeps the bounds of one at hand. */
  private static final class Cursor {
    private final int size;
    private final IntUnaryOperator starts;
    private final IntUnaryOperator ends;
    private int at = -1;
    private int start = -1;
    private int end;

    Cursor(int size, IntUnaryOperator starts, IntUnaryOperator ends) {
      this.size = size;
      this.starts = starts;
      this.ends = ends;
    }

    int at() {
      return at;
    }

    /** Moves on to the first span that ends behind an offset; tells whether that is another. */
    boolean moveTo(int offset) {
      int before = at;
      while (end <= offset && at < size) {
        at++;
        start = at < size ? starts.applyAsInt(at) : Integer.MAX_VALUE;
        end = at < size ? ends.applyAsInt(at) : Integer.MAX_VALUE;
      }
      return at != before;
    }

    /** The next offset at which a span starts or ends. */
    int change(int offset) {
      return start > offset ? start : end > offset ? end : Integer.MAX_VALUE;
    }

    boolean covers(int from, int to) {
      return start <= from && to <= end;
    }
  }
}
