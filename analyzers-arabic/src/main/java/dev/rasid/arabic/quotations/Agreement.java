package dev.rasid.arabic.quotations;

/**
 * Gender and number that a verb, a participle or a pronoun agrees with, as far as they show.
 *
 * @param gender masculine, feminine or unknown
 * @param number singular, more than one, or unknown
 */
record Agreement(Gender gender, Number number) {
  static final Agreement UNKNOWN = new Agreement(Gender.UNKNOWN, Number.UNKNOWN);
  static final Agreement HE = new Agreement(Gender.MASCULINE, Number.ONE);
  static final Agreement SHE = new Agreement(Gender.FEMININE, Number.ONE);
  static final Agreement THEY = new Agreement(Gender.UNKNOWN, Number.MANY);

  /** Grammatical gender. */
  enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }

  /** Grammatical number. */
  enum Number {
    ONE,
    MANY,
    UNKNOWN
  }

  /** Whether nothing that shows contradicts the other. */
  boolean fits(Agreement other) {
    boolean sameGender =
        gender == other.gender || gender == Gender.UNKNOWN || other.gender == Gender.UNKNOWN;
    boolean sameNumber =
        number == other.number || number == Number.UNKNOWN || other.number == Number.UNKNOWN;
    return sameGender && sameNumber;
  }

  /** The agreement of a finite verb of the third person, by its written form without و and ف. */
  static Agreement ofVerb(String form) {
    if (form.endsWith("وا") || form.endsWith("ون")) {
      return THEY;
    }
    char first = form.charAt(0);
    if (first == 'ي' || form.startsWith("سي")) {
      return form.endsWith("ن") && form.length() > 4 && form.endsWith("ان") ? THEY : HE;
    }
    if (form.endsWith("ت") || form.endsWith("ته") || form.endsWith("تها") || form.endsWith("تهم")) {
      return SHE;
    }
    if (form.endsWith("تا")) {
      return THEY;
    }
    return HE;
  }

  /** The agreement of a pronoun written on a word. */
  static Agreement ofPronoun(String form) {
    if (form.endsWith("هما") || form.endsWith("هم") || form.endsWith("هن")) {
      return THEY;
    }
    return form.endsWith("ها") ? SHE : HE;
  }

  /** The agreement of a participle in the accusative, by its key. */
  static Agreement ofParticiple(String key) {
    if (key.endsWith("ين") || key.endsWith("ات")) {
      return THEY;
    }
    return key.endsWith("ه") ? SHE : HE;
  }
}
