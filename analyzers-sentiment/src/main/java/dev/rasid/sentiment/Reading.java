package dev.rasid.sentiment;

/**
 * One way to read a word as a predicate.
 *
 * @param predicate which
 * @param form which of its forms
 * @param prefix the preposition on it, or {@code ال}, or س, or empty; a conjunction is not told
 * @param pronoun the pronoun on it, folded, or empty
 */
record Reading(Predicate predicate, WordForm form, String prefix, String pronoun) {
  boolean isDefinite() {
    return prefix.endsWith("ال");
  }

  /** The preposition ب, ل or ك on it, or 0. */
  char preposition() {
    return !prefix.isEmpty() && "بلك".indexOf(prefix.charAt(0)) >= 0 ? prefix.charAt(0) : 0;
  }
}
