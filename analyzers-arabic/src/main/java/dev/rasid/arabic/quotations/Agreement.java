package dev.rasid.arabic.quotations;

import dev.rasid.arabic.morphology.VerbPerson;

/**
 * Gender and number that a verb, a participle or a pronoun agrees with, as far as they show.
 *
 * @param gender masculine, feminine or unknown
 * @param number singular, more than one, or unknown
 */
record Agreement(Gender gender, Plurality number) {
  static final Agreement UNKNOWN = new Agreement(Gender.UNKNOWN, Plurality.UNKNOWN);
  static final Agreement HE = new Agreement(Gender.MASCULINE, Plurality.ONE);
  static final Agreement SHE = new Agreement(Gender.FEMININE, Plurality.ONE);
  static final Agreement THEY = new Agreement(Gender.UNKNOWN, Plurality.MANY);

  /** Grammatical gender. */
  enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }

  /** Grammatical number. */
  enum Plurality {
    ONE,
    MANY,
    UNKNOWN
  }

  /** Whether nothing that shows contradicts the other. */
  boolean fits(Agreement other) {
    boolean sameGender =
        gender == other.gender || gender == Gender.UNKNOWN || other.gender == Gender.UNKNOWN;
    boolean sameNumber =
        number == other.number || number == Plurality.UNKNOWN || other.number == Plurality.UNKNOWN;
    return sameGender && sameNumber;
  }

  /** The agreement of an inflected verb or participle; unknown of the first person. */
  static Agreement of(VerbPerson person) {
    return switch (person) {
      case HE -> HE;
      case SHE -> SHE;
      case TWO_MEN, TWO_WOMEN, MEN, WOMEN -> THEY;
      case I, WE -> UNKNOWN;
    };
  }

  /** The agreement of a pronoun written on a word. */
  static Agreement ofPronoun(String form) {
    if (form.endsWith("هما") || form.endsWith("هم") || form.endsWith("هن")) {
      return THEY;
    }
    return form.endsWith("ها") ? SHE : HE;
  }
}
