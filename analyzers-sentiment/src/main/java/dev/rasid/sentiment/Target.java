package dev.rasid.sentiment;

/**
 * What a predicate is about.
 *
 * @param party who or what
 * @param label how it is marked, for evidence
 * @param reversed whether the predicate wants its end: "demanded the dismissal of X"
 */
record Target(Party party, String label, boolean reversed) {}
