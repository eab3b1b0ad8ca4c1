package dev.rasid.sentiment.holders;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Asides;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.phrases.Phrase;
import dev.rasid.sentiment.phrases.Phrases;
import dev.rasid.sentiment.predicates.Predicate;
import dev.rasid.sentiment.predicates.Reading;
import dev.rasid.sentiment.predicates.Slot;
import dev.rasid.sentiment.predicates.WordForm;
import dev.rasid.sentiment.tables.FunctionWords;
import dev.rasid.sentiment.words.Sides;
import dev.rasid.sentiment.words.Verbs;
import dev.rasid.sentiment.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a word of the clause has a verbal noun in its hands: "plans to sue". */
final class Governors {
  /** Verbs that put to others, or plan, what ب or ل marks. */
  private static final Set<String> ORDERS = FunctionWords.set("order");

  /** Words between such a verb and its noun that leave it in the verb's hands. */
  private static final Set<String> THIN = FunctionWords.set("between-verb-and-deed");

  /** Prepositions behind which stands what a subject is at. */
  private static final Set<String> TOWARD = FunctionWords.set("toward-deed");

  /** Verbs with such a preposition before what others do. */
  private static final Set<String> OF_OTHERS = FunctionWords.set("deed-of-others");

  /** Verbal nouns of helping, whose genitive may be who helps. */
  private static final Set<String> BACKING = FunctionWords.set("help-of-others");

  /** Verbal nouns that only carry the one behind them: beginning, taking part, carrying out. */
  private static final Set<String> CARRIERS = FunctionWords.set("carrying-noun");

  private static final Set<String> AIMS = Set.of("demand", "agreement", "rejection", "threat");

  private static final int FURTHEST_CONTROL = 10;
  private static final int MOST_JOINED = 4;
  private static final int LONGEST_ADDRESSED = 6;

  private final Words words;
  private final Verbs verbs;
  private final Phrases phrases;
  private final Asides asides;
  private final Sides sides;

  Governors(Parse parse) {
    words = parse.words();
    verbs = parse.verbs();
    phrases = parse.phrases();
    asides = parse.asides();
    sides = new Sides(verbs);
  }

  /**
   * The noun that the verb really has in its hands: the first of some that share what is behind
   * ("supporting and arming X"), or one that only carries the next ("to take part in shelling X").
   */
  int head(int cue) {
    int noun = cue;
    for (int n = 0; n < MOST_JOINED && noun > 1; n++) {
      int before = noun - 1;
      boolean marked = !words.isNamed(before) && TOWARD.contains(words.key(before));
      if (words.isJoined(noun)) {
        if (words.preposition(noun) != 0 || !isVerbalNoun(before)) {
          return noun;
        }
      } else if (marked && noun > 2) {
        before--;
      }
      if (!words.isJoined(noun)
          && (words.isNamed(before) || !CARRIERS.contains(words.stem(before)))) {
        return noun;
      }
      noun = before;
    }
    return noun;
  }

