package dev.rasid.arabic.quotations;

import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.quotations.SentenceWords.Use;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a clause: before its verb, or behind it. Looks at few tokens. */
final class ClauseSubjects {
  /** Tokens before a cue, or behind the beginning of a statement, that are looked at. */
  private static final int REACH = 60;

  /** Tokens of a headline before its colon. */
  private static final int COLON_REACH = 30;

  /** Verbs between which and their own verb a subject may stand, folded. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "كان", "كانت", "وكان", "وكانت", "قد", "وقد", "يكون", "تكون", "كانوا", "لا", "ولا", "لم",
          "ولم", "لن", "ولن");

  private final QuoteText text;
  private final CueLayer cues;
  private final NounPhrases phrases;

  ClauseSubjects(QuoteText text, CueLayer cues, NounPhrases phrases) {
    this.text = text;
    this.cues = cues;
    this.phrases = phrases;
  }

  /** Whether a token is an auxiliary, behind which the verb follows. */
  static boolean isAuxiliary(QuoteText text, int token) {
    return AUXILIARIES.contains(text.key(token));
  }

  /** The name at the beginning of a statement, right before its verb: headlines say it so. */
  @Nullable Speaker topic(CueAt cue) {
    int before = cue.first() - 1;
    int statement = text.statementStart(cue.first());
    if (before < statement || text.hasConjunction(cue.first())) {
      return null;
    }
    int mention = text.mentionAt(before);
    int reference = text.referenceAt(before);
    if (mention == QuoteText.NONE && reference == QuoteText.NONE) {
      return null;
    }
    int first = before;
    while (first > statement
        && !text.isSign(first - 1, ":")
        && !text.is(first - 1, Use.CONNECTOR)) {
      first--;
      if (before - first > 8) {
        return null;
      }
    }
    Speaker named = phrases.read(first, cue.first());
    boolean close =
        named != null
            && named.isFirm()
            && named
                .span()
                .map(span -> span.end() == text.span(before, before).end())
                .orElse(false);
    return named != null && close ? named.found(Speaker.Rule.BEFORE) : null;
  }

  /** The name just before a relative pronoun. */
  @Nullable Speaker antecedent(int relative, int statement) {
    int at = relative - 1;
    if (at > statement && text.isSign(at)) {
      at--;
    }
    int oldest = Math.max(statement, at - 4);
    for (; at >= oldest; at--) {
      int mention = text.mentionAt(at);
      if (mention != QuoteText.NONE) {
        while (at > statement && text.mentionAt(at - 1) == mention) {
          at--;
        }
        Speaker named = phrases.read(at, relative);
        return named == null ? null : named.found(Speaker.Rule.BEFORE);
      }
    }
    return null;
  }

  /** The noun phrase between the beginning of the cue's clause and the cue. */
  @Nullable Speaker clauseSubject(CueAt cue, int statement) {
    int oldest = Math.max(statement, cue.first() - REACH);
    int start = cue.first();
    while (start > oldest) {
      int at = start - 1;
      if (text.isComplementizer(at)
          || text.is(at, Use.CONNECTOR)
          || (AUXILIARIES.contains(text.key(at))
              && start < cue.first()
              && !onlyAuxiliaries(start, cue.first()))
          || text.isSign(at, ":؛.")) {
        break;
      }
      start = at;
    }
    return subjectFrom(start, cue.first());
  }

  private boolean onlyAuxiliaries(int first, int end) {
    for (int at = first; at < end; at++) {
      if (!AUXILIARIES.contains(text.key(at))) {
        return false;
      }
    }
    return true;
  }

  /** The subject of a statement: behind its verb, or before it. */
  @Nullable Speaker mainSubject(int statement, int limit) {
    return subjectFrom(statement, Math.min(limit, statement + REACH));
  }

  private @Nullable Speaker subjectFrom(int start, int limit) {
    int at = behindColon(start, limit);
    while (at < limit) {
      CueAt cue = cues.at(at);
      if ((text.isSign(at) && text.marks().openedAt(at) == MarkPairs.NONE)
          || text.is(at, Use.CONNECTOR)
          || text.isComplementizer(at)
          || AUXILIARIES.contains(text.key(at))
          || text.is(at, Use.ADVERB)) {
        at++;
      } else if ((cue != null && cue.kind() == CueAt.Kind.SOURCE)
          || text.is(at, Use.PREPOSITION)
          || text.hasPreposition(at)) {
        at = behindComma(at, limit);
      } else {
        break;
      }
    }
    if (at >= limit) {
      return null;
    }
    CueAt cue = cues.at(at);
    int classes = text.classes(at);
    boolean verb =
        (cue != null && cue.kind() == CueAt.Kind.VERB)
            || (text.mentionAt(at) == QuoteText.NONE
                && !text.words().isDefinite(at)
                && (classes == KnownStems.VERB
                    || ((classes & KnownStems.VERB) != 0
                        && at + 1 < limit
                        && (text.mentionAt(at + 1) != QuoteText.NONE
                            || text.words().isDefinite(at + 1)))));
    if (!verb) {
      return phrases.read(at, limit);
    }
    Speaker subject = phrases.read(phrases.skipAdverbs(at + 1, limit), limit);
    return subject != null ? subject : personBehind(at + 1, limit);
  }

  private int behindColon(int first, int limit) {
    for (int at = Math.min(limit, first + COLON_REACH) - 1; at > first; at--) {
      if (text.isSign(at, ":")) {
        return at + 1;
      }
    }
    return first;
  }

  private int behindComma(int first, int limit) {
    for (int at = first; at < limit; at++) {
      if (text.isSign(at, "،,")) {
        return at + 1;
      }
    }
    return limit;
  }

  /** The first person behind a verb and what is said of place: دخلت على الخط فلانة. */
  private @Nullable Speaker personBehind(int first, int limit) {
    for (int at = first; at < Math.min(limit, first + 8) && !text.isSign(at); at++) {
      boolean person =
          text.mentionAt(at) != QuoteText.NONE
              && text.isPersonAt(text.mentionSpan(text.mentionAt(at)));
      if (person
          && !text.hasPreposition(at)
          && !text.hasConjunction(at)
          && !text.is(at - 1, Use.PREPOSITION)) {
        return phrases.read(at, limit);
      }
    }
    return null;
  }
}
