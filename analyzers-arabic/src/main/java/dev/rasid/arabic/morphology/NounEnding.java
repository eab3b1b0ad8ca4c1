package dev.rasid.arabic.morphology;

/** What a row of the noun lexicon may say of the endings that its lemma takes. */
enum NounEnding {
  /** A feminine in ة: وزيرة beside وزير. */
  FEMININE("t"),
  /** The plural in ات; of the feminine if there is one. */
  PLURAL_AT("at"),
  /** The plural in ون and ين. */
  PLURAL_UN("un"),
  /** The dual in ان and ين. */
  DUAL("an"),
  /** The lemma ends in a ي that goes in the indefinite: قاض beside القاضي. */
  DEFECTIVE("i");

  private final String code;

  NounEnding(String code) {
    this.code = code;
  }

  /** Returns what the column {@code endings} says. */
  String code() {
    return code;
  }
}
