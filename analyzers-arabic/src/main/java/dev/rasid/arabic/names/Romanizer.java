package dev.rasid.arabic.names;

/**
 * Writes Arabic names in Latin letters.
 *
 * <p>Total: any text is taken, and what is not Arabic stays as it is. Time is linear in the text.
 * Immutable, safe for use by any number of threads.
 *
 * <pre>{@code
 * Romanizer.press().romanize("فايز السراج");                      // Fayez al-Sarraj
 * Romanizer.press(PressRegion.EGYPT).romanize("جمال عبد الناصر"); // Gamal Abdel Nasser
 * Romanizer.alaLc().romanize("مُحَمَّد بْن سَلْمَان");                     // Muḥammad ibn Salmān
 * }</pre>
 */
public sealed interface Romanizer permits PressRomanizer, AlaLcRomanizer {

  /**
   * Returns a text in Latin letters.
   *
   * @param text names, or any text
   * @return the text in Latin letters
   */
  String romanize(String text);

  /**
   * Makes one for the spelling of the English press, with the habits of the Gulf and the Levant.
   *
   * <p>Names that the lexicon knows are spelt as there. Others are guessed from the patterns of
   * Arabic names, since the vowels are not written; the guess is one that a reader can say, not the
   * one that the bearer uses.
   *
   * @return a romanizer
   */
  static Romanizer press() {
    return press(PressRegion.GULF_LEVANT);
  }

  /**
   * Makes one for the spelling of the press of a region.
   *
   * @param region whose habits it follows
   * @return a romanizer
   */
  static Romanizer press(PressRegion region) {
    return new PressRomanizer(NameLexicon.standard(), region);
  }

  /**
   * Makes one for the ALA-LC table of 1997 for Arabic, which libraries use.
   *
   * <p>Letters and vowel signs are written as the table says, the article is al- without
   * assimilation, and every name has a capital. Vowels that are not written are not shown: give it
   * text with vowel signs. An initial alef without sign is a, with hamza below i. Of the vowels at
   * the end of a word -a and -an are written, the others left out as in pause.
   *
   * @return a romanizer
   */
  static Romanizer alaLc() {
    return new AlaLcRomanizer();
  }
}
