package dev.rasid.sentiment.clauses;

import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who stands behind a verb and may be its subject, as is the usual order. */
final class PostverbalSubjects {
  private final Words words;
  private final Verbs verbs;
  private final Quotes quotes;
  private final Phrases phrases;
  private final Asides asides;
  private final OfficeBehindName office;

  PostverbalSubjects(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    quotes = parse.quotes();
    phrases = parse.phrases();
    asides = parse.asides();
    office = new OfficeBehindName(parse);
  }

  /** The phrase right behind a verb, or null. */
  @Nullable Phrase behind(int verb, int end) {
    int i = verb + 1;
    while (i < end
        && i - verb < 4
        && !words.isNamed(i)
        && verbs.is(i, FunctionWords.ADVERB | FunctionWords.WITH_PRONOUN)) {
      i++;
    }
    if (i >= end || words.isJoined(i) || words.isComma(i)) {
      return null;
    }
    if (words.preposition(i) != 0 && (words.isNamed(i) || !isWhole(i))) {
      return null;
    }
    if (!words.isNamed(i) && verbs.is(i, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE)) {
      return null;
    }
    return quotes.level(i) == quotes.level(verb) ? phrases.at(i, end) : null;
  }

  /**
   * "Attacked in a speech X Y": who stands behind a circumstance that follows the verb; or null.
   */
  @Nullable Phrase behindCircumstance(int verb, int end) {
    int i = verb + 1;
    if (i >= end
        || words.isNamed(i)
        || !(words.isComma(i) || verbs.is(i, FunctionWords.CIRCUMSTANCE))) {
      return null;
    }
    int at = asides.skip(i, end);
    if (at == i
        || at >= end
        || words.isPunctuation(at)
        || words.preposition(at) != 0
        || words.isJoined(at)) {
      return null;
    }
    if (!words.isNamed(at)
        && verbs.is(at, FunctionWords.PREPOSITION | FunctionWords.CIRCUMSTANCE)) {
      return null;
    }
    Phrase phrase = quotes.level(at) == quotes.level(verb) ? phrases.at(at, end) : null;
    return phrase != null && phrase.party().kind() == Party.Kind.NAMED ? phrase : null;
  }

  /** The subject that a phrase and those joined to it are. */
  Subject joined(Phrase first, String how, int end, boolean feminine) {
    List<Party> parties = new ArrayList<>();
    int last = first.last();
    for (Phrase one : phrases.joined(first, end, false)) {
      parties.add(one.party());
      last = one.last();
    }
    return new Subject(parties, how, afterTitle(last, end), feminine);
  }

  /** "X, head of Y | Z": an office between a man and what must be the object is his. */
  private int afterTitle(int last, int end) {
    int next = last + 1;
    if (next >= end || words.key(next).startsWith("ال")) {
      return next;
    }
    int after = office.after(last, end);
    boolean object =
        after > next
            && after < end
            && words.preposition(after) == 0
            && !words.isJoined(after)
            && !words.isPunctuation(after)
            && (words.isNamed(after)
                ? !words.unit(after).isAdjective()
                : phrases.isNoun(after, true) && words.key(after).startsWith("ال"));
    return object ? after : next;
  }

  /** A noun that only begins like one with a preposition on it. */
  private boolean isWhole(int token) {
    return verbs.is(token, FunctionWords.PEOPLE)
        || (verbs.is(token, FunctionWords.NO_TARGET)
            && verbs.is(token, FunctionWords.BODY | FunctionWords.OWN_STATE));
  }

  /** "In an attack that X accuses Y of", without a pronoun: the noun is not the subject. */
  boolean isBoundNoun(int token, int start) {
    if (token <= start
        || words.isNamed(token)
        || words.key(token).startsWith("ال")
        || !phrases.isNoun(token, true)) {
      return false;
    }
    return words.preposition(token) != 0
        || (!words.isNamed(token - 1) && verbs.is(token - 1, FunctionWords.PREPOSITION));
  }
}
