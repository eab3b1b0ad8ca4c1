package dev.rasid.arabic.morphology;

/** What sort of noun or adjective a row of the noun lexicon is. */
enum NounKind {
  /** A noun, with its accusative unless its spelling has none. */
  NOUN("noun", StemClass.NOUN),
  /** An adjective or a participle. */
  ADJECTIVE("adj", StemClass.ADJECTIVE),
  /** A relative adjective in ي, also as a noun for a person: سياسي. */
  NISBA("nisba", StemClass.ADJECTIVE),
  /** A comparative أفعل, which takes pronouns as nouns do: أبرزها. */
  ELATIVE("elative", StemClass.NOUN),
  /** A colour or bodily trait أفعل with the feminine فعلاء. */
  COLOUR("colour", StemClass.ADJECTIVE),
  /** A name that is written with the article or takes it at times: السودان. */
  PROPER_COMMON("proper-common", StemClass.NOUN);

  private final String code;
  private final StemClass stemClass;

  NounKind(String code, StemClass stemClass) {
    this.code = code;
    this.stemClass = stemClass;
  }

  /** Returns what the column {@code pos} says. */
  String code() {
    return code;
  }

  StemClass stemClass() {
    return stemClass;
  }

  /** Whether the singular takes no alef in the accusative: the patterns أفعل. */
  boolean isDiptote() {
    return this == ELATIVE || this == COLOUR;
  }
}
