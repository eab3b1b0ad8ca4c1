/**
 * The frames of verbs, nouns and participles: which holders and which targets a predicate has where
 * it stands; not exported.
 */
@NullMarked
package dev.rasid.sentiment.frames;

import org.jspecify.annotations.NullMarked;
