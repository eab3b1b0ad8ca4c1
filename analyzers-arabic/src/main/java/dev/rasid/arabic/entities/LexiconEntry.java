package dev.rasid.arabic.entities;

import dev.rasid.annotation.Entity;

/**
 * A named thing that a lexicon knows.
 *
 * @param entity what it is
 * @param rule names the lexicon and the row, for evidence
 */
record LexiconEntry(Entity entity, String rule) {}
