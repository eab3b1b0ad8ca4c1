package dev.rasid.sentiment.targets;

import dev.rasid.annotation.EntityType;
import dev.rasid.annotation.SegmentRole;
import dev.rasid.sentiment.clauses.Parse;
import dev.rasid.sentiment.clauses.Quotes;
import dev.rasid.sentiment.phrases.Party;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom somebody's words call names in passing: "the terrorist X", "the mercenaries of X",
 * "the Y occupation".
 */
final class Epithets {
  /** Nouns for a party that only its adversaries use. */
  private static final Set<String> HEADS = PredicateSets.of("hostile-head");

  /** Nouns for what a state does, which an adjective behind them says whose it is. */
  private static final Set<String> DEEDS = PredicateSets.of("hostile-deed");

  /** A reported clause is told in words that may be the outlet's own, so they must be strong. */
  private static final double LEAST_REPORTED = 0.6;

  /** An attribute of a deed says less of its doer than one of himself. */
  private static final double LEAST_OF_DEED = 0.5;

  private final Words words;
  private final Quotes quotes;
  private final Verbs verbs;
  private final Phrases phrases;

  Epithets(Parse parse) {
    words = parse.words();
    quotes = parse.quotes();
    verbs = parse.verbs();
    phrases = parse.phrases();
  }

  /** A noun that is said of nobody but the name behind it. */
  static boolean isHead(Predicate predicate) {
    return HEADS.contains(predicate.id());
  }

  /** Whom a word is an epithet of, inside a quotation; or null. */
  @Nullable Target of(int cue, Reading reading, int start, int end) {
    if (quotes.at(cue) < 0 || reading.form().isVerb() || !isOwn(cue, reading)) {
      return null;
    }
    String id = reading.predicate().id();
    if (HEADS.contains(id)) {
      return reading.pronoun().isEmpty() ? behind(cue, end) : null;
    }
    if (!reading.isDefinite()) {
      return null;
    }
    if (DEEDS.contains(id)) {
      return ofState(cue, end);
    }
    Target named = before(cue, reading, start);
    return named == null ? ofOwner(cue, reading, start, end) : named;
  }

  /** What a source without a name is reported to say is told in the outlet's words. */
  private boolean isOwn(int cue, Reading reading) {
    return quotes.isVerbatim(cue)
        || (Math.abs(reading.predicate().strength()) >= LEAST_REPORTED
            && quotes
                .speakerOf(quotes.at(cue))
                .filter(id -> !id.startsWith(Party.ANONYMOUS))
                .isPresent());
  }

  /** "The mercenaries of X". */
  private @Nullable Target behind(int cue, int end) {
    int next = cue + 1;
    while (next < end && words.isQuoteMark(next)) {
      next++;
    }
    return next < end
            && words.isNamed(next)
            && words.unit(next).isBare()
            && !words.unit(next).isAdjective()
        ? target(words.unit(next))
        : null;
  }

  /** "The Y occupation". */
  private @Nullable Target ofState(int cue, int end) {
    int next = cue + 1;
    return next < end && words.isNamed(next) && words.unit(next).isAdjective()
        ? target(words.unit(next))
        : null;
  }

  /** "X the terrorist", the adjective behind its name. */
  private @Nullable Target before(int cue, Reading reading, int start) {
    int before = cue - 1;
    while (before >= start
        && (words.isQuoteMark(before)
            || (words.isNamed(before) && words.unit(before).isAdjective()))) {
      before--;
    }
    return before >= start
            && words.isNamed(before)
            && reading.preposition() == 0
            && !words.isJoined(cue)
        ? target(words.unit(before))
        : null;
  }

  /**
   * "The cowardly deeds of X", "the unjust war that X wages": of what somebody does, who it is
   * stands behind.
   */
  private @Nullable Target ofOwner(int cue, Reading reading, int start, int end) {
    int before = cue - 1;
    int next = cue + 1;
    while (next < end && words.isQuoteMark(next)) {
      next++;
    }
    boolean attribute =
        before >= start
            && next < end
            && !words.isNamed(before)
            && words.key(before).startsWith("ال")
            && reading.preposition() == 0
            && !words.isJoined(cue);
    if (!attribute
        || reading.form().kind() == WordForm.Kind.NOUN
        || Math.abs(reading.predicate().strength()) < LEAST_OF_DEED) {
      return null;
    }
    int owner = words.preposition(next) == 'ل' ? next : -1;
    if (owner >= 0 && words.key(next).length() == 1) {
      owner++;
    } else if (verbs.is(next, FunctionWords.RELATIVE)
        && !phrases.isPeople(before)
        && !phrases.isBody(before)
        && next + 2 < end
        && words.has(next + 1, SegmentRole.PRONOUN)
        && !words.isNamed(next + 1)) {
      owner = words.isNamed(next + 2) && words.preposition(next + 2) == 0 ? next + 2 : -1;
    }
    Phrase phrase = owner < 0 || owner >= end ? null : phrases.at(owner, end);
    return phrase == null || phrase.party().kind() != Party.Kind.NAMED
        ? null
        : new Target(phrase.party(), Target.EPITHET, false);
  }

  private @Nullable Target target(Unit unit) {
    return unit.type() == EntityType.MISC
        ? null
        : new Target(phrases.party(unit), Target.EPITHET, false);
  }
}
