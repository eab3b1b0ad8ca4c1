package dev.rasid.sentiment;

import dev.rasid.annotation.EntityType;
import dev.rasid.sentiment.Words.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names around a word of one sentence. Every search is bounded, so that an article costs
 * time in proportion to its length however long its sentences are.
 */
final class NameFinder {
  /** Titles and descriptions that may stand between a word and the name it belongs to. */
  private static final int MOST_FILLERS = 7;

  /** Names joined by "and"; more of them are a list that somebody made to be long. */
  private static final int MOST_JOINED = 8;

  private static final int LONGEST_ASIDE = 8;
  private static final int FURTHEST_SUBJECT = 6;
  private static final int FURTHEST_CLAUSE_START = 12;

  private final Words words;
  private final int start;
  private final int end;

  /** Looks at tokens from {@code start}, and before {@code end}. */
  NameFinder(Words words, int start, int end) {
    this.words = words;
    this.start = start;
    this.end = end;
  }

  /** The subject that follows a verb, or the genitive of a verbal noun, with those joined to it. */
  List<Name> holdersAfter(int cue) {
    Optional<Name> first = nameAfter(cue + 1, false).filter(NameFinder::canHold);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Name> holders = withJoined(apposed(first.get(), titled(cue + 1, first.get())));
    holders.removeIf(name -> !canHold(name));
    return holders;
  }

  /** The subject that follows a verb; no country or town that is feminine follows a masculine. */
  List<Name> subjectsAfter(int verb) {
    List<Name> found = holdersAfter(verb);
    return !found.isEmpty()
            && !Subjects.isFeminine(words.key(verb))
            && found.get(0).type() == EntityType.LOC
            && words.key(found.get(0).last()).endsWith("ه")
        ? List.of()
        : found;
  }

  /** The subject that stands right before a verb, as in headlines, and opens its clause. */
  List<Name> holderBefore(int cue) {
    return subjectEndingAt(cue - 1, false);
  }

  /**
   * The one who declares something: "X confirmed his support", "X said, condemning".
   *
   * @param cue the verbal noun or participle
   * @param possessed whether it is a noun with a pronoun, before which a preposition may stand; a
   *     participle may have a comma there
   */
  List<Name> declarerBefore(int cue, boolean possessed) {
    int last = cue - 1;
    if (last >= start
        && (possessed
            ? words.key(last).equals("عن") || words.key(last).equals("علي")
            : words.key(last).equals("،"))) {
      last = possessed || beforeAside(last) == last ? last - 1 : beforeAside(last);
    }
    return subjectEndingAt(last, true);
  }

  static boolean canHold(Name name) {
    return name.type() != EntityType.MISC;
  }

  /** A name and those joined to it. */
  List<Name> withJoined(Name first) {
    List<Name> names = new ArrayList<>();
    names.add(first);
    int next = first.last() + 1;
    while (next < end
        && names.size() < MOST_JOINED
        && words.isNamed(next)
        && words.name(next).last() < end
        && words.name(next).proclitics().equals("و")) {
      names.add(words.name(next));
      next = words.name(next).last() + 1;
    }
    return names;
  }

  /** The bare name that words from a token on lead to. */
  Optional<Name> nameAfter(int from, boolean ofDeeds) {
    boolean titled = false;
    for (int i = from; i < end && i - from <= MOST_FILLERS; i++) {
      if (words.isNamed(i)) {
        Name name = words.name(i);
        if (titled && name.type() == EntityType.ORG && name.proclitics().equals("ل")) {
          i = name.last();
          continue;
        }
        return Optional.of(titled ? personAfter(name) : name)
            .filter(found -> found.isBare() && found.last() < end);
      }
      if (isOpenedName(i) || (titled && opensApposition(i))) {
        continue;
      }
      if (!words.isFiller(i) && !(ofDeeds && FunctionWords.isDeed(words.key(i)))) {
        return Optional.empty();
      }
      titled |= FunctionWords.isTitle(words.key(i));
    }
    return Optional.empty();
  }

