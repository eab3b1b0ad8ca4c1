package dev.rasid.sentiment.clauses;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;

/** Skips what a circumstance goes on with: the site of an account, more places. */
final class CircumstanceDetails {
  /** What one publishes words in, before the name of its site. */
  private static final Set<String> MEDIA = FunctionWords.set("medium");

  /** Verbs of giving a speech or an interview. */
  private static final Set<String> DELIVERED = FunctionWords.set("delivered");

  private static final Set<String> OTHERS = FunctionWords.set("and-others");

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  CircumstanceDetails(Words words, Verbs verbs, Phrases phrases) {
    this.words = words;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  int after(int from, int end) {
    boolean year = from < end && !words.isWord(from) && !words.isPunctuation(from);
    int i = afterOthers(afterMedium(year ? from + 1 : from, end), end);
    return afterPlace(afterDelivery(i, end), end);
  }

  /** "In a speech | that he gave": a verb that only has a pronoun for its object. */
  private int afterDelivery(int from, int end) {
    boolean delivered =
        from > 0
            && from + 1 < end
            && !words.isNamed(from - 1)
            && !words.isNamed(from)
            && !words.key(from - 1).startsWith("ال")
            && words.has(from, SegmentRole.PRONOUN)
            && DELIVERED.contains(words.lemma(from));
    if (!delivered) {
      return from;
    }
    int i = from + 1;
    while (i < end && !words.isNamed(i) && verbs.is(i, FunctionWords.ADVERB)) {
      i++;
    }
    return i;
  }

  /** "During his visit | to Paris". */
  private int afterPlace(int from, int end) {
    boolean toward =
        from > 0
            && from + 1 < end
            && !words.isNamed(from - 1)
            && words.has(from - 1, SegmentRole.PRONOUN)
            && !words.isNamed(from)
            && (words.key(from).equals("الي") || words.key(from).equals("في"))
            && words.isNamed(from + 1);
    return toward && words.unit(from + 1).type() == EntityType.LOC && words.unit(from + 1).isBare()
        ? words.unit(from + 1).last() + 1
        : from;
  }

  /** "On his account | on Twitter". */
  private int afterMedium(int from, int end) {
    if (from >= end || words.isNamed(from - 1) || !MEDIA.contains(words.stem(from - 1))) {
      return from;
    }
    boolean on = words.key(from).equals("علي") || words.key(from).equals("في");
    boolean letter = words.preposition(from) == 'ب' && !verbs.isVerb(from);
    int at = on ? from + 1 : from;
    if ((!on && !letter) || at >= end) {
      return from;
    }
    if (words.isNamed(at)) {
      return words.unit(at).last() + 1;
    }
    Phrase medium = phrases.at(at, end);
    return medium == null ? from : medium.last() + 1;
  }

  /** "In Britain | and Holland | and others of the donors". */
  private int afterOthers(int from, int end) {
    int i = from;
    while (i < end && i > 0 && words.isJoined(i) && words.isNamed(i - 1)) {
      if (!words.isNamed(i)) {
        break;
      }
      Unit unit = words.unit(i);
      if (unit.type() != EntityType.LOC || words.unit(i - 1).type() != EntityType.LOC) {
        return i;
      }
      i = unit.last() + 1;
    }
    if (i + 2 < end && OTHERS.contains(words.key(i)) && words.key(i + 1).equals("من")) {
      Phrase others = phrases.at(i + 2, end);
      return others == null ? i : others.last() + 1;
    }
    return i;
  }
}
