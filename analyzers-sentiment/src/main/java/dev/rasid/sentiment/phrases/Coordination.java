package dev.rasid.sentiment.phrases;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the conjuncts of a noun phrase: what "and", "with him" or commas join to it. */
final class Coordination {
  /** "And with him". */
  private static final Set<String> COMITATIVE = FunctionWords.set("comitative");

  /** "Among them", between a crowd and the names of some of it. */
  private static final Set<String> AMONG = FunctionWords.set("among-them");

  /** "From among them", "at their head": a preposition before such a word. */
  private static final Set<String> BEFORE_AMONG = FunctionWords.set("before-among-them");

  /** Offices of two or more, each of whom is named behind his nation. */
  private static final Set<String> OFFICES = FunctionWords.set("offices");

  private static final int MOST_JOINED = 8;

  private final Words words;
  private final Verbs verbs;
  private final NounPhraseParser parser;

  Coordination(Words words, Verbs verbs, NounPhraseParser parser) {
    this.words = words;
    this.verbs = verbs;
    this.parser = parser;
  }

  /** A phrase and those joined to it by "and" or commas; of a crowd, the members it names. */
  List<Phrase> from(Phrase first, int end, boolean things) {
    Phrase member =
        first.party().kind() != Party.Kind.UNNAMED ? null : member(first.last() + 1, end);
    return list(member == null ? first : member, end, things);
  }

  /**
   * "Several states, among them X": the first that is named of those whom a noun means; or null.
   */
  private @Nullable Phrase member(int from, int end) {
    int i = from < end && words.isComma(from) ? from + 1 : from;
    if (i < end && !words.isNamed(i) && BEFORE_AMONG.contains(words.key(i))) {
      i++;
    }
    boolean among =
        i + 1 < end
            && !words.isNamed(i)
            && AMONG.contains(words.key(i))
            && words.preposition(i + 1) == 0
            && !words.isJoined(i + 1);
    Phrase named = among ? parser.at(i + 1, end) : null;
    return named != null && named.party().kind() == Party.Kind.NAMED ? named : null;
  }

  private List<Phrase> list(Phrase first, int end, boolean things) {
    List<Phrase> all = new ArrayList<>();
    all.add(first);
    boolean office = OFFICES.contains(words.stem(first.head()));
    int i = first.last() + 1;
    while (i < end && all.size() < MOST_JOINED) {
      while (i < end && words.isQuoteMark(i)) {
        i++;
      }
      int at = i;
      Phrase colleague = office ? colleague(i, end) : null;
      if (colleague != null) {
        all.add(colleague);
        i = colleague.last() + 1;
        continue;
      }
      if (i + 1 < end && COMITATIVE.contains(words.key(i)) && words.isNamed(i + 1)) {
        Phrase with = parser.at(i + 1, end);
        if (with == null) {
          return all;
        }
        all.add(with);
        i = with.last() + 1;
        continue;
      }
      if (i + 1 < end && words.isComma(i) && words.isNamed(i + 1) && words.unit(i + 1).isBare()) {
        at = i + 1;
        if (!isListed(at, end)) {
          return all;
        }
      } else if (i + 1 < end && words.isComma(i) && isNextName(i + 1)) {
        at = i + 1;
      } else if (i + 1 < end && words.key(i).equals("و")) {
        at = i + 1; // "X and #Y", with a space behind "and"
      } else if (i >= end || !words.isJoined(i) || words.preposition(i) != 0 || verbs.isVerb(i)) {
        return all;
      }
      Phrase before = all.get(all.size() - 1);
      boolean adjective = isAdjective(before.last(), at) || isLooseAdjective(before, at, end);
      Phrase next = adjective ? null : parser.at(at, end);
      if (next == null
          || (next.party().isIssue() && (!things || isNewDeed(first, next)))
          || isFollowedByVerb(next.last() + 1, end)) {
        return all;
      }
      all.add(next);
      i = next.last() + 1;
    }
    return all;
  }

  /** "The ministers of X, A, and of Y, B": the man behind the next nation or country; or null. */
  private @Nullable Phrase colleague(int from, int end) {
    int at = words.isComma(from) && from + 1 < end ? from + 1 : from;
    if (!words.isNamed(at) || words.unit(at).isPerson()) {
      return null;
    }
    boolean next = words.unit(at).proclitics().equals("و") || at > from;
    int man = words.unit(at).last() + 1;
    return next && man < end && words.isNamed(man) && words.unit(man).isPerson()
        ? parser.at(man, end)
        : null;
  }

  /** "Foiling plots and arresting Y": a deed joined to a thing goes on with the deed before. */
  private boolean isNewDeed(Phrase first, Phrase next) {
    return isDeed(next.head())
        && !isDeed(first.head())
        && !words.form(next.head()).startsWith("وال");
  }

  private boolean isDeed(int token) {
    if (words.isNamed(token)) {
      return false;
    }
    for (Reading reading : verbs.readings(token)) {
      Predicate predicate = reading.predicate();
      if (reading.form().kind() == WordForm.Kind.NOUN
          && predicate.pos() == Predicate.Pos.VERB
          && !predicate.bySpeaker()) {
        return true;
      }
    }
    return false;
  }

  /** "The necessary and strict measures": an adjective joined to one before it. */
  private boolean isAdjective(int last, int token) {
    if (words.isNamed(token) || words.isNamed(last)) {
      return false;
    }
    String key = words.key(token);
    String before = words.key(last);
    boolean both = key.startsWith("وال") && before.startsWith("ال");
    return both
        && (words.key(last - 1 < 0 ? last : last - 1).startsWith("ال")
            || (last > 0 && words.has(last - 1, SegmentRole.ARTICLE)))
        && key.endsWith("ه") == before.endsWith("ه");
  }

  /**
   * "A political and economic step": without an article, behind an adjective, and with no genitive.
   */
  private boolean isLooseAdjective(Phrase before, int token, int end) {
    int last = before.last();
    if (last == before.head()
        || words.isNamed(last)
        || words.isNamed(token)
        || words.key(last).startsWith("ال")
        || words.key(before.head()).startsWith("ال")
        || words.form(token).startsWith("وال")) {
      return false;
    }
    int behind = token + 1;
    boolean alone =
        behind >= end
            || words.isPunctuation(behind)
            || words.preposition(behind) != 0
            || (!words.isNamed(behind)
                && (verbs.is(behind, FunctionWords.PREPOSITION)
                    || words.has(behind, SegmentRole.PRONOUN)));
    return alone && isNisba(last) && isNisba(token);
  }

  private boolean isNisba(int token) {
    String key = words.key(token);
    return key.length() > 4 && (key.endsWith("يه") || key.endsWith("ي"));
  }

  /** "X, and Y, and Z": a name that "and" joins behind a comma. */
  private boolean isNextName(int token) {
    return words.isNamed(token)
        && words.unit(token).proclitics().equals("و")
        && !words.unit(token).isAdjective();
  }

  /** "X, Y and Z": a name behind a comma is one of a list if "and" and a name come after it. */
  private boolean isListed(int at, int end) {
    int i = at;
    for (int n = 0; n < MOST_JOINED && i < end && words.isNamed(i); n++) {
      i = words.unit(i).last() + 1;
      if (i < end && words.isNamed(i) && words.unit(i).proclitics().equals("و")) {
        return true;
      }
      if (i >= end || !words.isComma(i)) {
        return false;
      }
      i++;
    }
    return false;
  }

  private boolean isFollowedByVerb(int next, int end) {
    return next < end && verbs.isOnlyVerb(next) && !words.isJoined(next);
  }
}
