package dev.rasid.arabic.quotations;

/**
 * Where the words begin that a cue introduces.
 *
 * @param way how they are introduced
 * @param at their first token, or the opening mark
 * @param frame what introduces them, as the tables of cues write it
 */
record Opening(Way way, int at, String frame) {

  /** How words are introduced. */
  enum Way {
    /** By أن, إن or another word that opens a clause. */
    CLAUSE,
    /** By marks, with a colon or without. */
    MARKS,
    /** By a colon, without marks. */
    COLON,
    /** Not: the cue has an object, and marked words in it are the speaker's. */
    OBJECT
  }
}
