package dev.rasid.arabic.names;

import java.util.List;

/**
 * A part of a name that stands or falls as one: a name with the particle or the article before it.
 *
 * @param text its letters as compared, for explanations
 * @param arabic whether it is in Arabic letters
 * @param initial whether it is a single letter
 * @param readings the ways to read it, the fullest first
 */
record NameToken(String text, boolean arabic, boolean initial, List<Reading> readings) {

  /** One way to read a token. */
  static final class Reading {
    private final String sounds;
    private final int[] entries;
    private final Particle particle;

    Reading(String sounds, int[] entries, Particle particle) {
      this.sounds = sounds;
      this.entries = entries;
      this.particle = particle;
    }

    /** What it sounds like. */
    String sounds() {
      return sounds;
    }

    /** What the lexicon knows it as; not to be changed. */
    int[] entries() {
      return entries;
    }

    /** What this reading leaves out, {@link Particle#NONE} if nothing. */
    Particle particle() {
      return particle;
    }

    boolean isKnown() {
      return entries.length > 0;
    }
  }

  Reading full() {
    return readings.get(0);
  }
}
