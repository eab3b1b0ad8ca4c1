package dev.rasid.sentiment.words;

import dev.rasid.analyzer.AnalysisContext;
import dev.rasid.annotation.Entity;
import dev.rasid.annotation.Mention;
import dev.rasid.annotation.Morphology;
import dev.rasid.annotation.Reference;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.annotation.Token;
import dev.rasid.text.Layer;
import dev.rasid.text.Span;
import java.util.List;
import java.util.Optional;

/** The tokens of an article, each with the name that it is part of. */
public final class Words {
  /** Marks of quotations; reversed guillemets are common enough. */
  private static final String QUOTES = "«»“”„‟\"”";

  private static final String COMMAS = ",،";
  private static final String DASHES = "-–—";

  private static final int WORD = 1;
  private static final int PUNCTUATION = 1 << 1;
  private static final int COMMA = 1 << 2;
  private static final int DASH = 1 << 3;
  private static final int QUOTE = 1 << 4;
  private static final int HASH = 1 << 5;

  private final String text;
  private final Layer<Token> tokens;
  private final String[] keys;
  private final byte[] kinds;
  private final Clitics clitics;
  private final Entities entities;
  private final Units units;

  public Words(AnalysisContext context) {
    text = context.article().text();
    tokens = context.get(Token.KEY);
    keys = new String[tokens.size()];
    kinds = new byte[tokens.size()];
    for (int i = 0; i < keys.length; i++) {
      Token token = tokens.get(i).value();
      keys[i] = token.key();
      kinds[i] = kind(token);
    }
    Optional<Layer<Morphology>> morphology = context.find(Morphology.KEY);
    clitics = new Clitics(keys, morphology.filter(m -> m.size() == keys.length).orElse(null));
    entities = new Entities(context.find(Entity.KEY).orElse(Layer.empty()));
    units = new Units(text, tokens, entities);
    units.addAll(context.get(Mention.KEY), context.find(Reference.KEY).orElse(Layer.empty()));
  }

  public int size() {
    return keys.length;
  }

  public String text() {
    return text;
  }

  public Span span(int token) {
    return new Span(tokens.start(token), tokens.end(token));
  }

  public int start(int token) {
    return tokens.start(token);
  }

  public int end(int token) {
    return tokens.end(token);
  }

  public Span span(int first, int last) {
    return new Span(tokens.start(first), tokens.end(last));
  }

  /** The same without conjunctions and prepositions on the first word. */
  public Span bareSpan(int first, int last) {
    int start = clitics.startOfNoun(first, tokens.start(first));
    return new Span(Math.min(start, tokens.end(last) - 1), tokens.end(last));
  }

  public String key(int token) {
    return keys[token];
  }

  /** The word without vowel signs, with its hamzas and dots. */
  public String form(int token) {
    return tokens.get(token).value().form();
  }

  /** What a token is, as bits: the rules ask for marks more often than for anything else. */
  private static byte kind(Token token) {
    int kind =
        switch (token.kind()) {
          case WORD -> WORD;
          case PUNCTUATION -> PUNCTUATION;
          default -> 0;
        };
    String key = token.key();
    if (key.length() != 1) {
      return (byte) kind;
    }
    char mark = key.charAt(0);
    return (byte)
        (kind
            | (COMMAS.indexOf(mark) >= 0 ? COMMA : 0)
            | (DASHES.indexOf(mark) >= 0 ? DASH : 0)
            | (QUOTES.indexOf(mark) >= 0 ? QUOTE : 0)
            | (mark == '#' ? HASH : 0));
  }

  private boolean is(int token, int kind) {
    return (kinds[token] & kind) != 0;
  }

  public boolean isWord(int token) {
    return is(token, WORD);
  }

  public boolean isPunctuation(int token) {
    return is(token, PUNCTUATION);
  }

  public boolean isComma(int token) {
    return is(token, COMMA);
  }

  public boolean isDash(int token) {
    return is(token, DASH);
  }

  public boolean isQuoteMark(int token) {
    return is(token, QUOTE);
  }

  /** Marks around a name, and the sign of a hashtag, between which and the name nothing stands. */
  public boolean isOrnament(int token) {
    return is(token, QUOTE | HASH);
  }

  public boolean isNamed(int token) {
    return units.isAt(token);
  }

  /** The name that a token is part of; ask {@link #isNamed} first. */
  public Unit unit(int token) {
    return units.at(token);
  }

  public List<Unit> units() {
    return units.all();
  }

  /** Tells whether a word has a part, as far as is known. */
  public boolean has(int token, SegmentRole role) {
    return clitics.has(token, role);
  }

  /** The preposition ب, ل or ك on a word, or 0; without a layer of parts, by its first letters. */
  public char preposition(int token) {
    if (isNamed(token) && unit(token).first() == token) {
      String proclitics = unit(token).proclitics();
      char last = proclitics.isEmpty() ? 0 : proclitics.charAt(proclitics.length() - 1);
      return "بلك".indexOf(last) >= 0 ? last : 0;
    }
    return clitics.preposition(token);
  }

  /** Tells whether و or ف stands on a word. */
  public boolean isJoined(int token) {
    if (isNamed(token) && unit(token).first() == token) {
      return unit(token).proclitics().startsWith("و") || unit(token).proclitics().startsWith("ف");
    }
    return clitics.isJoined(token);
  }

  /** The key of a word without clitics before it. */
  public String stem(int token) {
    return clitics.stem(token);
  }

  /** The lemma's key, or the key where lemmas are not known. */
  public String lemma(int token) {
    return clitics.lemma(token);
  }

  boolean hasMorphology() {
    return clitics.areKnown();
  }

  public Optional<Entity> entity(String id) {
    return entities.of(id);
  }

  /** The country of an entity, if the article names it. */
  public Optional<String> country(String id) {
    return entities.country(id);
  }

  /** The state that a capital speaks for, or the entity itself. */
  public String actor(String id) {
    return entities.actor(id);
  }

  /** "The Saudi (campaign)": a name that is written like an adjective of relation. */
  public boolean isLikeAdjective(Unit unit) {
    String key = key(unit.first());
    return unit.first() == unit.last() && key.startsWith("ال") && key.endsWith("يه");
  }

  /** A town that is no capital acts for nobody. */
  public boolean mayAct(Unit unit) {
    return entities.mayAct(unit);
  }
}
