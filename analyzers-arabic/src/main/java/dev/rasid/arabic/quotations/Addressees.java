package dev.rasid.arabic.quotations;

import dev.rasid.text.Span;
import java.util.Optional;

/** Finds to whom words are said: وقال لصحيفة «…» إن. Looks at no more than a few tokens. */
final class Addressees {
  private static final int REACH = 20;

  private final QuoteText text;
  private final UnnamedSources unnamed;

  Addressees(QuoteText text, UnnamedSources unnamed) {
    this.text = text;
    this.unnamed = unnamed;
  }

  /** Whom the words between a cue and what is said, which starts at an offset, name behind ل. */
  Optional<Span> of(CueAt cue, int contentStart) {
    int end = Math.min(text.statementEnd(cue.first()), cue.last() + REACH);
    for (int at = cue.last() + 1; at < end; at++) {
      if (text.span(at, at).start() >= contentStart || text.isComplementizer(at)) {
        return Optional.empty();
      }
      if (text.hasPreposition(at) && text.key(at).charAt(0) == 'ل') {
        boolean free = at - 1 == cue.last() || text.isSign(at - 1) || text.mentionAt(at - 1) >= 0;
        Optional<Span> name = text.addressee(at, end);
        if (unnamed.isMedia(text, at, end)) {
          return Optional.of(name.orElse(text.bareSpan(at, at)));
        }
        if (free && name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }
}
