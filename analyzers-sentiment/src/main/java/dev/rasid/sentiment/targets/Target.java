package dev.rasid.sentiment.targets;

import dev.rasid.sentiment.phrases.Party;

/**
 * What a predicate is about.
 *
 * @param party who or what
 * @param label how it is marked, for evidence
 * @param reversed whether the predicate wants its end: "demanded the dismissal of X"
 */
public record Target(Party party, String label, boolean reversed) {
  /** How the target of an epithet is marked. */
  public static final String EPITHET = "epithet";
}
