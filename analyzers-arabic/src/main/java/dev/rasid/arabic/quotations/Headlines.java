package dev.rasid.arabic.quotations;

import dev.rasid.annotation.EntityType;
import dev.rasid.arabic.quotations.Attribution.ContentRule;
import java.util.Map;
import java.util.Optional;

/** Reads headlines that name a speaker before a colon: نتنياهو: لن ننسحب. */
final class Headlines {
  /** Tokens before the colon; more are a sentence of their own. */
  private static final int LONGEST_SPEAKER = 12;

  private final QuoteText text;
  private final Subjects subjects;
  private final FoundQuotations found;
  private final SpeakingPlaces places;

  Headlines(QuoteText text, Subjects subjects, FoundQuotations found) {
    this.text = text;
    this.subjects = subjects;
    this.found = found;
    places = new SpeakingPlaces(text);
  }

  void read(int start, int end) {
    int colon = colon(start, end);
    if (colon <= start || colon + 1 >= end) {
      return;
    }
    int from = behindStops(start, colon);
    Speaker speaker = subjects.mainSubject(from, colon);
    if (speaker == null || !maySpeak(speaker, from, colon, end)) {
      return;
    }
    Speaker named = speaker.found(Speaker.Rule.HEADLINE);
    CueAt cue =
        new CueAt(
            colon,
            colon,
            CueAt.Kind.COLON,
            ":",
            Map.of("colon", Cue.Force.NEUTRAL),
            Agreement.UNKNOWN,
            false,
            true,
            false);
    int first = colon + 1;
    int pair = text.marks().openedAt(first);
    boolean marks =
        pair != MarkPairs.NONE && text.wordsIn(text.marks().get(pair).close(), end) == 0;
    if (marks) {
      found.direct(pair, cue, named, "colon", ContentRule.HEADLINE);
    } else {
      found.indirect(first, end, cue, named, "colon", ContentRule.HEADLINE);
    }
    found.spoke(named, cue);
  }

  private int colon(int start, int end) {
    int stop = Math.min(end, start + LONGEST_SPEAKER);
    for (int at = start; at < stop; at++) {
      if (text.isSign(at, ":") && text.marks().around(at) == MarkPairs.NONE) {
        return at;
      }
    }
    return -1;
  }

  /** بعد إلغاء القمة.. ترامب: what stands before two dots only says when. */
  private int behindStops(int start, int colon) {
    for (int at = colon - 1; at > start; at--) {
      if (text.isSign(at) && text.key(at).startsWith("..")) {
        return at + 1;
      }
    }
    return start;
  }

  /** A person, a body, or a role; a treaty before a colon is what it is about. */
  private boolean maySpeak(Speaker speaker, int from, int colon, int end) {
    return switch (speaker.rule()) {
      case REFERENCE, UNNAMED -> true;
      case PHRASE -> text.words().facts(from).title();
      case SUBJECT -> {
        Optional<EntityType> type = speaker.span().flatMap(text::typeAt);
        yield type.filter(it -> it == EntityType.PER || it == EntityType.ORG).isPresent()
            || (type.filter(it -> it == EntityType.LOC).isPresent()
                && places.speaks(from, colon, end));
      }
      default -> false;
    };
  }
}
