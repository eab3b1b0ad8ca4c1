package dev.rasid.arabic.quotations;

import dev.rasid.arabic.morphology.KnownStems;
import dev.rasid.arabic.quotations.Opening.Way;

/** Judges whether somebody speaks where a cue introduces something. */
final class Acceptance {
  /** Tokens between a noun of saying and what it introduces. */
  private static final int NEAR_NOUN = 8;

  private static final int NEAR_HIS_WORDS = 3;

  private final QuoteText text;

  Acceptance(QuoteText text) {
    this.text = text;
  }

  /** Whether a noun is near enough, and nothing before attributes the words. */
  boolean isNear(CueAt noun, Opening opening, int attributedUntil) {
    if (noun.pronoun()) {
      return opening.at() <= noun.last() + NEAR_HIS_WORDS;
    }
    return opening.way() != Way.OBJECT
        && opening.at() <= noun.last() + NEAR_NOUN
        && opening.at() > attributedUntil;
  }

  /** Whether a speaker is likely enough for a cue. */
  boolean accepts(CueAt cue, Opening opening, Speaker speaker, int attributedUntil) {
    if (cue.kind() == CueAt.Kind.NOUN && !cue.pronoun()) {
      return opening.frame().equals("colon") || speaker.isFirm();
    }
    if (opening.way() == Way.OBJECT) {
      return speaker.isFirm() || attributedUntil <= cue.first();
    }
    boolean nested = text.marks().around(cue.first()) != MarkPairs.NONE;
    if (nested && opening.way() != Way.MARKS) {
      return cue.firm()
          && speaker.span().isPresent()
          && (cue.frames().containsKey("إن") || marksFollow(opening));
    }
    if (opening.way() == Way.CLAUSE && isImpersonal(cue, opening)) {
      return false;
    }
    return opening.way() == Way.MARKS
        || text.marks().openedAt(opening.at()) != MarkPairs.NONE
        || Subjects.goesOn(cue)
        || cue.firm()
        || cue.kind() == CueAt.Kind.PARTICIPLE
        || speaker.isFirm();
  }

  private boolean marksFollow(Opening opening) {
    int end = Math.min(opening.at() + 4, text.size());
    for (int at = opening.at(); at < end; at++) {
      if (text.marks().openedAt(at) != MarkPairs.NONE) {
        return true;
      }
    }
    return false;
  }

  /** يذكر أن, يُعتقد أنه: nobody says it. */
  private boolean isImpersonal(CueAt cue, Opening opening) {
    String key = text.key(cue.first());
    boolean imperfect = key.startsWith("ي") || key.startsWith("وي") || key.startsWith("في");
    if (cue.kind() != CueAt.Kind.VERB
        || opening.at() != cue.last() + 2
        || !imperfect
        || !cue.agreement().equals(Agreement.HE)) {
      return false;
    }
    int before = cue.first() - 1;
    return before < text.statementStart(cue.first())
        || (!text.hasConjunction(cue.first())
            && text.mentionAt(before) == QuoteText.NONE
            && text.referenceAt(before) == QuoteText.NONE
            && !text.words().isDefinite(before)
            && !text.isSign(before)
            && text.classes(before) != KnownStems.PARTICLE);
  }
}
