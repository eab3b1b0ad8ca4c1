package dev.rasid.arabic.morphology;

import java.util.Arrays;
import java.util.List;

/**
 * An ending in sounds, as {@link Speller} reads them, with its letters behind a stem that has no
 * hamza.
 *
 * @param sounds the ending
 * @param free its letters at the end of a word
 * @param bound its letters before a pronoun
 * @param seam its first sound if that is a consonant, which is written once behind its like; else 0
 */
record Ending(String sounds, String free, String bound, char seam) {

  /** Any letter that does nothing to the letters behind it. */
  private static final String STEM = "ب";

  static Ending of(String sounds) {
    Speller speller = new Speller();
    speller.start(STEM).add(sounds);
    char first = sounds.isEmpty() ? 0 : sounds.charAt(0);
    return new Ending(
        sounds,
        speller.spell(false, 0).substring(1),
        speller.spell(true, 0).substring(1),
        first > 127 ? first : 0);
  }

  static List<Ending> all(String... sounds) {
    return Arrays.stream(sounds).map(Ending::of).toList();
  }
}
