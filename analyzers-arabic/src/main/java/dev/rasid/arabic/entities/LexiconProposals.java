package dev.rasid.arabic.entities;

import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.lexicon.LexiconMatcher;
import dev.rasid.arabic.linking.ArticleWords;
import java.util.List;

/** Proposes the names of the lexicon. For one thread at a time. */
final class LexiconProposals {
  private final EntityLexicon lexicon;
  private final LexiconMatcher matcher;
  private final NameCores cores;
  private final CommonWords common;

  LexiconProposals(EntityLexicon lexicon, NameRules rules) {
    this.lexicon = lexicon;
    cores = rules.cores();
    common = rules.common();
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
      proposals.add(proposal(words, cores.of(words, matcher, i)));
    }
    return matcher.hits();
  }

  private Proposal proposal(ArticleWords words, NameCores.Core core) {
    int entry = lexicon.candidate(core.form(), 0);
    boolean word =
        core.first() == core.last() && common.contains(words.key(core.first(), core.clitics()));
    int points = word ? Points.COMMON_WORD : Points.lexicon(core.last() - core.first() + 1);
    return new Proposal(
        core.first(),
        core.last(),
        core.clitics(),
        lexicon.type(entry),
        points + (isUsers(entry) ? Points.USER : 0),
        core.form(),
        lexicon.rule(entry));
  }

  private boolean isUsers(int entry) {
    return lexicon.priority(entry) > EntityLexicon.BUILT_IN_PRIORITY;
  }
}
