package dev.rasid.sentiment.targets;

import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Party;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a deed on things or people is against: their owner, or the place they are of. */
final class Owners {
  /** Families and victims. */
  private static final Set<String> MOURNED = FunctionWords.set("mourned");

  /** Adjectives that say whose a thing is. */
  private static final Set<String> BELONGING = FunctionWords.set("belonging");

  /** Between a thing and the place where it is. */
  private static final Set<String> NEAR = FunctionWords.set("near-place");

  private static final Set<String> AIMED_AT = FunctionWords.set("aimed-at");

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;

  Owners(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
  }

  /** "Against posts of X": what is aimed at in a fight stands for whose it is. */
  boolean isAimedAt(Phrase phrase, Predicate predicate) {
    return predicate.force().equals("opposition") && AIMED_AT.contains(words.stem(phrase.head()));
  }

  /** "Depots and posts of X": the owner may stand behind the last of them. */
  @Nullable Party among(Phrase first, double strength, int end) {
    for (Phrase one : phrases.joined(first, end, true)) {
      Party party = stricken(one, strength, end);
      if (party != null) {
        return party;
      }
    }
    return null;
  }

  /** Whom a deed on things or men of somebody is against. */
  private @Nullable Party stricken(Phrase phrase, double strength, int end) {
    if (phrase.owner() != null) {
      return phrase.owner();
    }
    int in = phrase.last() + 1;
    if (in < end && !words.isNamed(in) && BELONGING.contains(words.key(in))) {
      in++;
    }
    if (in < end && words.preposition(in) == 'ل') {
      Phrase owner = phrases.at(in, end);
      if (owner != null && owner.party().kind() == Party.Kind.NAMED) {
        return owner.party();
      }
    }
    int last = phrase.last();
    if (last == phrase.head() + 1
        && strength < 0
        && !words.isNamed(last)
        && words.key(last).startsWith("ال")
        && verbs.is(phrase.head(), FunctionWords.DEED)
        && phrases.isPeople(last)) {
      return phrases.people(last, last); // "posts of the rebels"
    }
    if (phrases.isCrowd(phrase.head(), phrase.last()) && !(strength > 0 && isMourned(phrase))) {
      return null;
    }
    if (strength > 0 && !isMourned(phrase)) {
      return null;
    }
    if (in < end && words.isNamed(in) && words.preposition(in) == 'ب') {
      Phrase place = phrases.at(in, end);
      if (place != null && place.party().kind() == Party.Kind.NAMED) {
        return place.party();
      }
    }
    if (in + 1 < end && NEAR.contains(words.key(in))) {
      Phrase place = phrases.at(in + 1, end);
      if (place != null && place.party().kind() == Party.Kind.NAMED) {
        return place.party();
      }
    }
    return null;
  }

  /** Families and victims of a place, to whom one sends condolences. */
  private boolean isMourned(Phrase phrase) {
    return MOURNED.contains(words.stem(phrase.head()));
  }
}