  private boolean isVerbalNoun(int token) {
    if (words.isNamed(token) || verbs.isVerb(token) || words.key(token).startsWith("ال")) {
      return false;
    }
    for (Reading reading : verbs.readings(token)) {
      if (reading.form().kind() == WordForm.Kind.NOUN && reading.pronoun().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun is in the hands of an aiming verb whose subject ends before {@code from}. */
  boolean isIn(int verb, int from, int noun, char preposition) {
    boolean aiming = isAiming(verb);
    boolean ordering = aiming || isOrder(verb);
    boolean light = ordering || verbs.is(verb, FunctionWords.LIGHT);
    for (int i = from; i < noun; i++) {
      light |=
          !words.isNamed(i)
              && verbs.is(i, FunctionWords.LIGHT)
              && !verbs.is(i, FunctionWords.PREPOSITION);
    }
    boolean backing = preposition == 'ب' && BACKING.contains(words.stem(noun)) && !ordering;
    int after = aiming ? afterAddressed(from, noun) : from;
    return light && !backing && reaches(after, noun, aiming);
  }

  /** "Demanded of Y that": behind whom an aiming verb turns to. */
  private int afterAddressed(int from, int noun) {
    Phrase addressed = addressed(from, noun);
    if (addressed == null) {
      return from;
    }
    int next = addressed.last() + 1;
    boolean genitive = next == noun && words.preposition(noun) == 0;
    return genitive ? from : next; // "the head of | the opposition"
  }

  /** Somebody to whom one may turn, right at a token; or null. */
  private @Nullable Phrase addressed(int from, int end) {
    if (from >= end || words.preposition(from) != 0 || words.isJoined(from)) {
      return null;
    }
    Phrase phrase = phrases.at(from, end);
    return phrase == null || phrase.party().isIssue() ? null : phrase;
  }

  /** "Demanding of Y that": the participle before whom it turns to. */
  private int addressing(int last) {
    for (int i = last; i > 0 && last - i < LONGEST_ADDRESSED; i--) {
      if (words.isNamed(i) || words.preposition(i) != 0) {
        continue;
      }
      if (words.isPunctuation(i) || verbs.isVerb(i)) {
        return last;
      }
      Phrase addressed = words.key(i).startsWith("م") ? addressed(i + 1, last + 1) : null;
      if (addressed != null && addressed.last() == last) {
        return i;
      }
    }
    return last;
  }

  /** Whether nothing but details stands between a subject and a noun. */
  private boolean reaches(int from, int noun, boolean aiming) {
    int i = from;
    while (i < noun) {
      boolean thin = !words.isNamed(i) && (isThin(i) || (aiming && phrases.isPeople(i)));
      int after = thin ? i + 1 : asides.skip(i, noun);
      if (after == i) {
        return false;
      }
      i = after;
    }
    return !isDescribing(governor(noun));
  }

  /** "Pointing to the attack": a participle before the noun, which is not the verb's then. */
  private boolean isDescribing(int token) {
    return token > 0
        && !words.isNamed(token)
        && !verbs.is(token, FunctionWords.LIGHT)
        && bare(token).startsWith("م")
        && words.key(token).endsWith("ا")
        && words.key(token).length() > 4;
  }

  /** The token before a noun and its preposition. */
  private int governor(int noun) {
    int i = noun - 1;
    while (i > 0 && !words.isNamed(i) && (words.isQuoteMark(i) || TOWARD.contains(words.key(i)))) {
      i--;
    }
    return i;
  }

  /** Whether something of its own side stands between a subject and a noun. */
  boolean isApart(int from, int noun) {
    int i = from;
    while (i < noun) {
      int after = asides.skip(i, noun);
      if (after == i && !words.isNamed(i) && sides.of(i) != 0) {
        return true;
      }
      i = Math.max(after, i + 1);
    }
    return false;
  }

  private boolean isThin(int token) {
    return verbs.is(
            token,
            FunctionWords.PREPOSITION
                | FunctionWords.ADVERB
                | FunctionWords.LIGHT
                | FunctionWords.OBLIGATION)
        || words.isComma(token)
        || words.isQuoteMark(token)
        || THIN.contains(words.stem(token));
  }

  /** "Took part in shelling": what a preposition marks is the subject's own doing. */
  boolean isAt(int verb, int from, int noun, char preposition) {
    if (noun < 1 || noun - from > FURTHEST_CONTROL || words.has(verb, SegmentRole.PRONOUN)) {
      return false; // "advised him to expel": who is told does it
    }
    String before = words.isNamed(noun - 1) ? "" : words.key(noun - 1);
    boolean marked = preposition == 'ب' || (preposition == 0 && TOWARD.contains(before));
    if (!marked
        || BACKING.contains(words.stem(noun))
        || OF_OTHERS.contains(bare(verb))
        || verbs.is(
            verb, FunctionWords.SPEAKER | FunctionWords.RECEIVING | FunctionWords.CALLING)) {
      return false;
    }
    String mark = preposition == 'ب' ? "ب" : before;
    for (Reading reading : verbs.readings(verb)) {
      Predicate predicate = reading.predicate();
      if (!reading.form().isVerb() || !predicate.complements().isEmpty()) {
        continue;
      }
      if (reading.form().passive() || predicate.force().equals("accusation")) {
        return false;
      }
      for (Slot slot : predicate.targets()) {
        if (slot.isPreposition() && slot.words().contains(mark)) {
          return false;
        }
      }
    }
    return reaches(from, noun, false);
  }

  private String bare(int token) {
    String key = words.key(token);
    return words.isJoined(token) ? key.substring(1) : key;
  }

  /** "Ordered the expulsion", "plans to strike". */
  private boolean isOrder(int verb) {
    return ORDERS.contains(bare(verb));
  }

  /** "Demanded the dismissal", "agreed to support": who does so wants what is named. */
  private boolean isAiming(int verb) {
    if (OF_OTHERS.contains(words.stem(verb))) {
      return false; // "answered the accusations by X"
    }
    for (Reading reading : verbs.readings(verb)) {
      if (reading.form().isVerb()
          && reading.predicate().complements().isEmpty()
          && AIMS.contains(reading.predicate().force())) {
        return true;
      }
    }
    return false;
  }

  /** A verb that takes a side by itself takes it on what is somebody else's. */
  boolean isOnAnother(int verb) {
    for (Reading reading : verbs.readings(verb)) {
      Predicate predicate = reading.predicate();
      if (reading.form().isVerb()
          && predicate.strength() != 0
          && predicate.complements().isEmpty()
          && !AIMS.contains(predicate.force())) {
        return true;
      }
    }
    return false;
  }

  /** "Threatening to sue X": a participle that the subject is described with. */
  boolean isByParticiple(int noun, char preposition, boolean feminine) {
    int i = addressing(governor(noun));
    if (i <= 0 || words.isNamed(i) || words.preposition(i) != 0 || preposition == 'ل') {
      return false;
    }
    String key = words.key(i);
    if (key.startsWith("ال") || !key.endsWith(feminine ? "ه" : "ا") || key.length() < 5) {
      return false;
    }
    if (verbs.is(i, FunctionWords.LIGHT) && bare(i).startsWith("م")) {
      return true;
    }
    for (Reading reading : verbs.readings(i)) {
      if (reading.form().kind() == WordForm.Kind.PARTICIPLE
          && !reading.form().passive()
          && AIMS.contains(reading.predicate().force())) {
        return true;
      }
    }
    return false;
  }
}
