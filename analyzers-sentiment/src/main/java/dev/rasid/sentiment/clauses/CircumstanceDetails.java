package dev.rasid.sentiment.clauses;

import dev.rasid.annotation.EntityType;
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
    return afterOthers(afterMedium(year ? from + 1 : from, end), end);
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
