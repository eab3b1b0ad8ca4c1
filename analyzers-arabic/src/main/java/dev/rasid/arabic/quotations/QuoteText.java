package dev.rasid.arabic.quotations;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.TokenKind;
import dev.rasid.annotation.Zone;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * An article as quotations are looked for in it: its tokens, marks, names, and statements.
 *
 * <p>A statement is a sentence, or several that a pair of marks holds together. Not safe for use by
 * several threads.
 */
final class QuoteText {
  /** No name, no reference. */
  static final int NONE = -1;

  private final ArticleWords words;
  private final Layer<Morphology> morphology;
  private final Layer<Mention> mentions;
  private final Layer<Reference> references;
  private final Layer<Zone> zones;
  private final MarkPairs marks;
  private final int[] zoneAt;
  private final int[] mentionAt;
  private final int[] referenceAt;
  private final int[] statementStarts;
  private final int[] statementEnds;
  private final int[] sentenceEnds;
  private final int[] wordsBefore;
  private final boolean[] signs;
  private final QuoteWord[] notes;

  /**
   * Views an article.
   *
   * @param words its tokens
   * @param morphology the analysis of each token
   * @param mentions its names
   * @param references what stands for names; may be empty
   * @param zones may be empty: then all of the text is its own report
   */
  QuoteText(
      ArticleWords words,
      Layer<Morphology> morphology,
      Layer<Mention> mentions,
      Layer<Reference> references,
      Layer<Zone> zones) {
    this.words = words;
    this.morphology = morphology;
    this.zones = zones;
    this.mentions = mentions;
    this.references = references;
    int size = words.size();
    boolean[] lineEnds = new boolean[size];
    wordsBefore = new int[size + 1];
    signs = new boolean[size];
    notes = new QuoteWord[size];
    for (int i = 0; i < size; i++) {
      TokenKind kind = words.kind(i);
      signs[i] = kind == TokenKind.PUNCTUATION || kind == TokenKind.SYMBOL;
      notes[i] = QuoteWord.of(words.word(i));
      lineEnds[i] = words.lineEnds(i);
      wordsBefore[i + 1] = wordsBefore[i] + (isSign(i) ? 0 : 1);
    }
    marks = MarkPairs.of(new MarkTokens(words.letters(), words.starts(), words.ends(), lineEnds));
    zoneAt = places(zones);
    mentionAt = places(mentions);
    referenceAt = places(references);
    sentenceEnds = new int[size];
    statementStarts = new int[size];
    statementEnds = new int[size];
    markStatements();
  }

  /** For each token the annotation that covers it. */
  private int[] places(Layer<?> layer) {
    int[] places = new int[words.size()];
    Arrays.fill(places, NONE);
    int token = 0;
    for (int i = 0; i < layer.size(); i++) {
      while (token < places.length && words.sourceEnd(token) <= layer.start(i)) {
        token++;
      }
      for (int at = token; at < places.length && start(at) < layer.end(i); at++) {
        places[at] = i;
      }
    }
    return places;
  }

  private void markStatements() {
    int first = 0;
    int statement = 0;
    for (int end : words.sentenceTokens()) {
      Arrays.fill(sentenceEnds, first, end, end);
      boolean open = end < size() && end > 0 && marks.around(end - 1) != MarkPairs.NONE;
      if (!(open && heldTogether(end))) {
        Arrays.fill(statementStarts, statement, end, statement);
        Arrays.fill(statementEnds, statement, end, end);
        statement = end;
      }
      first = end;
    }
    Arrays.fill(sentenceEnds, first, size(), size());
    Arrays.fill(statementStarts, statement, size(), statement);
    Arrays.fill(statementEnds, statement, size(), size());
  }

  /** The zone that a token is in; the body if no zone is known. */
  Zone zone(int token) {
    return zoneAt[token] == NONE ? Zone.BODY : zones.get(zoneAt[token]).value();
  }

  /** Whether a closed pair stands around the seam before a token. */
  private boolean heldTogether(int token) {
    int around = marks.around(token);
    if (around == MarkPairs.NONE) {
      return false;
    }
    MarkPairs.Pair pair = marks.get(around);
    return pair.open() < token && pair.closed();
  }

  int size() {
    return words.size();
  }

  ArticleWords words() {
    return words;
  }

  MarkPairs marks() {
    return marks;
  }

  /** What the tables say of a token. */
  QuoteWord note(int token) {
    return notes[token];
  }

  /** The dictionary form of a token. */
  String lemma(int token) {
    return morphology.get(token).value().lemma();
  }

  /** The folded form of a token. */
  String key(int token) {
    return words.key(token);
  }

  /** Whether a token is neither word nor number. */
  boolean isSign(int token) {
    return signs[token];
  }

