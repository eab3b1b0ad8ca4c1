package dev.rasid.sentiment.clauses;

import dev.rasid.annotation.EntityType;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Copulas;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who or what stands before a verb, or another word said of it, and opens its clause. */
public final class PreverbalSubjects {
  /** "The change of policy, this one": a demonstrative behind what it points to. */
  private static final Set<String> THIS = FunctionWords.set("this");

  /** "That", whose pronoun is the subject of its clause. */
  private static final Set<String> THAT = FunctionWords.set("that-clause");

  private static final int MOST_DETAILS = 4;
  private static final int FURTHEST_START = 16;

  /** The same, with an insertion between. */
  private static final int FURTHEST_BEGINNING = 28;

  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Asides asides;
  private final OfficeBehindName office;
  private final Antecedents antecedents;
  private final Clauses clauses;

  PreverbalSubjects(Parse parse, Antecedents antecedents, Clauses clauses) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    phrases = parse.phrases();
    asides = parse.asides();
    office = new OfficeBehindName(parse);
    this.antecedents = antecedents;
    this.clauses = clauses;
  }

  /** Who stands before a verb and opens its clause. */
  public List<Party> of(int verb, int start) {
    return before(verb, start, false);
  }

  /** Who or what stands before a word that is said of it. */
  public List<Party> topic(int cue, int start) {
    return before(cue, start, true);
  }

  private List<Party> before(int verb, int start, boolean things) {
    if (words.isJoined(verb)) {
      int topic = words.key(verb).startsWith("ف") ? asFor(verb, start) : -1;
      return topic < 0 ? List.of() : opening(topic, verb, things);
    }
    if (verb > start && words.key(verb - 1).equals("فقد")) {
      int topic = asFor(verb, start);
      if (topic >= 0) {
        return opening(topic, verb - 1, things);
      }
    }
    int level = quotes.level(verb);
    int from = verb > start && words.key(verb - 1).equals("قد") ? verb - 1 : verb;
    int lastComma = -1;
    while (from > start && verb - from < FURTHEST_BEGINNING) {
      int i = from - 1;
      if (words.isComma(i)) {
        lastComma = lastComma < 0 ? i : lastComma;
        int open = asides.opening(i, start);
        i = open >= 0 ? open : i;
      } else if (!words.isNamed(i)) {
        boolean be = things && Copulas.isBe(words.key(i));
        boolean that = things && THAT.contains(words.key(i));
        if ((isBoundary(i, start) && !be) || that || quotes.level(i) != level) {
          break;
        }
        if (verbs.isOnlyVerb(i)
            && !verbs.is(i, FunctionWords.PREPOSITION)
            && !Copulas.isBe(words.key(i))
            && !(things && Copulas.isCarrier(words.key(i)))) {
          int relative = lastComma < 0 ? antecedents.relativeBefore(i, start) : -1;
          if (relative >= 0) {
            Party owner = antecedents.of(relative, start, verb);
            return owner == null || (owner.isIssue() && !things) ? List.of() : List.of(owner);
          }
          if (things) {
            boolean what = i > start && words.key(i - 1).equals("ما");
            if (!what) {
              return List.of();
            }
            if (clauses.of(i).how().equals("vso")) {
              return isSaidOf(clauses.of(i).after(), verb) ? clauses.of(i).parties() : List.of();
            }
            return isOwnWhat(i - 1, start) && isSaidOf(i + 1, verb)
                ? List.of(phrases.issue(i - 1, i))
                : List.of();
          }
          break;
        }
      }
      from = i;
    }
    List<Party> found = opening(from, verb, things);
    return found.isEmpty() && lastComma >= 0 && lastComma + 1 < verb
        ? opening(lastComma + 1, verb, things)
        : found;
  }

  /** "Place (CNN)": a dateline names no subject of the verb behind it. */
  private boolean closesDateline(int token, int start) {
    return words.key(token).equals(")")
        && token >= start + 3
        && words.key(token - 2).equals("(")
        && !words.key(token - 1).isEmpty()
        && words.key(token - 1).charAt(0) < 128
        && words.isNamed(token - 3)
        && words.unit(token - 3).type() == EntityType.LOC;
  }

  /** Where a clause ends, or another opens. */
  private boolean isBoundary(int token, int start) {
    String key = words.key(token);
    return (words.isPunctuation(token)
            && !words.isQuoteMark(token)
            && !key.equals("(")
            && !key.equals(")")
            && !words.isDash(token))
        || (words.isDash(token) && token > start && words.key(token - 1).equals(")"))
        || closesDateline(token, start)
        || key.equals("--")
        || (verbs.is(token, FunctionWords.CLAUSE_STARTER) && !key.equals("حتي"));
  }

  /** What stands behind "as for" in the clause of a verb with ف on it, or -1. */
  private int asFor(int verb, int start) {
    for (int i = verb - 1; i >= start && verb - i < FURTHEST_START; i--) {
      if (words.isNamed(i)) {
        continue;
      }
      if (words.key(i).equals("اما") || words.key(i).equals("واما")) {
        return i + 1;
      }
      if (words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Who opens a clause at a token, if nothing else stands between and its verb. */
  private List<Party> opening(int from, int verb, boolean things) {
    int i = from;
    while (i < verb
        && (words.isQuoteMark(i)
            || Copulas.isBe(words.key(i))
            || words.key(i).equals("و")
            || words.isDash(i)
            || (!words.isNamed(i)
                && verbs.is(
                    i, FunctionWords.ADVERB | FunctionWords.RESUMER | FunctionWords.NEGATOR)))) {
      i++;
    }
    if (i >= verb || words.preposition(i) != 0) {
      return List.of();
    }
    Phrase phrase = phrases.at(i, verb);
    if (phrase != null && !things && phrase.party().isIssue() && isOfPersons(phrase, verb)) {
      return asides.skip(phrase.last() + 1, verb) >= verb
          ? List.of(phrases.people(phrase.head(), phrase.last()))
          : List.of();
    }
    if (phrase == null || (!things && (phrase.party().isIssue() || phrase.ofDeed()))) {
      return List.of();
    }
    if (!things && words.isNamed(phrase.head()) && !words.mayAct(words.unit(phrase.head()))) {
      return List.of();
    }
    if (isDateline(phrase, verb)) {
      return List.of();
    }
    List<Party> parties = new ArrayList<>();
    int last = phrase.last();
    for (Phrase one : phrases.joined(phrase, verb, things)) {
      parties.add(one.party());
      last = one.last();
    }
    int next = asides.skip(office.after(last, verb), verb);
    if (things) {
      next = afterDetails(next, verb);
    }
    return behindCarriers(next, verb, things) >= verb ? parties : List.of();
  }

  /** "What X did is a crime": nothing of weight stands between, so it is said of that. */
  private boolean isSaidOf(int from, int cue) {
    return behindCarriers(afterDetails(asides.skip(from, cue), cue), cue, true) >= cue;
  }

  /** "What happens", which no preposition governs, and no verb of calling follows. */
  private boolean isOwnWhat(int what, int start) {
    return !verbs.is(what + 1, FunctionWords.CALLING)
        && (what == start
            || words.isNamed(what - 1)
            || !(words.isComma(what - 1) || verbs.is(what - 1, FunctionWords.PREPOSITION)));
  }

  /** Behind verbs of being, negators and nouns that only carry what is said. */
  private int behindCarriers(int from, int verb, boolean things) {
    int next = from;
    while (next < verb
        && (verbs.is(next, FunctionWords.NEGATOR | FunctionWords.ADVERB)
            || words.isQuoteMark(next)
            || Copulas.isBe(words.key(next))
            || (things
                && (Copulas.isCarrier(words.key(next))
                    || THIS.contains(words.key(next))
                    || verbs.is(next, FunctionWords.WITH_PRONOUN)))
            || words.key(next).equals("قد")
            || words.key(next).equals("سوف"))) {
      next++;
    }
    return next;
  }

  /** A plural of noun and verb tells that persons do it. */
  private boolean isOfPersons(Phrase phrase, int verb) {
    String key = words.key(verb);
    return phrases.arePersons(phrase.head())
        && (key.endsWith("ون") || key.endsWith("وا"))
        && verbs.isOnlyVerb(verb);
  }

  /** "Dubai, Emirates (AFP)": a place before an agency in Latin letters is where news come from. */
  private boolean isDateline(Phrase phrase, int verb) {
    int next = phrase.last() + 1;
    if (next + 1 >= verb
        || !words.key(next).equals("(")
        || !words.isNamed(phrase.head())
        || words.unit(phrase.head()).type() != EntityType.LOC) {
      return false;
    }
    char first = words.text().charAt(words.start(next + 1));
    return first < 128 && Character.isLetter(first);
  }

  /** "The withdrawal of X from Y over Z": what only says more of the thing before it. */
  private int afterDetails(int from, int end) {
    int i = from;
    for (int n = 0; n < MOST_DETAILS && i < end; n++) {
      boolean word =
          !words.isNamed(i)
              && verbs.is(i, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE)
              && !verbs.is(i, FunctionWords.CLAUSE_STARTER);
      boolean letter = words.preposition(i) != 0 && !verbs.isVerb(i);
      if (!word && !letter) {
        return i;
      }
      Phrase detail = phrases.at(word ? i + 1 : i, end);
      if (detail == null) {
        return i;
      }
      i = detail.last() + 1;
    }
    return i;
  }
}
