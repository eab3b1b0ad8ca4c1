package dev.rasid.annotation;

/** What a part of a written word is. */
public enum SegmentRole {
  /** The question particle أ. */
  INTERROGATIVE,
  /** The conjunctions و and ف. */
  CONJUNCTION,
  /** The prepositions ب, ك and ل, also where ل stands before a verb. */
  PREPOSITION,
  /** The future particle س. */
  FUTURE,
  /** The article ال; its alef is not written after ل. */
  ARTICLE,
  /** What is left without clitics: the word itself with its inflection. */
  STEM,
  /** A pronoun written on a noun, a verb or a particle. */
  PRONOUN
}
