package dev.rasid.arabic.entities;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.linking.ArticleWords;
import dev.rasid.arabic.linking.Heads;
import dev.rasid.arabic.linking.WordFacts;
import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.tagger.Labels;
import java.util.List;
import java.util.Set;

/**
 * Proposes names of organisations and places that a head word opens.
 *
 * <p>A head in construct takes the definite nouns and adjectives behind it, or the place named
 * there: وزارة الداخلية, جامعة حلب. Heads that any office may have need a nationality or a place:
 * مكتب النائب العام الليبي. A head with the article needs the nationality: السفارة الأمريكية.
 * Immutable.
 */
final class HeadProposals {
  /** How evidence of this kind begins. */
  static final String RULE = "head:";

  private static final int LONGEST = 6;

  /** Heads that make a name with any definite noun, folded. */
  private static final Set<String> STRONG =
      Set.of(
          "وزاره", "حزب", "نقابه", "هيئه", "مجلس", "جمعيه", "رابطه", "منظمه", "كتائب", "سرايا",
          "الويه", "مفوضيه", "وكاله");

  /** Kinds that are named by the place they are of: شرطة برلين. */
  private static final Set<String> OF_PLACES =
      Set.of(
          "ministry",
          "university",
          "police",
          "court",
          "parliament",
          "council",
          "government",
          "army",
          "hospital",
          "bank",
          "institute",
          "church",
          "club");

  /** Kinds that are one in a country, so that article and nationality name them. */
  private static final Set<String> OF_COUNTRIES =
      Set.of(
          "body",
          "parliament",
          "government",
          "army",
          "court",
          "bank",
          "council",
          "police",
          "ministry",
          "church");

  /** Definite words of time, which end a name: folded. */
  private static final Set<String> TIMES =
      Set.of(
          "اليوم",
          "الان",
          "الماضي",
          "الماضيه",
          "المقبل",
          "المقبله",
          "الجاري",
          "الجاريه",
          "الحالي",
          "الحاليه",
          "السابق",
          "السابقه",
          "الاحد",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "السبت",
          "الجديد",
          "الجديده",
          "القادم",
          "القادمه",
          "التابع",
          "التابعه",
          "المذكور",
          "المذكوره",
          "البارحه",
          "الليله");

  private final QuotedNames quoted = new QuotedNames();

  /** Adds names; {@code hits} says where the lexicon has some. */
  void add(ArticleWords words, byte[] hits, List<Proposal> proposals) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (!words.opens(i, WordFacts.ORGANISATION | WordFacts.PLACE)) {
        continue;
      }
      WordFacts word = words.facts(i);
      if (word.organisation().isPresent()) {
        Heads.OrganisationHead kind = word.organisation().get();
        quoted.add(words, i, kind, proposals);
        organisation(words, hits, i, kind, proposals);
      }
      if (word.place().isPresent() && word.place().get().inside()) {
        place(words, hits, i, word.place().get(), proposals);
      }
    }
  }

  private static void organisation(
      ArticleWords words,
      byte[] hits,
      int head,
      Heads.OrganisationHead kind,
      List<Proposal> proposals) {
    int last = head;
    int anchored = head;
    boolean definite = words.isDefinite(head);
    if (definite ? !OF_COUNTRIES.contains(kind.kind()) : kind.kind().equals("generic")) {
      return;
    }
    if (kind.kind().equals("agency")) {
      agency(words, head, proposals);
    }
    for (int i = head + 1; i < words.size() && i <= head + LONGEST; i++) {
      if (words.lineEnds(i - 1)) {
        break;
      }
      if (words.proclitics(i) > 0) {
        if (last > head && kind.kind().equals("ministry") && isJoined(words, i)) {
          last = i; // وزارة العدل والشؤون الإسلامية
          continue;
        }
        break;
      }
      if (isPlace(hits[i])) {
        // Behind a definite word stands no genitive: "the Russian ministry accused Ukraine"; but
        // the name of some countries is their adjective, too, if none stands before it.
        boolean adjective =
            anchored == head && words.isDefinite(i) && !words.facts(i).countries().isEmpty();
        boolean fits = i == head + 1 || !words.isDefinite(i - 1) || adjective;
        if (fits && !definite && OF_PLACES.contains(kind.kind())) {
          anchored = endOfName(words, hits, i);
        }
        break;
      }
      if (!kind.construct() || !continues(words, i) || (i > head + 1 && !qualifies(words, i))) {
        break;
      }
      last = i;
      if (!words.facts(i).countries().isEmpty()) {
        anchored = i;
      }
    }
    boolean strong = !definite && STRONG.contains(words.bareKey(head));
    boolean known = hits[head] != 0 && hits[head + 1] == hits[head] + 1;
    int end = anchored > head ? anchored : strong && !known ? last : head;
    if (end > head) {
      propose(words, head, end, EntityType.ORG, RULE + kind.kind(), proposals);
    }
  }

  /** Whether a definite word can be an adjective; a second noun is the object of the sentence. */
  private static boolean qualifies(ArticleWords words, int token) {
    int classes = words.facts(token).classes();
    return classes == 0
        || (classes & (KnownStems.ADJECTIVE | KnownStems.NAME)) != 0
        || !words.facts(token).countries().isEmpty();
  }

  private static boolean isJoined(ArticleWords words, int token) {
    return words.letters()[words.starts()[token]] == 'و'
        && words.proclitics(token) == 1
        && continues(words, token)
        && words.facts(token).organisation().isEmpty();
  }

  /** وكالة تسنيم للأنباء: whatever stands between. */
  private static void agency(ArticleWords words, int head, List<Proposal> proposals) {
    for (int i = head + 2; i < words.size() && i <= head + LONGEST / 2; i++) {
      if (words.lineEnds(i - 1)) {
        return;
      }
      if (words.key(i).equals("للانباء")) {
        propose(words, head, i, EntityType.ORG, RULE + "agency", proposals);
        return;
      }
    }
  }

  private static void place(
      ArticleWords words, byte[] hits, int head, Heads.PlaceHead kind, List<Proposal> proposals) {
    if (!words.isDefinite(head)
        && !words.lineEnds(head)
        && words.proclitics(head + 1) == 0
        && isPlace(hits[head + 1])) {
      int last = endOfName(words, hits, head + 1);
      propose(words, head, last, EntityType.LOC, RULE + kind.subtype(), proposals);
    }
  }

  private static boolean isPlace(byte hit) {
    return hit == Labels.begin(EntityType.LOC);
  }

  private static int endOfName(ArticleWords words, byte[] hits, int first) {
    int last = first;
    while (last + 1 < words.size() && hits[last + 1] == Labels.inside(EntityType.LOC)) {
      last++;
    }
    return last;
  }

  private static boolean continues(ArticleWords words, int token) {
    return words.isWord(token) && words.isDefinite(token) && !TIMES.contains(words.key(token));
  }

  static void propose(
      ArticleWords words,
      int first,
      int last,
      EntityType type,
      String rule,
      List<Proposal> proposals) {
    int tokens = last - first + 1;
    int points = Points.HEADED * tokens + Points.JOINED * (tokens - 1);
    proposals.add(
        new Proposal(first, last, words.proclitics(first), type, points, Proposal.NO_FORM, rule));
  }
}
