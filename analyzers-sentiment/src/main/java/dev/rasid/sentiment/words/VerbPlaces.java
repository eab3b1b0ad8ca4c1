package dev.rasid.sentiment.words;

import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.tables.FunctionWords;
import java.util.Set;

/** Tells by the words before a token whether a verb may stand there. */
final class VerbPlaces {
  /** Prepositions, and nouns used like one. */
  private static final Set<String> GOVERNING = FunctionWords.set("governing");

  /** Words behind which a clause opens. */
  private static final int OPENING =
      FunctionWords.CLAUSE_STARTER
          | FunctionWords.RELATIVE
          | FunctionWords.NEGATOR
          | FunctionWords.RESUMER;

  /** Feelings written like verbs, and what tells them from these. */
  private static final Set<String> FEELINGS = FunctionWords.set("feeling");

  private static final Set<String> AROUND = FunctionWords.set("around-feeling");

  /** Verbal nouns in the accusative that tell what for. */
  private static final Set<String> ACCUSATIVE = FunctionWords.set("purpose");

  private static final Set<String> DECISIONS = FunctionWords.set("decision");

  private static final int FURTHEST_VERB = 12;
  private static final int MOST_ADJECTIVES = 3;

  private final Words words;
  private final Readings readings;
  private final VerbForms forms;

  VerbPlaces(Words words, Readings readings, VerbForms forms) {
    this.words = words;
    this.readings = readings;
    this.forms = forms;
  }

  /** Behind a preposition stands no verb, nor behind the first name of a month ("/ مارس"). */
  boolean isGoverned(int token) {
    return token > 0
        && !words.isNamed(token - 1)
        && (GOVERNING.contains(words.key(token - 1)) || words.key(token - 1).equals("/"));
  }

  /** A word written like a verb and a noun is a verb where a clause starts, or a subject ends. */
  boolean isAt(int token) {
    if (words.preposition(token) != 0 || words.has(token, SegmentRole.ARTICLE)) {
      return false;
    }
    if (words.key(token).equals("عبر") && isBehindVerb(token)) {
      return false;
    }
    if (isAccusative(token)) {
      return false;
    }
    int before = token - 1;
    while (before >= 0 && words.isOrnament(before)) {
      before--;
    }
    if (before < 0
        || words.isPunctuation(before)
        || words.text().substring(words.end(before), words.start(token)).indexOf('\n') >= 0) {
      return !isHeadOfGift(token) && !isFeeling(token);
    }
    if (words.isJoined(token)) {
      return true;
    }
    if (words.isNamed(before)) {
      return !isSubjectOfVerb(words.unit(before).first())
          && !isDecider(words.unit(before).first() - 1);
    }
    return readings.is(before, OPENING)
        || isTopic(before)
        || words.key(before).equals("قد")
        || words.key(before).equals("وقد")
        || words.key(before).equals("ان")
        || (isAdverb(before) && before > 0 && isBeforeAdverb(before));
  }

  /** "The parliament rejected": behind a body or crowd with an article that opens its clause. */
  private boolean isTopic(int last) {
    int head = last;
    while (head > 0 && last - head < MOST_ADJECTIVES && isDefinite(head - 1)) {
      head--;
    }
    int crowds = FunctionWords.BODY | FunctionWords.PEOPLE;
    return isDefinite(last)
        && isDefinite(head)
        && !words.isNamed(head)
        && readings.is(head, crowds)
        && (head == 0
            || words.isPunctuation(head - 1)
            || words.text().substring(words.end(head - 1), words.start(head)).indexOf('\n') >= 0
            || (!words.isNamed(head - 1) && readings.is(head - 1, OPENING)));
  }

  private boolean isDefinite(int token) {
    return words.isNamed(token)
        ? words.unit(token).isAdjective() && words.unit(token).isBare()
        : words.has(token, SegmentRole.ARTICLE) && words.preposition(token) == 0;
  }

  /** "X said via Y": with a verb before it, that word is the preposition. */
  private boolean isBehindVerb(int token) {
    for (int i = token - 1; i >= 0 && token - i <= FURTHEST_VERB; i--) {
      if (words.isPunctuation(i) && !words.isComma(i) && !words.isQuoteMark(i)) {
        return false;
      }
      if (!words.isNamed(i) && forms.of(i) == VerbForms.Form.VERB) {
        return true;
      }
    }
    return false;
  }

  /** "In support of X": an indefinite accusative, written like the dual of a past. */
  private boolean isAccusative(int token) {
    int next = token + 1;
    return ACCUSATIVE.contains(words.key(token))
        && next < words.size()
        && (words.preposition(next) == 'ل' || readings.is(next, FunctionWords.PREPOSITION));
  }

  /** "Anger in X at Y" opens a headline with a noun. */
  private boolean isFeeling(int token) {
    int next = token + 1;
    return FEELINGS.contains(words.key(token))
        && next < words.size()
        && !words.isNamed(next)
        && (words.isJoined(next) || AROUND.contains(words.key(next)));
  }

  /** "Support of X for Y ..." opens a sentence with a noun. */
  private boolean isHeadOfGift(int token) {
    int next = token + 1;
    if (next >= words.size() || !words.isNamed(next)) {
      return false;
    }
    int after = words.unit(next).last() + 1;
    return after < words.size() && words.isNamed(after) && words.preposition(after) == 'ل';
  }

  /** "The intent of X to impose": behind the owner of an intent stands what is intended. */
  private boolean isDecider(int token) {
    return token >= 0
        && !words.isNamed(token)
        && DECISIONS.contains(words.stem(token))
        && !words.key(token).startsWith("ال")
        && forms.of(token) != VerbForms.Form.VERB;
  }

  /** "X announced its support": behind a verb and its subject stands a noun. */
  private boolean isSubjectOfVerb(int last) {
    int name = last;
    while (name > 0 && words.isJoined(name) && words.isNamed(name - 1)) {
      name = words.unit(name - 1).first(); // "X and Y announced"
    }
    int i = name - 1;
    while (i >= 0
        && name - i <= 5
        && (words.isOrnament(i)
            || (words.isNamed(i)
                && (words.unit(i).isAdjective() || words.unit(i).kind() == Unit.Kind.ROLE))
            || (!words.isNamed(i) && readings.is(i, FunctionWords.TITLE | FunctionWords.BODY)))) {
      i--;
    }
    return i >= 0 && !words.isNamed(i) && forms.of(i) == VerbForms.Form.VERB;
  }

  private boolean isBeforeAdverb(int adverb) {
    return words.isNamed(adverb - 1) || words.isPunctuation(adverb - 1);
  }

  private boolean isAdverb(int token) {
    return readings.is(token, FunctionWords.ADVERB);
  }
}
