package dev.rasid.arabic.entities;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.TokenKind;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.linking.Heads;
import dev.rasid.arabic.linking.Nationalities;
import dev.rasid.arabic.linking.TitleHeads;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.names.NameLexicon;
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
  private static final Set<String> KINSHIP =
      Set.of("بن", "ابن", "بنت", "عبد", "ابو", "ابي", "ولد", "بو");

  private final TitleHeads titles;
  private final Nationalities nationalities;
  private final Heads heads;
  private final NameLexicon names = NameLexicon.standard();
  private final FamilyNames families = FamilyNames.load();

  TitleProposals(TitleHeads titles, Nationalities nationalities, Heads heads) {
    this.heads = heads;
    this.titles = titles;
    this.nationalities = nationalities;
  }

  void add(ArticleWords words, List<Proposal> proposals) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String key = words.bareKey(i);
      boolean complete = words.isDefinite(i) || titles.isTitle(key);
      boolean other = // أمام is no إمام, and a فريق is a team sooner than a general
          (KnownStems.classes(words.bareForm(i)) & KnownStems.PARTICLE) != 0
              || (!words.isDefinite(i) && heads.organisation(key).isPresent());
      if (!other && titles.isHead(key) && (complete || words.isDefinite(i + 1))) {
        behind(words, i, proposals);
      }
    }
  }

  private void behind(ArticleWords words, int title, List<Proposal> proposals) {
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
    if (tokens == 1 && (classes(words, first) & ~KnownStems.NAME) != 0) {
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
            "title:" + words.token(title).form()));
  }

  private boolean isOfTitle(ArticleWords words, int token) {
    return words.token(token).kind() == TokenKind.WORD && words.isDefinite(token);
  }

  private boolean opensName(ArticleWords words, int token) {
    if (words.token(token).kind() != TokenKind.WORD || words.proclitics(token) > 0) {
      return false;
    }
    if (KINSHIP.contains(words.key(token))) {
      return true;
    }
    int classes = classes(words, token);
    if ((classes & KnownStems.PARTICLE) != 0) {
      return false;
    }
    if (names.find(words.token(token).form()).isPresent()
        || PARTICLES.contains(words.key(token))) {
      return true;
    }
    return !words.hasPronoun(token) && isUnknown(words, token, classes);
  }

  private boolean continuesName(ArticleWords words, int first, int token) {
    if (opensName(words, token) || KINSHIP.contains(words.key(token - 1))) {
      return true;
    }
    if (!words.isDefinite(token) || words.proclitics(token) > 0) {
      return false;
    }
    String key = words.bareKey(token);
    boolean family =
        families.contains(key)
            || names.find(key).isPresent()
            || (key.endsWith("ي") && (classes(words, token) & KnownStems.ADJECTIVE) == 0)
            || isUnknown(words, token, classes(words, token));
    // Right behind a given name a nationality is a family name: محمد المصري.
    return family && (token == first + 1 || nationalities.find(key).isEmpty());
  }

  private static boolean isUnknown(ArticleWords words, int token, int classes) {
    return words.token(token).form().length() > 2 && (classes & ~KnownStems.NAME) == 0;
  }

  private static int classes(ArticleWords words, int token) {
    String form = words.token(token).form();
    boolean article = words.isDefinite(token) && form.startsWith("ال");
    return KnownStems.classes(article ? form.substring(2) : form);
  }
}
