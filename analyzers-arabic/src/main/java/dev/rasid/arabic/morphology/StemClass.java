package dev.rasid.arabic.morphology;

/** What a stem is, as far as it decides which clitics the stem can carry. */
enum StemClass {
  /** Takes the article, prepositions and possessive pronouns. */
  NOUN,
  /** As a noun; a possessive pronoun on it is rare. */
  ADJECTIVE,
  /** Takes conjunctions and prepositions; an article is part of it. */
  NAME,
  /** Takes conjunctions and object pronouns. */
  PAST,
  /** As a past; also the future س and the ل of purpose. */
  IMPERFECT,
  /** Takes conjunctions and object pronouns; rare in news. */
  IMPERATIVE,
  /** A function word; what it carries stands in a table of its own. */
  PARTICLE
}
