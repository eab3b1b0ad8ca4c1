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
  private static final int MOST_FILLERS = 4;

  /** Names joined by "and"; more of them are a list that somebody made to be long. */
  private static final int MOST_JOINED = 8;

  private static final int FURTHEST_SUBJECT = 6;
  private static final int FURTHEST_MARKER = 8;
  private static final int FURTHEST_CLAUSE_START = 12;

  private final Words words;
  private final PredicateLexicon lexicon;
  private final int start;
  private final int end;

  /** Looks at tokens from {@code start}, and before {@code end}. */
  NameFinder(Words words, PredicateLexicon lexicon, int start, int end) {
    this.words = words;
    this.lexicon = lexicon;
    this.start = start;
    this.end = end;
  }

  /** The subject that follows a verb, or the genitive of a verbal noun, with those joined to it. */
  List<Name> holdersAfter(int cue) {
    Optional<Name> first = nameAfter(cue + 1, false).filter(NameFinder::canHold);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Name> holders = withJoined(first.get());
    holders.removeIf(name -> !canHold(name));
    return holders;
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
      last--;
    }
    return subjectEndingAt(last, true);
  }

  /** What a predicate is about, with those joined to it; {@code from} follows cue and holder. */
  List<Name> targets(Predicate predicate, int from) {
    Optional<Name> first =
        predicate.target().equals(Predicate.OBJECT)
            ? nameAfter(from, true)
            : nameMarked(Folding.key(predicate.target()), from);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Name> targets = withJoined(first.get());
    int after = targets.get(targets.size() - 1).last() + 1;
    // What "and Y" begins may be a clause about Y instead, unless the clause ends with it.
    boolean closed =
        after >= end || words.isPunctuation(after) || FunctionWords.isPreposition(words.key(after));
    return closed ? targets : List.of(first.get());
  }

  private static boolean canHold(Name name) {
    return name.mention().value().type() != EntityType.MISC;
  }

  private List<Name> withJoined(Name first) {
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

  private Optional<Name> nameAfter(int from, boolean ofDeeds) {
    boolean titled = false;
    for (int i = from; i < end && i - from <= MOST_FILLERS; i++) {
      if (words.isNamed(i)) {
        Name name = words.name(i);
        return Optional.of(titled ? personAfter(name) : name)
            .filter(found -> found.isBare() && found.last() < end);
      }
      if (!words.isFiller(i) && !(ofDeeds && FunctionWords.isDeed(words.key(i)))) {
        return Optional.empty();
      }
      titled |= FunctionWords.isTitle(words.key(i));
    }
    return Optional.empty();
  }

  /** After "the foreign minister of X" comes the one who is meant, if he is named. */
  private Name personAfter(Name name) {
    int next = name.last() + 1;
    if (!name.isBare()
        || name.mention().value().type() == EntityType.PER
        || next >= end
        || !words.isNamed(next)) {
      return name;
    }
    Name other = words.name(next);
    return other.isBare() && other.mention().value().type() == EntityType.PER ? other : name;
  }

  /**
   * The name that a preposition introduces. Only its first occurrence counts: if that introduces
   * something else, a later one has its own business.
   */
  private Optional<Name> nameMarked(String marker, int from) {
    boolean proclitic = marker.length() == 1;
    int to = Math.min(end, from + FURTHEST_MARKER);
    int i = from;
    while (i < to) {
      if (words.isNamed(i)) {
        Name name = words.name(i);
        if (proclitic && name.last() < end && name.proclitics().equals(marker)) {
          return Optional.of(name);
        }
        i = name.last() + 1;
        continue;
      }
      String key = words.key(i);
      if (words.isPunctuation(i) || FunctionWords.isBarrier(key) || isOnlyVerb(key)) {
        return Optional.empty();
      }
      if (key.equals(marker)) {
        return nameAfter(i + 1, true);
      }
      if (proclitic && key.startsWith(marker) && !FunctionWords.introducesNothing(key)) {
        return isFillerAfterProclitic(words.form(i)) ? nameAfter(i + 1, true) : Optional.empty();
      }
      i++;
    }
    return Optional.empty();
  }

  private static boolean isFillerAfterProclitic(String form) {
    // The article loses its alef after ل.
    String rest = form.startsWith("لل") ? "ال" + form.substring(2) : form.substring(1);
    String key = Folding.key(rest);
    return FunctionWords.isFiller(key, rest) || FunctionWords.isDeed(key);
  }

  private boolean isOnlyVerb(String key) {
    List<Reading> readings = lexicon.find(key);
    return !readings.isEmpty()
        && readings.stream().allMatch(r -> r.predicate().pos() == Predicate.Pos.VERB);
  }

  private List<Name> subjectEndingAt(int last, boolean declared) {
    int i = last;
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
