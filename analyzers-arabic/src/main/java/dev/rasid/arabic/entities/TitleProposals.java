package dev.rasid.arabic.entities;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.linking.WordFacts;
import dev.rasid.arabic.morphology.KnownStems;
import java.util.List;
import java.util.Set;

/**
 * Proposes the names of persons that stand behind a title: وزير النقل الأردني فلان الفلاني.
 *
 * <p>Behind the head of a title come definite words that belong to it; the name begins with the
 * first word that is a name, or that no lexicon of words knows. Immutable.
 */
final class TitleProposals {
  private static final int LONGEST_TITLE = 7;
  private static final int LONGEST_NAME = 6;

  /** Words inside names, folded. */
  private static final Set<String> PARTICLES =
      Set.of(
          "بن", "ابن", "بنت", "عبد", "ابو", "ابي", "ام", "ال", "ولد", "بو", "ايت", "دي", "دو",
          "فان", "فون", "لو");

  /** Those of them that are nothing else. */
  static final Set<String> KINSHIP = Set.of("بن", "ابن", "بنت", "عبد", "ابو", "ابي", "ولد", "بو");

  void add(ArticleWords words, List<Proposal> proposals) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (!words.opens(i, WordFacts.TITLE)) {
        continue;
      }
      WordFacts word = words.facts(i);
      boolean complete = word.definite() || word.titleAlone();
      boolean other = // أمام is no إمام, and a فريق is a team sooner than a general
          (word.classes() & KnownStems.PARTICLE) != 0
              || (!word.definite() && word.organisation().isPresent());
      if (!other && (complete || words.isDefinite(i + 1))) {
        behind(words, i, proposals);
      }
    }
  }

  private static void behind(ArticleWords words, int title, List<Proposal> proposals) {
    int first = title + 1;
    while (first < words.size()
        && first <= title + LONGEST_TITLE
        && !words.lineEnds(first - 1)
        && isOfTitle(words, first)) {
      first++;
    }
    if (first + 1 < words.size()
        && first > title + 1 - (words.isDefinite(title) ? 1 : 0)
        && words.key(first).equals("،")) {
      first++; // الصحفي، فلان الفلاني
    }
    if (first >= words.size() || words.lineEnds(first - 1) || !opensName(words, first)) {
      return;
    }
    int last = first;
    while (last + 1 < words.size()
        && last < first + LONGEST_NAME
        && !words.lineEnds(last)
        && continuesName(words, first, last + 1)) {
      last++;
    }
    while (last > first && PARTICLES.contains(words.key(last))) {
      last--;
    }
    int tokens = last - first + 1;
    if (tokens == 1 && (words.facts(first).classes() & ~KnownStems.NAME) != 0) {
      return; // a common word, though it may be a name
    }
    proposals.add(
        new Proposal(
            first,
            last,
            0,
            EntityType.PER,
            Points.TITLED * tokens + Points.JOINED * (tokens - 1),
            Proposal.NO_FORM,
            "title:" + words.form(title)));
  }

  private static boolean isOfTitle(ArticleWords words, int token) {
    return words.isWord(token) && words.isDefinite(token);
  }

  private static boolean opensName(ArticleWords words, int token) {
    if (!words.isWord(token) || words.proclitics(token) > 0) {
      return false;
    }
    if (KINSHIP.contains(words.key(token))) {
      return true;
    }
    WordFacts word = words.facts(token);
    if ((word.classes() & KnownStems.PARTICLE) != 0) {
      return false;
    }
    if (word.name() || PARTICLES.contains(word.key())) {
      return true;
    }
    return !word.pronoun() && isUnknown(word);
  }

  private static boolean continuesName(ArticleWords words, int first, int token) {
    if (opensName(words, token) || KINSHIP.contains(words.key(token - 1))) {
      return true;
    }
    WordFacts word = words.facts(token);
    if (!word.definite() || word.proclitics() > 0) {
      return false;
    }
    boolean family =
        word.family()
            || word.bareName()
            || (word.bareKey().endsWith("ي") && (word.classes() & KnownStems.ADJECTIVE) == 0)
            || isUnknown(word);
    // Right behind a given name a nationality is a family name: محمد المصري.
    return family && (token == first + 1 || word.countries().isEmpty());
  }

  private static boolean isUnknown(WordFacts word) {
    return word.form().length() > 2 && (word.classes() & ~KnownStems.NAME) == 0;
  }
}
