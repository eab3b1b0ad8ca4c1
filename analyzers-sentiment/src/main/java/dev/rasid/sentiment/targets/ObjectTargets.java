package dev.rasid.sentiment.targets;

import dev.rasid.sentiment.clauses.Asides;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.PredicateSets;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Unit;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.List;
import java.util.Set;

/** Finds what a predicate is about in its object. */
final class ObjectTargets {
  /** Demonstratives, which open an object even behind a comma that parts it from the subject. */
  private static final Set<String> THIS = FunctionWords.set("this");

  private static final int PERSONS = FunctionWords.TITLE | FunctionWords.PEOPLE;

  /** Behind what somebody is accused of stands nobody who is accused. */
  private static final Set<String> NEVER_ALONE = PredicateSets.of("never-without-object");

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Asides asides;
  private final Propositions propositions;
  private final PhraseTargets phraseTargets;
  private final DeniedClaims claims;

  ObjectTargets(Parse parse, Propositions propositions, PhraseTargets phraseTargets) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    asides = parse.asides();
    this.propositions = propositions;
    this.phraseTargets = phraseTargets;
    claims = new DeniedClaims(parse);
  }

  List<Target> at(int from, Predicate predicate, int end) {
    if (from < end && !predicate.complements().isEmpty() && isNation(from)) {
      // "Downed a Syrian plane": the adjective of what the predicate needs beside it.
      return List.of(new Target(phrases.party(words.unit(from)), "object", false));
    }
    int i = asides.skip(afterOtherName(from, end), end);
    if (i == from && isSecondAdjective(i, end)) {
      i = asides.skip(i + 1, end);
    }
    if (isParted(i, end) || closesCircumstance(from, i, end)) {
      i++; // "X and Y, accuse Z of": a comma parts a long subject from the object
    }
    if (i + 1 < end && words.isQuoteMark(i) && words.preposition(i + 1) != 0) {
      i++; // "condemns "in the strongest terms" the attack"
    }
    if (i < end && Propositions.isProposed(predicate) && propositions.isThat(i)) {
      return DeniedClaims.isDenial(predicate) && claims.isOwn(i, end)
          ? List.of()
          : propositions.at(i, "object", end);
    }
    // "Condemned what it called": the words behind are the target.
    if (i + 1 < end && words.key(i).equals("ما") && verbs.isVerb(i + 1)) {
      boolean called = verbs.is(i + 1, FunctionWords.CALLING);
      i = afterSoCalled(i + 1, end);
      if (called && i < end && words.preposition(i) == 'ب') {
        Phrase phrase = phrases.at(i, end);
        return phrase == null ? List.of() : phraseTargets.accept(phrase, "object", predicate, end);
      }
    } else if (i + 1 < end && words.key(i).equals("من") && verbs.is(i + 1, FunctionWords.CALLING)) {
      i = afterSoCalled(i + 1, end);
    }
    i = afterCognate(i, predicate, end);
    for (int n = 0; n < 2; n++) {
      if (i + 1 < end && isAdverbial(i)) {
        i = asides.skip(i + 1, end);
      } else if (i < end
          && words.preposition(i) != 0
          && !(words.preposition(i) == 'ب' && NEVER_ALONE.contains(predicate.id()))
          && !words.isNamed(i)
          && !verbs.isVerb(i)
          && !verbs.is(i, FunctionWords.CLAUSE_STARTER | FunctionWords.RESUMER)) {
        Phrase skipped = phrases.at(i, nextName(i, end));
        i = skipped == null ? i + 1 : asides.skip(skipped.last() + 1, end);
      }
    }
    if (i >= end
        || words.preposition(i) != 0
        || (words.isJoined(i) && i > from)
        || propositions.isStop(i)) {
      return List.of();
    }
    if (!words.isNamed(i) && verbs.is(i, FunctionWords.CIRCUMSTANCE | FunctionWords.PREPOSITION)) {
      return List.of();
    }
    Phrase phrase =
        Undertakings.mayBeObject(predicate, words.key(i))
            ? phrases.deed(i, end)
            : phrases.at(i, end);
    return phrase == null ? List.of() : phraseTargets.accept(phrase, "object", predicate, end);
  }

  /** "Condemned X in 1981, Y": a comma behind what was skipped. */
  private boolean closesCircumstance(int from, int comma, int end) {
    int next = comma + 1;
    if (next < end && words.isComma(comma) && THIS.contains(words.key(next))) {
      return true;
    }
    if (comma == from || next >= end || !words.isComma(comma) || words.preposition(next) != 0) {
      return false;
    }
    boolean bare =
        words.isNamed(next)
            ? words.unit(next).isBare() && !words.unit(next).isAdjective()
            : isBareNoun(next)
                && !phrases.isAdjective(next)
                && !verbs.is(next, FunctionWords.ADVERB | FunctionWords.RELATIVE);
    int last = words.isNamed(next) ? words.unit(next).last() : next;
    return bare && (last + 1 >= end || !verbs.isVerb(last + 1));
  }

  /** A noun with an article or a genitive, and no accusative that tells how. */
  private boolean isBareNoun(int token) {
    return words.form(token).startsWith("ال")
        || (phrases.isNoun(token, false)
            && !words.key(token).endsWith("ا")
            && !verbs.is(token, FunctionWords.PREPOSITION | FunctionWords.TITLE));
  }

  /** "The national and regional bodies | the plan": an adjective of the subject, joined to one. */
  private boolean isSecondAdjective(int token, int end) {
    if (token < 1 || token >= end || words.isNamed(token) || !words.isJoined(token)) {
      return false;
    }
    String key = words.key(token);
    String before = words.key(token - 1);
    return key.startsWith("وال")
        && before.startsWith("ال")
        && key.endsWith("يه")
        && before.endsWith("يه")
        && verbs.readings(token).isEmpty();
  }

  private boolean isParted(int comma, int end) {
    if (comma + 1 >= end || !words.isComma(comma) || !words.isNamed(comma + 1)) {
      return false;
    }
    Unit unit = words.unit(comma + 1);
    int next = unit.last() + 1;
    return unit.isBare()
        && !unit.isAdjective()
        && (next >= end
            || words.preposition(next) == 'ب'
            || (!words.isNamed(next) && verbs.is(next, FunctionWords.PREPOSITION)));
  }

  /** "The ministry "X" the claim": a name in marks behind the subject is another one of it. */
  private int afterOtherName(int from, int end) {
    int open = from > 0 && words.isQuoteMark(from - 1) ? from - 1 : from;
    if (open == 0 || open + 2 >= end || !words.isQuoteMark(open) || !words.isNamed(open + 1)) {
      return from;
    }
    int close = words.unit(open + 1).last() + 1;
    int next = close + 1;
    boolean other =
        words.isNamed(open - 1)
            && next < end
            && words.isQuoteMark(close)
            && (words.isNamed(next)
                ? words.unit(next).isBare() && !words.unit(next).isAdjective()
                : words.preposition(next) == 0
                    && phrases.isNoun(next, false)
                    && !phrases.isAdjective(next)
                    && !verbs.is(next, FunctionWords.ADVERB));
    return other ? next : from;
  }

  private boolean isNation(int token) {
    return words.isNamed(token) && words.unit(token).isAdjective() && words.unit(token).isBare();
  }

  /** "Rejected with a flat rejection": the verb's own noun in the accusative, and its adjective. */
  private int afterCognate(int from, Predicate predicate, int end) {
    if (from + 1 >= end || words.isNamed(from) || !words.key(from).endsWith("ا")) {
      return from;
    }
    for (Reading reading : verbs.readings(from)) {
      if (reading.predicate().id().equals(predicate.id())
          && reading.form().kind() == WordForm.Kind.NOUN) {
        boolean described = !words.isNamed(from + 1) && words.key(from + 1).endsWith("ا");
        return described ? from + 2 : from + 1;
      }
    }
    return from;
  }

  private int nextName(int from, int end) {
    int i = from + 1;
    while (i < end && i - from < Marks.FURTHEST && !words.isNamed(i)) {
      i++;
    }
    return i;
  }

  /** An adverbial accusative between a subject and a name: "openly", "partly". */
  private boolean isAdverbial(int token) {
    String key = words.key(token);
    return !words.isNamed(token)
        && key.length() > 3
        && key.endsWith("ا")
        && !key.endsWith("ها")
        && !key.startsWith("ال")
        && (FunctionWords.of(key.substring(0, key.length() - 1)) & PERSONS) == 0
        && (words.isNamed(token + 1)
            ? words.unit(token + 1).isBare()
            : key.endsWith("يا") && words.key(token + 1).startsWith("ال"));
  }

  private int afterSoCalled(int verb, int end) {
    int i = verb + 1;
    boolean calling = verbs.is(verb, FunctionWords.CALLING);
    while (i < end
        && i - verb < 3
        && (words.isQuoteMark(i)
            || words.key(i).equals("ب")
            || (!calling && !words.isNamed(i) && verbs.is(i, FunctionWords.WITH_PRONOUN)))) {
      i++;
    }
    return i;
  }
}
