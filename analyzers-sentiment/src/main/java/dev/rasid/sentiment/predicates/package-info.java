/**
 * The predicates, words by which somebody takes sides: their frames, all their inflected forms, and
 * how a word is read as one of them; not exported.
 */
@NullMarked
package dev.rasid.sentiment.predicates;

import org.jspecify.annotations.NullMarked;
