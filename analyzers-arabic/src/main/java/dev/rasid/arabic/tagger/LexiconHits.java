package dev.rasid.arabic.tagger;

import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.lexicon.LexiconMatcher;

/** Tells texts to train on what the lexicon of entities says of their tokens. For one thread. */
final class LexiconHits {
  private final LexiconMatcher matcher = new LexiconMatcher(EntityLexicon.builtIn());

  void mark(TaggedText text) {
    int[] ends = new int[text.sentences];
    for (int i = 0; i < ends.length; i++) {
      int tokens = text.sentenceEnds[i];
      ends[i] = tokens == 0 ? 0 : text.ends[tokens - 1];
    }
    matcher.match(text.text, text.starts, text.ends, text.size, ends, ends.length);
    System.arraycopy(matcher.hits(), 0, text.hits, 0, text.size);
  }
}
