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
 * @param closed whether no closing mark is missing
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
    ContentRule rule,
    boolean closed) {

  /** How content was found. */
  enum ContentRule {
    /** Marks behind a cue and a colon. */
    COLON_MARKS,
    /** Marks behind a cue, or behind one and أن. */
    MARKS,
    /** A clause behind a cue. */
    CLAUSE,
    /** Words without marks behind a cue and a colon. */
    COLON,
    /** Marked words in a clause that is attributed. */
    IN_CLAUSE,
    /** Marked words in the object of a verb that takes sides. */
    IN_OBJECT,
    /** Marks before a cue. */
    MARKS_BEFORE,
    /** A clause behind a phrase that names its source. */
    SOURCE_BEFORE,
    /** A clause before a phrase that names its source. */
    SOURCE_BEHIND,
    /** Words behind the colon of a headline. */
    HEADLINE,
    /** A paragraph that goes on with a quotation which was not closed. */
    CONTINUED
  }
}
