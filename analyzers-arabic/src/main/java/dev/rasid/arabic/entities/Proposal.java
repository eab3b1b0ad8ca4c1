package dev.rasid.arabic.entities;

import dev.rasid.annotation.EntityType;

/**
 * A stretch of tokens that something takes for a name.
 *
 * @param first the index of its first token
 * @param last the index of its last token
 * @param clitics how many letters of the clean first token are clitics written on the name
 * @param type what kind of thing it would name
 * @param points how strongly it is proposed, in {@link Points}
 * @param form the lexicon's form, or {@link #NO_FORM}
 * @param rule who proposes it and why, as it stands in evidence
 * @param sure whether somebody who looked at the form says that news nearly always means this
 */
record Proposal(
    int first,
    int last,
    int clitics,
    EntityType type,
    int points,
    int form,
    String rule,
    boolean sure) {
  /** Stands for a name that the lexicon does not have. */
  static final int NO_FORM = -1;

  /** A proposal whose form nobody has looked at. */
  Proposal(int first, int last, int clitics, EntityType type, int points, int form, String rule) {
    this(first, last, clitics, type, points, form, rule, false);
  }

  Proposal withPoints(int other) {
    return new Proposal(first, last, clitics, type, other, form, rule, sure);
  }

  /** Whether it takes the same tokens for the same kind of name. */
  boolean agrees(Proposal other) {
    return first == other.first && last == other.last && type == other.type;
  }
}
