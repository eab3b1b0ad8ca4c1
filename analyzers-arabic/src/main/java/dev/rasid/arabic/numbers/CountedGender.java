package dev.rasid.arabic.numbers;

/** The gender of the noun that is counted. */
public enum CountedGender {
  /** As of رجل: ثلاثة رجال. */
  MASCULINE,
  /** As of سنة: ثلاث سنوات. */
  FEMININE
}
