package dev.rasid.arabic.quotations;

import org.jspecify.annotations.Nullable;

/** The cues of an article, by token. Not safe for use by several threads. */
final class CueLayer {
  private final @Nullable CueAt[] cues;

  CueLayer(QuoteText text) {
    cues = new CueAt[text.size()];
    for (int i = 0; i < cues.length; ) {
      CueAt cue = CueFinder.at(text, i);
      cues[i] = cue;
      i = cue == null ? i + 1 : cue.last() + 1;
    }
  }

  /** The cue that begins at a token, or null. */
  @Nullable CueAt at(int token) {
    return cues[token];
  }
}