  /** The mark in {@code شركة «كوستاميرا»}: what is named so is not quoted. */
  private boolean isOpenedName(int token) {
    return words.isQuoteMark(token)
        && token > start
        && token + 1 < end
        && words.isNamed(token + 1)
        && FunctionWords.isBody(words.key(token - 1));
  }

  /** The comma in "the head of the union, X". */
  private boolean opensApposition(int token) {
    return words.key(token).equals("،")
        && token + 1 < end
        && words.isNamed(token + 1)
        && words.name(token + 1).isBare()
        && words.name(token + 1).type() == EntityType.PER;
  }

  private boolean titled(int from, Name name) {
    for (int i = from; i < name.first(); i++) {
      if (!words.isNamed(i) && FunctionWords.isTitle(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** After "the head of the union, " comes the one who is meant, if he is named. */
  private Name apposed(Name name, boolean titled) {
    int next = name.last() + 1;
    if (titled && name.type() != EntityType.PER && next < end) {
      if (words.isQuoteMark(next) && next + 1 < end) {
        next++;
      }
      if (opensApposition(next)) {
        return words.name(next + 1);
      }
      int last = next;
      while (last < end && last - next < 2 && words.isFiller(last)) {
        last++;
      }
      if (last < end
          && words.isNamed(last)
          && words.name(last).isBare()
          && words.name(last).type() == EntityType.PER
          && words.name(last).last() < end) {
        return words.name(last);
      }
    }
    return name;
  }

  /** After "the foreign minister of X" comes the one who is meant, if he is named. */
  private Name personAfter(Name name) {
    int next = name.last() + 1;
    if (!name.isBare() || name.type() == EntityType.PER || next >= end || !words.isNamed(next)) {
      return name;
    }
    Name other = words.name(next);
    return other.isBare() && other.type() == EntityType.PER ? other : name;
  }

  private List<Name> subjectEndingAt(int last, boolean declared) {
    if (last >= start && words.key(last).equals("،") && isApposedPerson(last - 1)) {
      return List.of(words.name(last - 1));
    }
    int i = beforeAside(last);
    while (i >= start && last - i < FURTHEST_SUBJECT && words.isFiller(i)) {
      i--;
    }
    if (i < start || !words.isNamed(i)) {
      return List.of();
    }
    Name name = words.name(i);
    boolean opensSentence = name.first() == start && isConjunction(name.proclitics());
    return canHold(name)
            && name.first() >= start
            && (name.isBare() || opensSentence)
            && opensClause(name.first() - 1, declared)
        ? List.of(name)
        : List.of();
  }

  /** Whether a person's name between commas ends at a token. */
  private boolean isApposedPerson(int token) {
    return token > start
        && words.isNamed(token)
        && words.name(token).isBare()
        && words.name(token).type() == EntityType.PER
        && words.name(token).first() > start
        && words.key(words.name(token).first() - 1).equals("،");
  }

  /** The end of what stands before ", the prime minister," if an aside ends at a token. */
  private int beforeAside(int last) {
    if (last < start || !words.key(last).equals("،")) {
      return last;
    }
    for (int i = last - 1; i > start && last - i <= LONGEST_ASIDE; i--) {
      if (words.key(i).equals("،")) {
        return words.isNamed(i - 1) ? i - 1 : last;
      }
      if (!words.isWord(i)) {
        return last;
      }
    }
    return last;
  }

  /** "The visit of X supports" has X before the verb too; only titles keep X the subject. */
  private boolean opensClause(int before, boolean declared) {
    int i = before;
    while (i >= start && before - i < FURTHEST_CLAUSE_START) {
      if (words.isNamed(i)) {
        if (!words.name(i).isBare()) {
          return false;
        }
        i = words.name(i).first() - 1;
      } else if (words.isFiller(i)) {
        i--;
      } else {
        return words.isPunctuation(i)
            || FunctionWords.isJoinedTitle(words.key(i))
            || FunctionWords.isClauseStarter(words.key(i))
            || (declared && FunctionWords.isDeclarer(words.key(i)));
      }
    }
    return i < start;
  }

  private static boolean isConjunction(String proclitics) {
    return proclitics.equals("و") || proclitics.equals("ف");
  }
}
