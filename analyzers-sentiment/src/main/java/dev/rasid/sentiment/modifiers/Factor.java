package dev.rasid.sentiment.modifiers;

import dev.rasid.annotation.Stance;
import dev.rasid.text.Span;

/**
 * A modifier at its place.
 *
 * @param modifier its name and number
 * @param span its words
 * @param hedged whether the text keeps its distance by it
 */
public record Factor(Stance.Modifier modifier, Span span, boolean hedged) {}
