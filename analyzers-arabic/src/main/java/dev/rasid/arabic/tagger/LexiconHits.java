package dev.rasid.arabic.tagger;

import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.lexicon.LexiconMatcher;

/** Tells texts to train on what the lexicon of entities says of their tokens. For one thread. */
final class LexiconHits {
  private final LexiconMatcher matcher = new LexiconMatcher(EntityLexicon.builtIn());

  void mark(TaggedText text) {
    matcher.match(text.text, text.starts, text.ends, text.size, text.sentenceEnds, text.sentences);
    System.arraycopy(matcher.hits(), 0, text.hits, 0, text.size);
  }
}
