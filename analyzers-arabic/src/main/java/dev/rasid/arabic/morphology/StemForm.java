package dev.rasid.arabic.morphology;

/**
 * A spelling that a stem can have in text, without clitics; clean text, no vowel signs.
 *
 * @param surface what is written
 * @param free whether it stands so without a pronoun behind it
 * @param bound whether it stands so before a pronoun
 * @param form the spelling it has alone: مدرسة for the surface مدرست, which stands before pronouns
 *     only
 * @param lemma the dictionary form
 * @param type what it is
 */
record StemForm(
    String surface, boolean free, boolean bound, String form, String lemma, StemClass type) {

  /** Returns the stem form of a name, which takes no pronoun and is its own lemma. */
  static StemForm name(String name) {
    return new StemForm(name, true, false, name, name, StemClass.NAME);
  }
}
