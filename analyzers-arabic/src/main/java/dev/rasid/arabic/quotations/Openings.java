package dev.rasid.arabic.quotations;

import dev.rasid.arabic.quotations.SentenceWords.Use;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a cue introduces. Looks at no more than {@link #REACH} tokens behind a cue, and once.
 */
final class Openings {
  /** As far as a subject with its titles and what is said of time and place may reach. */
  private static final int REACH = 70;

  /** A participle is near what it introduces. */
  private static final int PARTICIPLE_REACH = 18;

  private final QuoteText text;
  private final CueLayer cues;
  private final MarkedWords marked;
  private final @Nullable Optional<Opening>[] known;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  Openings(QuoteText text, CueLayer cues, MarkedWords marked) {
    this.text = text;
    this.cues = cues;
    this.marked = marked;
    known = new Optional[text.size()];
  }

  /** What a cue introduces; empty if nothing. */
  Optional<Opening> of(CueAt cue) {
    Optional<Opening> opening = known[cue.first()];
    if (opening == null) {
      opening = Optional.ofNullable(find(cue, cue.last() + 1));
      known[cue.first()] = opening;
    }
    return opening;
  }

  /**
   * The token behind the last that belongs to what a token stands in: its pair of marks, or its
   * statement.
   */
  int limit(int token) {
    int around = text.marks().around(token);
    int end = text.statementEnd(token);
    return around == MarkPairs.NONE ? end : Math.min(end, text.marks().get(around).close());
  }

  /** What a cue introduces behind a token, because another cue introduces what is before it. */
  Optional<Opening> behind(CueAt cue, int token) {
    Optional<Opening> opening = Optional.ofNullable(find(cue, token + 1));
    known[cue.first()] = opening;
    return opening;
  }

  private @Nullable Opening find(CueAt cue, int first) {
    int reach = cue.kind() == CueAt.Kind.PARTICIPLE ? PARTICIPLE_REACH : REACH;
    int limit = Math.min(limit(cue.first()), cue.last() + 1 + reach);
    boolean object = false;
    for (int at = first; at < limit; at++) {
      int pair = text.marks().openedAt(at);
      if (pair != MarkPairs.NONE) {
        if (cue.takesMarks() && marked.maySpeak(pair, cue, at)) {
          return new Opening(Opening.Way.MARKS, at, "quote");
        }
        object |= marked.mayBeWording(pair);
        at = Math.max(at, Math.min(text.marks().get(pair).close(), limit));
        continue;
      }
      if (text.isSign(at)) {
        if (text.isSign(at, ":") && cue.takesMarks() && at + 1 < limit) {
          return text.marks().openedAt(at + 1) == MarkPairs.NONE
              ? new Opening(Opening.Way.COLON, at + 1, "colon")
              : new Opening(Opening.Way.MARKS, at + 1, "colon");
        }
        if (text.isSign(at, "؟!؛")) {
          break;
        }
        continue;
      }
      if (text.isComplementizer(at)) {
        if (text.is(at - 1, Use.OTHER_CLAUSE) && at - 1 > cue.last()) {
          return object(object, at);
        }
        if (at - 1 > cue.last() && (text.is(at - 1, Use.NO_CLAUSE) || isModal(cue, at))) {
          continue;
        }
        return cue.takesClause() && at + 1 < limit
            ? new Opening(Opening.Way.CLAUSE, at + 1, frame(cue, at))
            : object(object, at);
      }
      if (isBarrier(at)) {
        return object(object, at);
      }
    }
    return object(object, limit);
  }

  /** من المقرر أن, and a part of a Latin name. */
  private boolean isModal(CueAt cue, int at) {
    return text.isSign(at - 1, ".")
        || (at - 2 > cue.last()
            && text.key(at - 2).equals("من")
            && text.words().isDefinite(at - 1));
  }

  private static @Nullable Opening object(boolean marks, int end) {
    return marks ? new Opening(Opening.Way.OBJECT, end, "noun") : null;
  }

  private String frame(CueAt cue, int complementizer) {
    String form = text.words().form(complementizer).startsWith("ب") ? "بأن" : "أن";
    String before = text.words().form(complementizer - 1) + " أن";
    return complementizer - 1 > cue.last() && cue.frames().containsKey(before) ? before : form;
  }

  /** Whether what follows is another's: a verb that goes on, or another cue. */
  private boolean isBarrier(int at) {
    CueAt other = cues.at(at);
    if (other != null) {
      return switch (other.kind()) {
        case PARTICIPLE -> true;
        case VERB -> text.hasConjunction(at);
        case NOUN -> other.isHisWords();
        default -> false;
      };
    }
    return text.hasConjunction(at) && text.isVerb(at);
  }
}
