package dev.rasid.arabic.names;

import java.util.List;

/**
 * Computes a key on which all spellings of one name meet, in Arabic and in Latin letters.
 *
 * <p>The key of a word holds its consonants by coarse class and no vowels: قذافي, Gaddafi and
 * el-Qaddafi are {@code ktf}. A Latin spelling that the lexicon knows has the key of the Arabic
 * name. Articles are left out; بن, أبو and عبد are part of the word behind them. Equal keys mean
 * that two names may be one; {@link NameMatcher} says whether they are.
 *
 * <p>Takes time linear in the name. Immutable, safe for use by any number of threads.
 */
public final class NameKey {
  private final NameLexicon lexicon;
  private final NameParser parser;

  private NameKey(NameLexicon lexicon) {
    this.lexicon = lexicon;
    parser = new NameParser(lexicon);
  }

  /**
   * Makes one with the lexicon of this module.
   *
   * @return a new one
   */
  public static NameKey standard() {
    return new NameKey(NameLexicon.standard());
  }

  /**
   * Returns the keys of the words of a name.
   *
   * @param name in Arabic or Latin letters
   * @return the keys, separated by spaces; empty if the name has no letters
   */
  public String of(String name) {
    List<NameToken> tokens = parser.parse(name);
    StringBuilder key = new StringBuilder(tokens.size() * 5);
    for (NameToken token : tokens) {
      if (key.length() > 0) {
        key.append(' ');
      }
      Sounds.skeleton(sounds(token), key);
    }
    return key.toString();
  }

  private String sounds(NameToken token) {
    NameToken.Reading reading = token.full();
    if (token.arabic()) {
      return reading.sounds();
    }
    NameToken.Reading last = token.readings().get(token.readings().size() - 1);
    if (!reading.isKnown() && last.particle() == Particle.NONE) {
      reading = last; // Elbaradei without its article
    }
    return reading.isKnown() ? arabicSounds(reading.entries()[0]) : reading.sounds();
  }

  /** What an entry of the lexicon sounds like in Arabic. */
  private String arabicSounds(int entry) {
    return parser.parse(lexicon.entry(entry).forms().get(0)).get(0).full().sounds();
  }
}
