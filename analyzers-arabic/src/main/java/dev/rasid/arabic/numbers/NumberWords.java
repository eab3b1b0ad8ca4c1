package dev.rasid.arabic.numbers;

import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.phrases.CliticMap.Found;
import org.jspecify.annotations.Nullable;

/** The words of numbers among the tokens of a text; there is none after the last token. */
record NumberWords(NumberTokens tokens, NumberLexicon lexicon) {
  boolean has(int at) {
    return at < tokens.size();
  }

  /** Whether a token is written in letters. */
  boolean isWord(int at) {
    return tokens.kind(at) == TokenKind.WORD;
  }

  boolean isAnd(int at) {
    return tokens.key(at).equals("و");
  }

  /** The word of a cardinal number or fraction, with what is written on it, or null. */
  @Nullable Found<NumberWord> cardinal(int at) {
    return has(at) ? lexicon.cardinal(tokens.key(at)) : null;
  }

  @Nullable Found<NumberWord> ordinal(int at) {
    return lexicon.ordinal(tokens.key(at));
  }

  /** The word of a cardinal number that has no و and no preposition on it, or null. */
  @Nullable NumberWord bare(int at) {
    Found<NumberWord> word = cardinal(at);
    return word == null || word.skip() > 0 ? null : word.value();
  }

  boolean isBareTen(int at) {
    NumberWord word = bare(at);
    return word != null && word.kind() == NumberWord.Kind.TEN;
  }

  /** The one or two of أحد عشر, اثنا عشر, which are numbers only before their ten; or null. */
  @Nullable Found<NumberWord> beforeTen(int at) {
    Found<NumberWord> unit = lexicon.beforeTen(tokens.key(at));
    return unit != null && isBareTen(at + 1) ? unit : null;
  }
}
