package dev.rasid.arabic.entities;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.linking.Heads;
import dev.rasid.arabic.morphology.KnownStems;
import java.util.List;
import java.util.Set;

/**
 * Proposes the names of organisations that a head word announces and marks or strangeness show:
 * تنظيم "الدولة الإسلامية", صحيفة صنداي تلغراف. Immutable.
 */
final class QuotedNames {
  private static final int LONGEST = 5;

  /** Kinds that have names of their own. */
  private static final Set<String> NAMED =
      Set.of(
          "organisation",
          "party",
          "armed-group",
          "media",
          "agency",
          "company",
          "airline",
          "bank",
          "club",
          "university",
          "hospital",
          "union");

  private static final String OPENING = "\"«“”‘'";
  private static final String CLOSING = "\"»”“’'";

  void add(ArticleWords words, int head, Heads.OrganisationHead kind, List<Proposal> proposals) {
    int first = head + 1;
    if (words.lineEnds(head)
        || first >= words.size()
        || words.hasPronoun(head)
        || !NAMED.contains(kind.kind())) {
      return;
    }
    if (opens(words, first)) {
      for (int i = first + 1; i < words.size() && i <= first + LONGEST + 1; i++) {
        if (words.lineEnds(i - 1)) {
          return;
        }
        if (is(words, i, CLOSING)) {
          if (i > first + 1 && mayOpen(words, first + 1, i - 1)) {
            propose(words, first + 1, i - 1, kind, proposals);
          }
          return;
        }
      }
    } else if (!kind.construct()) {
      int last = head;
      while (last + 1 < words.size()
          && last < head + LONGEST
          && !words.lineEnds(last)
          && isStrange(words, last + 1)) {
        last++;
      }
      propose(words, first, last, kind, proposals);
    }
  }

  private static void propose(
      ArticleWords words,
      int first,
      int last,
      Heads.OrganisationHead kind,
      List<Proposal> proposals) {
    if (first <= last) {
      String rule = HeadProposals.RULE + kind.kind() + "-named";
      HeadProposals.propose(words, first, last, EntityType.ORG, rule, proposals);
    }
  }

  /** A mark with a blank before it, and none behind it. */
  private static boolean opens(ArticleWords words, int token) {
    return is(words, token, OPENING)
        && words.starts()[token] > words.ends()[token - 1]
        && token + 1 < words.size()
        && words.starts()[token + 1] == words.ends()[token];
  }

  private static boolean is(ArticleWords words, int token, String marks) {
    return words.ends()[token] - words.starts()[token] == 1
        && marks.indexOf(words.letters()[words.starts()[token]]) >= 0;
  }

  /** A verb or a particle opens a quotation, a single adjective is a judgement. */
  private static boolean mayOpen(ArticleWords words, int first, int last) {
    int classes = words.facts(first).classes();
    boolean judging =
        first == last && !words.isDefinite(first) && (classes & KnownStems.ADJECTIVE) != 0;
    return !judging && (classes & KnownStems.PARTICLE) == 0 && classes != KnownStems.VERB;
  }

  /** A word in Arabic letters that is in no lexicon of words. */
  private static boolean isStrange(ArticleWords words, int token) {
    return words.isWord(token)
        && words.proclitics(token) == 0
        && words.form(token).length() > 2
        && (words.facts(token).classes() & ~KnownStems.NAME) == 0;
  }
}
