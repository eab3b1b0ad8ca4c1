package dev.rasid.export;

import dev.rasid.annotation.Stance;

/** Which way a stance goes, as people speak of it; the number is the finer answer. */
enum Polarity {
  /** For the target. */
  FAVOR("مؤيّد"),
  /** Against the target. */
  AGAINST("معارض"),
  /** As much for as against. */
  MIXED("متباين");

  private final String arabic;

  Polarity(String arabic) {
    this.arabic = arabic;
  }

  String arabic() {
    return arabic;
  }

  static Polarity of(Stance stance) {
    if (stance.polarity() == 0) {
      return MIXED;
    }
    return stance.polarity() > 0 ? FAVOR : AGAINST;
  }
}
