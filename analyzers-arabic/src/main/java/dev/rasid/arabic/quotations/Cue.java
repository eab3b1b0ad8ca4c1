package dev.rasid.arabic.quotations;

import com.google.common.collect.ImmutableList;
import dev.rasid.arabic.morphology.VerbPerson;
import java.util.Optional;

/**
 * What a word may be that attributes; one spelling may have several.
 *
 * @param kind what the word is
 * @param lemma of verbs and participles the verb, of a noun its form
 * @param force what is done by saying it
 * @param frames what may introduce the content, as the tables have it: a word (أن), a preposition
 *     (a clitic with ـ), colon, quote, noun
 * @param always whether a frame of these makes it an attribution, whoever is the subject
 * @param person what it agrees with; none of a noun, and of the passive that of what is said
 */
record Cue(
    Kind kind,
    String lemma,
    Force force,
    ImmutableList<String> frames,
    boolean always,
    Optional<VerbPerson> person) {

  /** What a word is. */
  enum Kind {
    /** An active verb. */
    VERB,
    /** A passive verb: the speaker is not named (ذُكر أن). */
    PASSIVE,
    /** An active participle in the accusative: it goes on with what a subject says. */
    PARTICIPLE,
    /** A noun of saying. */
    NOUN
  }

  /** What a speaker does by saying it. */
  enum Force {
    /** Says, thinks, expects. */
    NEUTRAL,
    /** Insists; also claims what the writer doubts (زعم). */
    ASSERT,
    /** Says that it is not so. */
    DENY,
    /** Blames somebody for it. */
    ACCUSE,
    /** Thinks highly of it. */
    PRAISE,
    /** Wants it done. */
    DEMAND,
    /** Will do it. */
    PROMISE,
    /** Fears it. */
    WARN,
    /** Wants to know. */
    ASK,
    /** Grants it against their own interest. */
    ADMIT,
    /** Makes known what was hidden. */
    REVEAL,
    /** Will do somebody harm. */
    THREATEN,
    /** Does not accept it. */
    REJECT,
    /** Is for it. */
    SUPPORT,
    /** Is against it. */
    CONDEMN
  }

  /** Whether what is written so may introduce the content. */
  boolean takes(String frame) {
    return frames.contains(frame);
  }
}
