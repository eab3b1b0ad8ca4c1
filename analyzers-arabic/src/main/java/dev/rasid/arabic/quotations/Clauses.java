package dev.rasid.arabic.quotations;

import dev.rasid.arabic.quotations.SentenceWords.Use;
import java.util.Optional;

/** Finds where reported words end. Looks at no more than {@link #REACH} tokens. */
final class Clauses {
  private static final int REACH = 400;

  /** Tokens of the shortest clause before a phrase that names its source. */
  private static final int SHORTEST = 3;

  private final QuoteText text;
  private final CueLayer cues;
  private final Openings openings;

  Clauses(QuoteText text, CueLayer cues, Openings openings) {
    this.text = text;
    this.cues = cues;
    this.openings = openings;
  }

  /** The token behind the last of the clause that begins at a token. */
  int end(int first) {
    int limit = Math.min(openings.limit(first), first + REACH);
    int end = first + 1;
    for (int at = first; at < limit; ) {
      int pair = text.marks().openedAt(at);
      if (pair != MarkPairs.NONE && text.marks().get(pair).closed()) {
        at = Math.min(text.marks().get(pair).close() + 1, limit);
        end = at;
        continue;
      }
      if (at > first && endsBefore(first, at, limit)) {
        break;
      }
      at++;
      end = at;
    }
    return trim(first, end);
  }

  /** Cuts signs that are not the clause's. */
  int trim(int first, int end) {
    int last = end;
    while (last > first + 1
        && text.isSign(last - 1)
        && text.marks().closedAt(last - 1) == MarkPairs.NONE
        && !text.isSign(last - 1, ")]%")) {
      last--;
    }
    return last;
  }

  private boolean endsBefore(int first, int at, int limit) {
    if (text.isSign(at)) {
      return text.isSign(at, "؟!؛");
    }
    CueAt cue = cues.at(at);
    boolean afterComma = text.isSign(at - 1, "،,-–—") || text.marks().closedAt(at - 1) >= 0;
    if (cue != null) {
      return switch (cue.kind()) {
        case PARTICIPLE -> afterComma || opensAtOnce(cue);
        case SOURCE -> at - first >= SHORTEST && (afterComma || namesSource(cue));
        case VERB -> anotherSpeaks(cue, at);
        case NOUN, COLON -> false;
      };
    }
    if (afterComma && isComment(at, limit)) {
      return true;
    }
    if (text.isSign(at - 1, "-–—") && text.isComplementizer(at)) {
      return true;
    }
    boolean two = at + 1 < limit && text.key(at).equals("في") && text.key(at + 1).equals("حين");
    if ((two || text.is(at, Use.CONNECTOR)) && afterComma) {
      CueAt verb = at + 1 < limit ? cues.at(at + 1) : null;
      if (verb != null && verb.kind() == CueAt.Kind.VERB && opposes(text.key(at))) {
        return true;
      }
      for (int i = at + 1; i < Math.min(at + 4, limit); i++) {
        CueAt next = cues.at(i);
        if (next != null && next.kind() == CueAt.Kind.VERB && speaks(next)) {
          return true;
        }
        if (next != null && next.kind() == CueAt.Kind.SOURCE) {
          return true;
        }
      }
      return text.key(at).equals("وذلك") && medium(at + 1, limit);
    }
    return false;
  }

  /** Whether a phrase without a comma before it is one that attributes. */
  private boolean namesSource(CueAt cue) {
    return !cue.lemma().startsWith("علي")
        && !cue.lemma().startsWith("ما ")
        && (cue.first() < cue.last() || isSpeaker(cue.last() + 1));
  }

  /** Whether a verb begins what somebody says next, or does. */
  private boolean anotherSpeaks(CueAt cue, int at) {
    boolean comma = text.isSign(at - 1, "،,");
    if (!text.hasConjunction(at)) {
      return comma && cue.firm() && speaks(cue);
    }
    return (speaks(cue) && (cue.firm() || opensAtOnce(cue)))
        || (comma && takesSides(cue) && isPast(at));
  }

  /** Words behind which another acts, or the same one otherwise. */
  private static boolean opposes(String key) {
    return key.contains("لكن") || key.endsWith("فيما") || key.endsWith("بينما");
  }

  /** The writer's own word behind a comma: وهو ما; وهي مدينة behind marks. */
  private boolean isComment(int at, int limit) {
    String key = text.key(at);
    if (!key.equals("وهو") && !key.equals("وهي") && !key.equals("وهم")) {
      return key.equals("مما")
          || (key.equals("الامر") && at + 1 < limit && text.key(at + 1).equals("الذي"));
    }
    boolean behindMarks = at >= 2 && text.marks().closedAt(at - 2) != MarkPairs.NONE;
    return behindMarks || (at + 1 < limit && text.key(at + 1).equals("ما"));
  }

  private boolean medium(int at, int limit) {
    return at + 1 < limit
        && text.is(at, Use.PREPOSITION)
        && text.key(at + 1).length() > 2
        && text.is(at + 1, Use.MEDIUM);
  }

  /** Whether a verb on which و stands is in the past: one in the imperfect is often still said. */
  private boolean isPast(int verb) {
    char first = text.key(verb).charAt(1);
    return first != 'ي' && (first != 'ت' || text.key(verb).endsWith("ت"));
  }

  /** Whether a verb tells what a speaker does by saying it; others tell what happened. */
  private static boolean takesSides(CueAt cue) {
    return cue.frames().values().stream().allMatch(force -> force != Cue.Force.NEUTRAL);
  }

  /** Whether a clause or marks follow behind a participle at once. */
  private boolean opensAtOnce(CueAt cue) {
    Optional<Opening> opening = openings.of(cue);
    return opening.isPresent() && opening.get().at() <= cue.last() + 4;
  }

  private boolean speaks(CueAt cue) {
    Optional<Opening> opening = openings.of(cue);
    return opening.isPresent() && opening.get().way() != Opening.Way.OBJECT;
  }

  private boolean isSpeaker(int token) {
    return token < text.size()
        && (text.mentionAt(token) >= 0
            || text.referenceAt(token) >= 0
            || text.words().isDefinite(token));
  }
}
