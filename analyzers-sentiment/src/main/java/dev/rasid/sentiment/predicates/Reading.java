package dev.rasid.sentiment.predicates;

/**
 * One way to read a word as a predicate.
 *
 * @param predicate which
 * @param form which of its forms
 * @param prefix the preposition on it, or {@code ال}, or س, or empty; a conjunction is not told
 * @param pronoun the pronoun on it, folded, or empty
 * @param written the form without clitics, as it is spelled right
 */
public record Reading(
    Predicate predicate, WordForm form, String prefix, String pronoun, String written) {
  /**
   * Tells whether a word is spelled as this reading is: careless spelling leaves out what hamzas
   * and dots tell apart, but does not write others.
   *
   * @param clean the word without vowel signs
   */
  public boolean isSpelled(String clean) {
    if (pronoun.equals("ه") && clean.endsWith("ة")) {
      return false;
    }
    if (!written.isEmpty() && written.charAt(0) == 'آ' && clean.indexOf('أ') >= 0) {
      return false;
    }
    if (!pronoun.isEmpty() || clean.length() < written.length() || clean.isEmpty()) {
      return true;
    }
    char last = clean.charAt(clean.length() - 1);
    char ours = written.charAt(written.length() - 1);
    if ((last == 'ة' && ours == 'ه')
        || (last == 'ي' && ours == 'ى')
        || (last == 'ا' && ours == 'أ')) {
      return false;
    }
    char first = clean.charAt(clean.length() - written.length());
    char own = written.charAt(0);
    return !(first == 'إ' && own == 'أ') && !(first == 'أ' && own == 'إ');
  }

  public boolean isDefinite() {
    return prefix.endsWith("ال");
  }

  /** The preposition ب, ل or ك on it, or 0. */
  public char preposition() {
    return !prefix.isEmpty() && "بلك".indexOf(prefix.charAt(0)) >= 0 ? prefix.charAt(0) : 0;
  }
}
