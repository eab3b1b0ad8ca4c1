package dev.rasid.arabic.quotations;

import dev.rasid.annotation.Quotation;
import dev.rasid.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words and who said them, before they are written.
 *
 * @param kind how the words are given
 * @param content the words
 * @param cue what attributes them
 * @param cueSpan the words of the cue
 * @param force what the speaker does
 * @param speaker who
 * @param chain ids of those who relay
 * @param addressee to whom, or empty
 * @param rule how the content was found
 */
record Attribution(
    Quotation.Kind kind,
    Span content,
    CueAt cue,
    Span cueSpan,
    Cue.Force force,
    Speaker speaker,
    List<String> chain,
    Optional<Span> addressee,
    ContentRule rule) {

  /** How content was found, and in how many of a hundred cases that is right. */
  enum ContentRule {
    /** Marks behind a cue and a colon. */
    COLON_MARKS(98),
    /** Marks behind a cue, or behind one and أن. */
    MARKS(96),
    /** A clause behind a cue. */
    CLAUSE(94),
    /** Words without marks behind a cue and a colon. */
    COLON(80),
    /** Marked words in a clause that is attributed. */
    IN_CLAUSE(93),
    /** Marked words in the object of a verb that takes sides. */
    IN_OBJECT(85),
    /** Marks before a cue. */
    MARKS_BEFORE(94),
    /** A clause behind a phrase that names its source. */
    SOURCE_BEFORE(85),
    /** A clause before a phrase that names its source. */
    SOURCE_BEHIND(80),
    /** Words behind the colon of a headline. */
    HEADLINE(75),
    /** A paragraph that goes on with a quotation which was not closed. */
    CONTINUED(85);

    private final int percent;

    ContentRule(int percent) {
      this.percent = percent;
    }

    double reliability() {
      return percent / 100.0;
    }
  }
}
