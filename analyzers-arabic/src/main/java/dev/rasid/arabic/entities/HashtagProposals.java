package dev.rasid.arabic.entities;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.lexicon.EntityLexicon;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.linking.WordFacts;
import java.util.List;
import java.util.OptionalInt;

/**
 * Proposes the names of the lexicon that are written as hashtags: #الجيش_اليمني, without the sign.
 */
final class HashtagProposals {
  private final EntityLexicon lexicon;

  HashtagProposals(EntityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(ArticleWords words, List<Proposal> proposals) {
    for (int i = 0; i < words.size(); i++) {
      if (words.opens(i, WordFacts.HASHTAG)) {
        int start = words.starts()[i] + 1;
        String name = words.text().substring(start, words.ends()[i]).replace('_', ' ');
        int token = i;
        lexicon.form(name).ifPresent(form -> proposals.add(proposal(token, token, 1, form)));
        if (i > 0 && !words.lineEnds(i - 1)) { // سيرغي #لافروف
          OptionalInt whole = lexicon.form(words.form(i - 1) + " " + name);
          if (whole.isPresent() && isPerson(whole.getAsInt())) {
            proposals.add(proposal(i - 1, i, 0, whole.getAsInt()));
          }
        }
      }
    }
  }

  private boolean isPerson(int form) {
    return lexicon.type(lexicon.candidate(form, 0)) == EntityType.PER;
  }

  private Proposal proposal(int first, int last, int clitics, int form) {
    int entry = lexicon.candidate(form, 0);
    return new Proposal(
        first, last, clitics, lexicon.type(entry), Points.lexicon(2), form, lexicon.rule(entry));
  }
}
