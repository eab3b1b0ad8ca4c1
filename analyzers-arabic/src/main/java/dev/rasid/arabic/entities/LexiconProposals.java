package dev.rasid.arabic.entities;

import dev.rasid.annotation.Entity;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.lexicon.LexiconMatcher;
import dev.rasid.arabic.linking.ArticleWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Proposes the names of the lexicon. For one thread at a time. */
final class LexiconProposals {
  private static final int MOST_ENTITIES = 1 << 14;

  private final EntityLexicon lexicon;
  private final LexiconMatcher matcher;
  private final NameCores cores;
  private final ReviewedForms reviewed;

  /** Made when first asked for. */
  private final @Nullable String[] evidence;

  private final Map<Integer, List<Entity>> entities = new HashMap<>();

  LexiconProposals(EntityLexicon lexicon, NameRules rules) {
    this.lexicon = lexicon;
    cores = rules.cores();
    reviewed = rules.reviewed();
    matcher = new LexiconMatcher(lexicon);
    evidence = new String[lexicon.size()];
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
    int length = core.last() - core.first() + 1;
    ReviewedForms.Use use =
        length == 1
            ? reviewed.use(words.key(core.first(), core.clitics()))
            : ReviewedForms.Use.UNKNOWN;
    int points = use == ReviewedForms.Use.BOTH ? Points.COMMON_WORD : Points.lexicon(length);
    return new Proposal(
        core.first(),
        core.last(),
        core.clitics(),
        lexicon.type(entry),
        points + (isUsers(entry) ? Points.USER : 0),
        core.form(),
        rule(entry),
        use == ReviewedForms.Use.NAME);
  }

  private String rule(int entry) {
    String known = evidence[entry];
    if (known == null) {
      known = lexicon.rule(entry);
      evidence[entry] = known;
    }
    return known;
  }

  /** What a form may mean, likeliest first. */
  List<Entity> entities(int form) {
    List<Entity> known = entities.get(form);
    if (known == null) {
      known = lexicon.candidates(form);
      if (entities.size() >= MOST_ENTITIES) {
        entities.clear();
      }
      entities.put(form, known);
    }
    return known;
  }

  private boolean isUsers(int entry) {
    return lexicon.priority(entry) > EntityLexicon.BUILT_IN_PRIORITY;
  }
}
