/** Noun phrases: how far they go, and whom or what they mean; not exported. */
@NullMarked
package dev.rasid.sentiment.phrases;

import org.jspecify.annotations.NullMarked;
