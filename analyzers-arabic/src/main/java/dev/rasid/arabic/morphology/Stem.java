package dev.rasid.arabic.morphology;

/**
 * A stem in sounds, as {@link Speller} reads them.
 *
 * @param vowel what stands before an ending that begins with a vowel
 * @param consonant what stands before a consonant, or before nothing
 * @param ending the vowel that a weak last radical leaves: A Y I or U; 0 if the radical is strong
 */
record Stem(String vowel, String consonant, char ending) {
  /** No ending: the stem is complete. */
  static final char PLAIN = 0;

  static final Stem NONE = new Stem("", "", PLAIN);

  boolean exists() {
    return !vowel.isEmpty();
  }

  boolean endsInHamza() {
    return ending == PLAIN && vowel.charAt(vowel.length() - 1) == 'ء';
  }
}
