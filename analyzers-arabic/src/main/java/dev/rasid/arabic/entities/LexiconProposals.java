package dev.rasid.arabic.entities;

import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.lexicon.LexiconMatcher;
import dev.rasid.arabic.linking.ArticleWords;
import java.util.List;

/** Proposes the names of the lexicon. For one thread at a time. */
final class LexiconProposals {
  private final EntityLexicon lexicon;
  private final LexiconMatcher matcher;

  LexiconProposals(EntityLexicon lexicon) {
    this.lexicon = lexicon;
    matcher = new LexiconMatcher(lexicon);
  }

  /** Adds the longest names, and returns what each token is in them. */
  byte[] add(ArticleWords words, List<Proposal> proposals) {
    int names =
        matcher.match(
            words.letters(),
            words.starts(),
            words.ends(),
            words.size(),
            words.sentenceEnds(),
            words.sentenceEnds().length);
    for (int i = 0; i < names; i++) {
      int form = matcher.form(i);
      int entry = matcher.entry(i);
      int tokens = matcher.last(i) - matcher.first(i) + 1;
      int points = Points.lexicon(tokens) + (isUsers(entry) ? Points.USER : 0);
      proposals.add(
          new Proposal(
              matcher.first(i),
              matcher.last(i),
              matcher.clitics(i),
              lexicon.type(entry),
              points,
              form,
              lexicon.rule(entry)));
    }
    return matcher.hits();
  }

  private boolean isUsers(int entry) {
    return lexicon.priority(entry) > EntityLexicon.BUILT_IN_PRIORITY;
  }
}