  boolean isSign(int token, String signs) {
    String form = words.form(token);
    return form.length() == 1 && signs.indexOf(form.charAt(0)) >= 0;
  }

  /** Whether a token is such a word, with or without و or ف on it. */
  boolean is(int token, SentenceWords.Use use) {
    return (notes[token].uses() & use.bit()) != 0;
  }

  /** Whether a token is أن, إن or بأن, with or without a pronoun. */
  boolean isComplementizer(int token) {
    return (notes[token].uses() & SentenceWords.COMPLEMENTIZER) != 0;
  }

  /** Whether a word can be nothing but a verb. */
  boolean isVerb(int token) {
    return classes(token) == KnownStems.VERB;
  }

  /** What a word may be, as {@link KnownStems} says. */
  int classes(int token) {
    return signs[token] ? 0 : words.facts(token).classes();
  }

  /** How many words and numbers stand from one token to another, the latter not counted. */
  int wordsIn(int first, int end) {
    return wordsBefore[end] - wordsBefore[first];
  }

  /** The first token of the statement that a token is in. */
  int statementStart(int token) {
    return statementStarts[token];
  }

  /** The token behind the statement that a token is in. */
  int statementEnd(int token) {
    return statementEnds[token];
  }

  /** The token behind the sentence that a token is in. */
  int sentenceEnd(int token) {
    return sentenceEnds[token];
  }

  /** Whether و or ف is written on a token. */
  boolean hasConjunction(int token) {
    return notes[token].conjunction();
  }

  /** Whether a preposition is written on a token, or it is one letter that is one: لـ«…». */
  boolean hasPreposition(int token) {
    return notes[token].preposition();
  }

  private int start(int token) {
    return words.sourceStart(token);
  }

  /** The token behind a span that lies behind a token, and not far. */
  int tokenBehind(int token, Span span) {
    int at = token + 1;
    while (at < size() && start(at) < span.end()) {
      at++;
    }
    return at;
  }

  /** The name that begins at a token or right behind it, with the word before it, or empty. */
  Optional<Span> addressee(int first, int end) {
    for (int at = first; at < Math.min(end, first + 3); at++) {
      if (mentionAt[at] != NONE) {
        int last = at;
        while (last + 1 < end && mentionAt[last + 1] == mentionAt[at]) {
          last++;
        }
        return Optional.of(
            words.form(first).length() <= 2 ? mentionSpan(mentionAt[at]) : bareSpan(first, last));
      }
    }
    return Optional.empty();
  }

  /** The stretch of the article from one token to another. */
  Span span(int first, int last) {
    return words.span(first, last);
  }

  /** The same without conjunctions and prepositions written on the first token. */
  Span bareSpan(int first, int last) {
    Span whole = words.span(first, last);
    int cut = words.proclitics(first);
    if (cut == 0) {
      return whole;
    }
    int start = words.source(words.starts()[first] + cut, words.ends()[first]).start();
    return start < whole.end() ? new Span(start, whole.end()) : whole;
  }

  /** The index of the name that covers a token, or none. */
  int mentionAt(int token) {
    return mentionAt[token];
  }

  /** Whether a span is the name of a person. */
  boolean isPersonAt(Span span) {
    return typeAt(span).filter(type -> type == EntityType.PER).isPresent();
  }

  /** The type of the name that a span is. */
  Optional<EntityType> typeAt(Span span) {
    return nameAt(span).map(Mention::type);
  }

  /** Whether the name that shows a speaker may mean others. */
  boolean isAmbiguous(Speaker speaker) {
    return speaker
        .span()
        .flatMap(this::nameAt)
        .filter(it -> !it.candidates().isEmpty())
        .isPresent();
  }

  private Optional<Mention> nameAt(Span span) {
    int low = 0;
    int high = mentions.size();
    while (low < high) { // the first that does not start before the span
      int middle = (low + high) >>> 1;
      if (mentions.start(middle) < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < mentions.size() && mentions.start(i) == span.start(); i++) {
      if (mentions.end(i) == span.end()) {
        return Optional.of(mention(i));
      }
    }
    return Optional.empty();
  }

  Mention mention(int index) {
    return mentions.get(index).value();
  }

  /** Whether a token stands inside the name that covers it, behind its beginning. */
  boolean isInsideName(int token) {
    return mentionAt[token] != NONE && mentions.start(mentionAt[token]) < start(token);
  }

  Span mentionSpan(int index) {
    return mentions.get(index).span();
  }

  /** The index of the reference that covers a token, or none. */
  int referenceAt(int token) {
    return referenceAt[token];
  }

  Reference reference(int index) {
    return references.get(index).value();
  }

  Span referenceSpan(int index) {
    return references.get(index).span();
  }
}
