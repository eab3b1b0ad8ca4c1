package dev.rasid.sentiment;

import dev.rasid.text.Span;

/**
 * What a predicate is about.
 *
 * @param id an entity's, or {@code issue:} and the words of a thing that has no name
 * @param span the words
 * @param last their last token
 * @param reversed whether the predicate wants its end: "demanded the dismissal of X"
 */
record Target(String id, Span span, int last, boolean reversed) {}
