package dev.rasid.sentiment;

import java.util.List;
import java.util.Locale;

/**
 * A word by which somebody takes sides.
 *
 * @param id how evidence names it
 * @param pos how its holder is found
 * @param forms as written, without proclitics
 * @param polarity from -1, against the target, to 1, in favor
 * @param target {@link #OBJECT}, or the preposition that marks the target
 * @param ofThings whether the target may be a thing that has no name
 */
record Predicate(
    String id, Pos pos, List<String> forms, double polarity, String target, boolean ofThings) {
  /** The target follows without a preposition. */
  static final String OBJECT = "object";

  /** How a predicate stands to its holder. */
  enum Pos {
    /** A finite verb: its subject follows, or stands before it. */
    VERB,
    /** A verbal noun: its holder follows in the genitive, or is a pronoun on it. */
    NOUN,
    /** An active participle: its holder stands before it. */
    PARTICIPLE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
