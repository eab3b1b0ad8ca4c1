package dev.rasid.arabic.quotations;

import dev.rasid.arabic.quotations.Cue.Force;
import java.util.Map;

/**
 * A cue as it stands in an article.
 *
 * @param first its first token
 * @param last its last token
 * @param kind what it is
 * @param lemma the verb, noun or phrase, for evidence
 * @param frames what introduces the content, and the force of the cue then
 * @param agreement whom it agrees with
 * @param pronoun whether the speaker is a pronoun written on it
 * @param firm whether a frame alone shows that somebody speaks
 * @param passive whether the same letters are a passive, which has no speaker
 */
record CueAt(
    int first,
    int last,
    Kind kind,
    String lemma,
    Map<String, Force> frames,
    Agreement agreement,
    boolean pronoun,
    boolean firm,
    boolean passive) {

  /** What a cue is. */
  enum Kind {
    /** A finite verb. */
    VERB,
    /** A participle in the accusative. */
    PARTICIPLE,
    /** A noun of saying. */
    NOUN,
    /** A phrase whose source follows or is a pronoun on it: بحسب, وفقا لـ, على حد قوله. */
    SOURCE,
    /** The colon of a headline. */
    COLON
  }

  /** Whether a clause can follow. */
  boolean takesClause() {
    for (String frame : frames.keySet()) {
      if (frame.endsWith("ن") && (frame.endsWith("أن") || frame.endsWith("إن"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause can follow that أن opens. */
  boolean takesOtherThanIn() {
    return frames.keySet().stream().anyMatch(frame -> frame.endsWith("أن"));
  }

  /** قوله: a noun of saying with a pronoun, behind a relay or a verb. */
  boolean isHisWords() {
    return kind == Kind.NOUN && pronoun && lemma.startsWith("قول");
  }

  /** Whether words in marks can follow by themselves or after a colon. */
  boolean takesMarks() {
    return frames.containsKey("quote") || frames.containsKey("colon");
  }

  /** The force of the cue with a frame, or with another if it has no such frame. */
  Force force(String frame) {
    Force force = frames.get(frame);
    return force != null ? force : frames.values().iterator().next();
  }
}
