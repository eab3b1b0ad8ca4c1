/**
 * Reads the tables that come with this module, folds their words as tokens are folded, and knows
 * the closed classes of words in them; not exported.
 */
@NullMarked
package dev.rasid.sentiment.tables;

import org.jspecify.annotations.NullMarked;
