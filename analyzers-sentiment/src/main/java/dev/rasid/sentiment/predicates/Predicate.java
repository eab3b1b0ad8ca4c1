package dev.rasid.sentiment.predicates;

import java.util.List;

/**
 * A lemma by which somebody takes sides, with one frame of its arguments.
 *
 * @param id how evidence names it
 * @param force the family it belongs to, such as {@code condemnation}
 * @param pos what its forms are
 * @param complements words of which some must follow; empty if none must
 * @param holder where the holder stands
 * @param targets where the target may stand, best first
 * @param nounTargets the same beside its verbal noun
 * @param strength from -1, against the target, to 1, in favor; 0 if it only reports
 * @param ofIssues whether the target may be a thing or proposition without a name
 * @param needsStop whether it counts only if a word of stopping follows the one addressed
 * @param ambiguous whether the written word is often something else
 * @param bySpeaker whether it only describes its target, so that whoever speaks holds it
 * @param objectOrder where the object stands: before the complement in "stabbed X in the back"
 */
public record Predicate(
    String id,
    String force,
    Pos pos,
    FixedWords complements,
    Slot holder,
    List<Slot> targets,
    List<Slot> nounTargets,
    double strength,
    boolean ofIssues,
    boolean needsStop,
    boolean ambiguous,
    boolean bySpeaker,
    ObjectOrder objectOrder) {

  /** Whether the object may stand before the complement. */
  public boolean mayHaveObjectFirst() {
    return objectOrder != ObjectOrder.BEHIND;
  }

  /** Where an object stands, seen from the complement. */
  public enum ObjectOrder {
    BEHIND,
    BEFORE,
    EITHER
  }

  /** What a lemma is. */
  public enum Pos {
    /** Brings its verbal nouns and participles along. */
    VERB,
    /** Has no verb in this sense. */
    NOUN,
    ADJECTIVE
  }
}
